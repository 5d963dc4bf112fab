import { counted } from '../count.ts';
import { plural } from '../plural.ts';
import type { FigureMessages } from './index.ts';

export const fr: FigureMessages = {
	newTab: 's’ouvre dans un nouvel onglet',
	onThisPage: 'Sur cette page',
	lines: (lines) => `ligne ${lines}`,
	figures: {
		title: 'Les chiffres du rapport',
		lead: (printed, ours) =>
			`${plural('fr', printed, 'Le chiffre', `Les ${printed} chiffres`)} du rapport de safe.brussels, par thème, avec la ligne où ils figurent. Nous avons recalculé ce qui pouvait l’être, et ajouté ${counted('fr', ours, 'chiffre', 'chiffres')} que le rapport n’imprime pas.`,
		download: 'Tous les chiffres dans un fichier :',
		topics: {
			antennas: 'Antennes LISA',
			attendance: 'Participation aux événements',
			'recruitment-centre': 'Centre d’Orientation au Recrutement (COR)',
			campaigns: 'Campagnes',
			research: 'Recherche et suivi',
			recruitment: 'Personnel et recrutement',
			training: 'Formation',
			'neighbourhood-work': 'Travail de quartier, contacts dans le quartier et communication',
			interventions: 'Interventions et méthodes de travail',
			report: 'Le rapport lui-même'
		},
		columns: {
			what: 'Quoi',
			number: 'Nombre',
			when: 'Quand',
			check: 'Vérification',
			lines: 'Ligne'
		},
		noPeriod: 'sans date',
		contradiction: 'contradiction',
		follows: {
			average: (n) => `en moyenne ${n}`,
			change: (n) => `évolution ${n} %`,
			count: (n) => `comptés dans le rapport : ${n}`,
			months: (n) => `${n} mois`,
			remainder: (n) => `reste : ${n}`,
			share: (n) => `${n} %`,
			sum: (n) => `somme : ${n}`,
			total: (n) => `total : ${n}`
		},
		of: {
			F036: 'par an',
			F047: 'par séance',
			F048: 'des personnes présentes',
			F049: 'pour les deux périodes',
			F050: 'pour les deux périodes',
			F061: 'par rencontre',
			F063: 'par mois',
			F069: 'enfants par classe',
			F071: 'élèves par classe',
			F110: 'de toutes les vues',
			F111: 'de toutes les vues'
		},
		percent: (n) => `${n} %`,
		tables: {
			'anderlecht-questions': 'Demandes traitées',
			'anderlecht-reports': 'Signalements'
		},
		years: {
			title: 'Anderlecht : Centre et Broeck (Peterbos)',
			lead: 'Le rapport donne trois années pour deux antennes. Les colonnes partent de zéro et, dans un même graphique, sont à la même échelle.',
			year: 'Année',
			number: 'Nombre',
			printed: 'Évolution imprimée',
			computed: 'Évolution calculée',
			together: 'Les deux antennes, notre addition',
			part: 'année incomplète',
			partKey: 'Hachuré : année incomplète',
			alternative: (what) =>
				`${what} : une colonne par an. Les nombres figurent dans le tableau qui suit.`,
			wholeTable: 'À propos de tout le tableau :',
			caption: (what) => `${what}, par antenne et par an`
		},
		visits: {
			title: (name, year) => `${name}, ${year}`,
			residents: 'personnes habitant le quartier',
			others: 'le reste, non décrit',
			alternative:
				'Une barre avec la part de personnes habitant le quartier. Les nombres figurent dans le tableau qui suit.'
		},
		moreOfAntennas: 'Autres chiffres sur les antennes',
		attendance: {
			lead: 'Pour chaque événement, la barre montre le plus grand nombre que cite le rapport, à une même échelle qui part de zéro.',
			event: 'Événement',
			bar: 'Comparaison'
		},
		recruitment: {
			lead: 'Pour deux nombres, le rapport donne deux périodes. Chaque graphique a sa propre échelle, qui part de zéro.',
			alternative: (what) =>
				`${what} : une colonne par période. Les nombres figurent dans le tableau qui suit.`
		},
		campaign: {
			title: 'Vues de « Dope Talks » par canal',
			rest: 'non attribuées',
			alternative:
				'Une barre avec la part de chaque canal dans toutes les vues. Les nombres figurent dans le tableau qui suit.'
		},
		checks: {
			title: 'Comment nous avons vérifié',
			figures: (n) => counted('fr', n, 'chiffre', 'chiffres'),
			more: 'Tous les endroits où le rapport se contredit ou contredit d’autres sources'
		}
	},
	contradictions: {
		title: 'Là où les sources ne concordent pas',
		lead: (places, report) =>
			`Au sujet de lieux, les sources se contredisent ${counted('fr', places, 'fois', 'fois')}. Dans le rapport lui-même, nous avons trouvé ${counted('fr', report, 'contradiction, imprécision ou coquille', 'contradictions, imprécisions et coquilles')}. Les affirmations figurent côte à côte, avec le même poids, suivies de ce que nous montrons et pourquoi.`,
		places: 'Lieux',
		placesLead: 'Adresses, heures et dates, par commune.',
		report: 'Le rapport lui-même',
		reportLead:
			'Chaque affirmation ci-dessous vient du rapport de décembre 2024, avec la ligne où elle figure. Les plus importantes viennent d’abord.',
		groups: {
			periods: 'Périodes et dates',
			numbers: 'Nombres et chiffres',
			statements: 'Ce qui est dit',
			names: 'Noms',
			print: 'Mise en page et coquilles'
		},
		severe: 'importante',
		small: (n) => counted('fr', n, 'petite différence', 'petites différences'),
		about: 'Concerne :',
		zone: (name, code) => `zone de police ${name} (${code})`,
		figure: (id, what) => `chiffre ${id} : ${what}`,
		see: 'Voir aussi :',
		ofPlace: (names, field) => `${names} : ${field}`,
		commune: (name, code) => `${name} (zone ${code})`
	},
	links: {
		figures: (n) =>
			plural('fr', n, 'Le chiffre du rapport, vérifié', `Les ${n} chiffres du rapport, vérifiés`),
		contradictions: (n) =>
			`Voir ${plural('fr', n, 'le point', `les ${n} points`)} où les sources se contredisent`,
		files: (format) => `Chiffres du rapport en ${format}`
	}
};
