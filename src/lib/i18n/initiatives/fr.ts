import type { InitiativesMessages } from './index.ts';

/** French words of the list and the matrix of initiatives, with the spaces of French typography. */
export const fr: InitiativesMessages = {
	list: {
		title: 'Initiatives',
		matrixLink: 'Comparer les zones : qui fait quoi ?',
		search: 'Chercher dans les initiatives',
		placeholder: 'Nom, organisation ou sujet',
		clearText: 'Effacer le texte',
		period: 'Période',
		allPeriods: 'Toutes',
		periodNote:
			'Le rapport ne fixe pas le début ni la fin de ses périodes. Pour les antennes, nous suivons son chapitre sur les LISA : la deuxième période va d’octobre 2022 à décembre 2023, la troisième est l’année 2024.',
		filters: 'Filtres',
		clear: 'Effacer les filtres',
		remove: 'Retirer le filtre',
		choices: {
			theme: 'Thème',
			target: 'Pour qui',
			zone: 'Zone de police',
			commune: 'Commune',
			category: 'Liste du rapport',
			status: 'Fin 2024',
			located: 'Sur la carte'
		},
		any: {
			theme: 'Tous les thèmes',
			target: 'Tous les publics',
			zone: 'Toutes les zones',
			commune: 'Toutes les communes',
			category: 'Les deux listes',
			status: 'Toutes les situations',
			located: 'Avec et sans lieu'
		},
		located: { yes: 'avec un lieu sur la carte', no: 'sans lieu sur la carte' },
		region: 'Toute la Région',
		several: 'Plusieurs zones',
		none: 'Aucune initiative ne répond à ces filtres.',
		noneHint: 'Choisissez moins de filtres, ou une autre période.',
		wider: 'Aussi',
		ranIn: 'En cours pendant cette période',
		unclearTitle: 'Pas clair si c’était en cours',
		unclearLead:
			'Pour cette période, le rapport ne dit pas avec certitude si c’était en cours : initiative prévue, non reprise, phrase à deux lectures, ou rien n’est dit.',
		antennas: 'Antennes LISA pendant cette période',
		antennasLead:
			'La carte montre les antennes qui existaient alors, d’après leur date d’ouverture.',
		antennasUnknown: 'On ne sait pas si elles existaient déjà :',
		translated: 'traduction',
		printed: 'Dans le rapport :',
		stops: 'Les trois arrêts d’une ligne sont les périodes :',
		byZone: 'Aller à',
		save: 'Garder cette liste',
		saveShown: 'Ce que vous voyez, en fichier',
		saveNote: 'Le fichier est créé sur votre appareil.',
		saveCsv: 'En CSV (tableur)',
		saveGeojson: 'En GeoJSON (carte)',
		whole: 'Toutes les initiatives en trois langues, en données ouvertes :',
		fileName: 'initiatives'
	},
	counts: {
		all: { one: '{n} initiative', other: '{n} initiatives' },
		runs: { one: '{n} initiative était en cours', other: '{n} initiatives étaient en cours' },
		unclear: { one: 'pour {n}, ce n’est pas clair', other: 'pour {n}, ce n’est pas clair' },
		notYet: {
			one: '{n} initiative n’avait pas encore commencé.',
			other: '{n} initiatives n’avaient pas encore commencé.'
		},
		over: {
			one: '{n} initiative était terminée ou exclue.',
			other: '{n} initiatives étaient terminées ou exclues.'
		},
		antennas: { one: '{n} antenne', other: '{n} antennes' },
		ofRegion: { one: '{n} pour toute la Région', other: '{n} pour toute la Région' },
		ofZone: { one: '{n} dans toute la zone', other: '{n} dans toute la zone' }
	},
	matrix: {
		title: 'Qui fait quoi, et où',
		families: 'Programmes dans plusieurs zones',
		all: 'Toutes les initiatives',
		rows: 'Lignes',
		asList: 'En liste',
		asTable: 'Retour au tableau',
		print: 'Imprimer',
		zone: 'Zone',
		allZones: 'Toutes les zones',
		stop: 'Un arrêt',
		explain: 'Ce que les arrêts signifient',
		tableLabel: 'Programmes et zones',
		programme: 'Programme',
		initiative: 'Initiative',
		region: 'Toute la Région',
		nothing: 'rien dans le rapport',
		nothingNote: 'Un tiret dans une case vide : le rapport n’en parle pas pour cette zone.',
		totals: 'Toutes les initiatives de la zone',
		openInitiative: 'Vers l’initiative',
		antennas: 'Antennes LISA ouvertes',
		antennasGroup: 'LISA',
		antennaNote: 'Déduit des dates d’ouverture des antennes, et non des listes des zones.',
		antennaYes: 'existait',
		antennaNo: 'pas encore',
		antennaUnknown: 'inconnu',
		list: 'En liste',
		backToList: 'Chercher et filtrer toutes les initiatives'
	},
	stops: {
		stated: 'mentionnée',
		inherited: 'poursuivie',
		inferred: 'déduite',
		ended: 'terminée ou exclue',
		planned: 'prévue',
		ambiguous: 'pas claire',
		'not-relisted': 'non reprise',
		unknown: 'inconnue',
		'not-started': 'pas encore commencée ou pas encore mentionnée'
	},
	sentences: {
		lead: (n, zones, periods) =>
			`${n} initiatives, volets et mesures que cite le rapport de safe.brussels : ce que les ${zones} zones de police, les communes et la Région ont fait en ${periods} périodes pour rapprocher la population et les forces de l’ordre.`,
		matrixLead: (families, periods) =>
			`${families} programmes que le rapport cite dans plus d’une zone ou en plus d’un lieu. Chaque ligne a trois arrêts : ${periods}.`,
		matrixLeadAll: (n, periods) =>
			`Les ${n} initiatives du rapport, par thème. Chaque ligne a trois arrêts : ${periods}.`,
		zone: (name, code) => `zone ${name} (${code})`,
		cell: (programme, zone, states) => `${programme}, ${zone} : ${states}`,
		several: (n) => `${n} initiatives`,
		lines: (lines) => `rapport, ligne ${lines}`,
		noLines: 'pas de ligne propre dans le rapport',
		antennasIn: (yes, unknown) =>
			(yes === 0
				? 'aucune antenne connue'
				: yes === 1
					? '1 antenne existait'
					: `${yes} antennes existaient`) +
			(unknown === 0 ? '' : `, pour ${unknown} on ne sait pas`),
		total: (n, zone) => `${n} initiatives dans la ${zone}`,
		openData: (format) => `Initiatives en ${format}`
	}
};
