import { formatNumber } from './format.ts';
import type { Messages } from './nl.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
	`${formatNumber('fr', n)} ${plural('fr', n, one, other)}`;

/** French, as written in Brussels. */
export const fr: Messages = {
	app: {
		name: 'Près de chez vous',
		line: 'LISA, police et initiatives à Bruxelles',
		description:
			'Où trouver une antenne LISA ou un commissariat en Région de Bruxelles-Capitale, quand le lieu est-il ouvert et qui est présent ?',
		skipToContent: 'Aller au contenu',
		skipToMap: 'Aller à la carte',
		language: 'Langue',
		theme: { label: 'Affichage', toDark: 'Affichage sombre', toLight: 'Affichage clair' },
		menu: 'Menu',
		close: 'Fermer',
		unofficial: 'Ce site n’est pas celui de la police ni d’une autorité publique.',
		notHere: 'Ce site ne reçoit ni signalements ni plaintes.'
	},
	nav: {
		label: 'Menu principal',
		find: 'Rechercher',
		zones: 'Zones et communes',
		sources: 'Sources',
		accessibility: 'Accessibilité',
		privacy: 'Vie privée',
		list: 'Liste',
		map: 'Carte',
		listOrMap: 'Liste ou carte',
		showMap: 'Afficher la carte',
		backToList: 'Retour à la liste',
		footer: 'À propos de ce site'
	},
	emergency: {
		title: 'Urgence ?',
		label: 'Numéros d’urgence',
		ambulance: 'ambulance, pompiers',
		police: 'police',
		call112: 'Appelez le 112 : police, pompiers, ambulance',
		call101: 'Appelez le 101 : aide policière urgente'
	},
	kind: {
		lisa: 'Antenne LISA',
		'station-main': 'Commissariat central',
		station: 'Commissariat',
		'police-post': 'Antenne de police',
		'victim-unit': 'Cellule EVA (accueil des victimes)',
		'meeting-place': 'Lieu de rencontre'
	},
	kindGroup: {
		lisa: { label: 'LISA', all: 'Antennes LISA' },
		police: { label: 'Police', all: 'Commissariats et postes de police' },
		victim: { label: 'EVA', all: 'Cellules EVA pour les victimes' }
	},
	kindExplain: {
		lisa: 'Une LISA est un lieu de proximité pour la sécurité et la prévention : la commune, la police, la prévention et d’autres y reçoivent la population.',
		police:
			'Commissariats, antennes et postes des six zones de police et de la police des chemins de fer.',
		victim:
			'Une cellule EVA (Emergency Victim Assistance) de la police accueille les victimes de violences sexuelles ou intrafamiliales.'
	},
	status: {
		open: 'en service',
		temporary: 'en service, emplacement temporaire',
		starting: 'en phase de lancement',
		planned: 'prévu',
		closing: 'fermeture prochaine',
		closed: 'définitivement fermé',
		unclear: 'situation pas claire'
	},
	statusExplain: {
		open: 'Le lieu accueille le public. Son ouverture à un moment donné dépend des heures.',
		temporary: 'Le lieu accueille le public. Un déménagement est annoncé.',
		starting: 'Pas encore ou à peine commencé.',
		planned: 'Annoncé.',
		closing: 'La fermeture est annoncée.',
		closed: 'Ce lieu n’existe plus.',
		unclear: 'Les sources ne sont pas claires sur ce lieu.'
	},
	hours: {
		title: 'Heures d’ouverture',
		open: 'ouvert',
		closed: 'fermé',
		unknown: 'heures inconnues',
		openUntil: (time) => `Ouvert jusqu’à ${time}`,
		openAlways: 'Ouvert jour et nuit',
		noteUntil: (time) => `jusqu’à ${time}`,
		noteAlways: 'jour et nuit',
		noteUnknown: 'heures inconnues',
		noteOpens: (when) => `ouvre ${when}`,
		noteAppointment: 'sur rendez-vous',
		noteAppointmentNow: 'sur rendez-vous',
		closedOpens: (when) => `Fermé, ouvre ${when}`,
		closedNow: 'Fermé',
		at: (time) => `à ${time}`,
		tomorrowAt: (time) => `demain à ${time}`,
		dayAt: (day, time) => `${day} à ${time}`,
		unknownTitle: 'Heures inconnues',
		unknownHint: { call: 'Téléphonez d’abord.', commune: 'Demandez d’abord à la commune.' },
		unknownLong: 'Heures d’ouverture inconnues',
		unknownSource: 'Aucune source ne les donne.',
		appointmentOnly: 'Uniquement sur rendez-vous',
		appointment: {
			no: 'Sans rendez-vous',
			possible: 'Rendez-vous possible',
			only: 'Uniquement sur rendez-vous',
			unknown: 'On ne sait pas s’il faut un rendez-vous'
		},
		holidayToday: (holiday) =>
			`Aujourd’hui est un jour férié (${holiday}). On ne sait pas si ce lieu est ouvert.`,
		noteHoliday: 'jour férié : inconnu',
		holidayTitle: 'Jour férié : inconnu',
		holidays: {
			open: 'Ouvert aussi les jours fériés.',
			closed: 'Fermé les jours fériés.',
			unknown: 'Horaire d’été et jours fériés inconnus.'
		},
		remaining: (hours, minutes) =>
			hours === 0
				? `encore ${count(minutes, 'minute', 'minutes')}`
				: minutes === 0
					? `encore ${count(hours, 'heure', 'heures')}`
					: `encore ${count(hours, 'heure', 'heures')} et ${count(minutes, 'minute', 'minutes')}`,
		day: 'Jour',
		time: 'Heures',
		drawing: 'Dessiné heure par heure, de 6 à 23 heures',
		now: 'maintenant',
		today: 'aujourd’hui',
		always: '24h/24, 7j/7',
		byAppointmentDay: 'sur rendez-vous',
		asOf: (date) => `Heures de ${date}`,
		undated: 'Heures sans date',
		old: 'plus de 12 mois',
		inWords: 'En mots'
	},
	weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	weekdaysShort: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
	dayRange: (from, to) => `du ${from} au ${to}`,
	find: {
		title: 'Où pouvez-vous vous adresser ?',
		lead: 'Toutes les antennes LISA et tous les lieux de police des 19 communes bruxelloises, avec leurs heures.',
		search: 'Chercher un nom, une rue ou une commune',
		placeholder: 'p. ex. Cureghem ou Stockel',
		clear: 'Vider le champ',
		myPosition: 'Utiliser ma position',
		positionNote: 'Votre position reste sur votre appareil.',
		positionUsed: 'Tri depuis votre position, à vol d’oiseau.',
		positionForget: 'Oublier la position',
		positionRefused:
			'Vous n’avez pas autorisé l’accès à votre position. La liste reste triée par nom.',
		positionFailed: 'Votre appareil n’a pas pu vous localiser. La liste reste triée par nom.',
		positionOutside:
			'Votre position se trouve hors de la Région de Bruxelles-Capitale. Nous affichons les distances à vol d’oiseau.',
		searchingPosition: 'Recherche de votre position…',
		filters: 'Filtres',
		kinds: 'Type de lieu',
		zone: 'Zone de police',
		commune: 'Commune',
		status: 'Situation',
		allZones: 'Toutes les zones de police',
		allCommunes: 'Toutes les communes',
		allStatuses: 'Toutes les situations',
		clearFilters: 'Effacer les filtres',
		results: (n) => count(n, 'lieu', 'lieux'),
		sortedByName: 'par nom',
		sortedByDistance: 'à vol d’oiseau, du plus proche au plus éloigné',
		none: 'Aucun lieu ne correspond à votre choix.',
		noneHint: 'Choisissez moins de filtres ou un autre mot.',
		groupOpen: 'Ouvert maintenant',
		groupUnknown: 'Heures inconnues',
		groupClosed: 'Fermé maintenant',
		groupUnlocated: 'Emplacement inconnu, pas sur la carte',
		straight: 'à vol d’oiseau',
		byLink: 'Choisir par type, zone ou commune',
		kindsShown: 'Affichés dans la liste et sur la carte'
	},
	place: {
		address: 'Adresse',
		addressUnknown: 'Adresse inconnue',
		somewhere: (metres) => `Emplacement approximatif, à ${metres} près`,
		exact: (metres) => `Point précis à ${metres} près`,
		unlocated: 'Emplacement inconnu',
		unlocatedLong:
			'On ne sait pas où se trouve ou se trouvera ce lieu. Il n’est donc pas sur la carte.',
		formerly: (names) => `Anciennement : ${names}`,
		alsoCalled: (names) => `Aussi appelé : ${names}`,
		translatedName: 'Notre traduction du nom',
		directions: 'Itinéraire',
		directionsTitle: 'Ouvrir un itinéraire',
		directionsNote:
			'Votre propre application de cartes s’ouvre avec cette adresse. L’application ou le site connaît alors votre destination.',
		directionsApp: 'Application de cartes de cet appareil',
		directionsArea:
			'L’emplacement exact est inconnu : l’itinéraire mène au centre de la zone indiquée.',
		newTab: 's’ouvre dans un nouvel onglet',
		who: 'Qui est là',
		whoExplain:
			'La porte et les personnes sont deux choses : un lieu ouvert n’a pas toujours un policier sur place.',
		whoColumns: { who: 'Qui', when: 'Quand', asOf: 'Situation au' },
		whenUnknown: 'jour et heure inconnus',
		noFixed: 'pas de permanence fixe',
		whoUnknown: 'On ne sait pas qui est présent, ni quand.',
		services: 'Pour quoi',
		servicesUnknown: 'On ne sait pas ce que vous pouvez y régler.',
		partners: 'Partenaires',
		contact: 'Contact',
		phoneUnknown: 'Téléphone inconnu',
		phone: 'Téléphone',
		mail: 'E-mail',
		website: 'Site web',
		websiteIn: { nl: 'en néerlandais', fr: 'en français' },
		comeBy: 'Passez pendant les heures d’ouverture.',
		moves: 'Déménagera',
		movesTo: (address) => `Vers ${address}`,
		movesDateUnknown: 'date inconnue',
		laterHere: 'Plus tard ici',
		history: 'Historique',
		accessibility: 'Accès',
		wheelchair: {
			yes: 'Accessible en fauteuil roulant',
			limited: 'Accès limité en fauteuil roulant',
			no: 'Pas accessible en fauteuil roulant',
			unknown: 'On ne sait pas si l’entrée est accessible en fauteuil roulant'
		},
		sources: 'Sources',
		sourcesLead: 'D’où vient chaque information, et de quand elle date.',
		sourceColumns: { fact: 'Information', source: 'Source', asOf: 'Situation au' },
		disagree: 'Sur ce point, les sources ne concordent pas',
		weShow: 'Ce que nous affichons',
		otherwise: (value) => `Selon une autre source : ${value}`,
		zone: (name) => `zone de police ${name}`,
		federal: 'police fédérale des chemins de fer',
		nearby: 'Dans la même commune',
		notOnMap: 'pas sur la carte',
		back: 'Retour à la liste'
	},
	fields: {
		name: 'Nom',
		commune: 'Commune',
		zone: 'Zone de police',
		status: 'Situation',
		address: 'Adresse',
		address_nl: 'Adresse (néerlandais)',
		address_fr: 'Adresse (français)',
		postcode: 'Code postal',
		locality: 'Où, environ',
		location: 'Emplacement',
		opening_hours: 'Heures',
		by_appointment: 'Rendez-vous',
		services: 'Services',
		partners: 'Partenaires',
		permanences: 'Qui est là',
		phone: 'Téléphone',
		email: 'E-mail',
		website: 'Site web',
		accessibility: 'Accès',
		moves_to: 'Déménagement',
		history: 'Historique',
		kind: 'Type de lieu'
	},
	source: {
		report: (lines) => `Rapport safe.brussels, ligne ${lines}`,
		undated: 'sans date',
		asOf: (date) => `situation au ${date}`,
		old: 'plus de 12 mois',
		confidence: {
			high: 'fiable',
			medium: 'assez sûr',
			low: 'incertain',
			estimated: 'estimé',
			unknown: 'inconnu'
		},
		confidenceLabel: 'Fiabilité',
		show: 'Sources',
		publisher: 'Éditeur',
		licence: 'Licence',
		attribution: 'Mention',
		link: 'Vers la source',
		retrieved: 'Consulté'
	},
	zone: {
		title: 'Zones de police et communes',
		lead: 'La Région de Bruxelles-Capitale compte six zones de police et 19 communes.',
		ofZone: (code) => `Zone de police ${code}`,
		communes: 'Communes de la zone',
		population: (n, year) => `Population au 1er janvier ${year} : ${n}`,
		places: 'Lieux',
		noLisa: 'Aucune antenne LISA n’est connue ici.',
		validity:
			'Un projet de loi fédéral prévoit de fusionner les six zones en une seule, entre octobre 2027 et janvier 2028.',
		website: 'Site web de la zone',
		area: (km2) => `${km2} km²`,
		commune: 'Commune',
		postcodes: (list) => `Code postal ${list}`,
		served: 'Zone de police compétente',
		showOnMap: 'Afficher sur la carte',
		unlocated: (n) =>
			`Le secteur statistique de ${n} personnes n’est pas connu ; elles sont comptées.`,
		dataSource: 'Population et limites : Statbel.'
	},
	map: {
		title: 'Carte de Bruxelles',
		help: 'Utilisez les flèches pour vous déplacer, plus et moins pour zoomer, et Entrée pour choisir le lieu au centre.',
		zoomIn: 'Zoom avant',
		zoomOut: 'Zoom arrière',
		pan: 'Déplacer',
		panLeft: 'Vers la gauche',
		panRight: 'Vers la droite',
		panUp: 'Vers le haut',
		panDown: 'Vers le bas',
		wholeRegion: 'Afficher toute la Région',
		layers: 'Couches de la carte',
		zones: 'Zones de police',
		communes: 'Communes',
		legend: 'Légende',
		open: 'ouvert',
		closed: 'fermé',
		unknown: 'inconnu',
		planned: 'prévu ou en lancement',
		appointment: 'sur rendez-vous',
		scaleMinutes: (n) => `${n} min à pied`,
		scaleHours: (n) => `${n} h à pied`,
		notAvailable:
			'La carte ne fonctionne pas sur cet appareil. Tout se trouve aussi dans la liste.',
		failed: 'La carte n’a pas pu être chargée. La liste et les adresses fonctionnent.',
		retry: 'Réessayer',
		loading: 'Chargement de la carte…',
		attribution: '© contributeurs d’OpenStreetMap · Statbel',
		attributionLabel: 'Sources de la carte',
		several: (n) => `${n} lieux au même point`,
		youAreHere: 'Votre position',
		seePlace: 'Voir le lieu',
		chosen: (name) => `Sélection : ${name}`,
		deselect: 'Effacer la sélection',
		area: (name) => `Vous avez indiqué ${name}`,
		areaCommune: 'Voir la commune',
		areaZone: 'Voir la zone de police',
		uncertain: 'L’emplacement exact est inconnu : une zone est affichée, pas un point.',
		noPlaceHere: 'Aucun lieu à cet endroit.'
	},
	units: {
		metres: (n) => `${n} m`,
		kilometres: (n) => `${n} km`
	},
	choose: { title: 'Choisissez votre langue', preferred: 'La langue de votre navigateur' },
	notFound: {
		title: 'Cette page n’existe pas',
		text: 'Le lien est erroné ou la page a changé d’adresse. Tous les lieux sont dans la liste.',
		link: 'Vers tous les lieux'
	},
	error: {
		title: 'Une erreur s’est produite',
		text: 'La page n’a pas pu être chargée. Réessayez ; la liste des lieux fonctionne.'
	},
	sourcesPage: {
		title: 'Sources et licences',
		lead: 'Chaque information de ce site a une source et une date. Les voici toutes.',
		limits: 'Limites de ces données',
		limitsList: [
			'Le rapport de safe.brussels s’arrête en décembre 2024. La suite n’y figure pas.',
			'Les heures d’ouverture de la plupart des antennes LISA sont inconnues. Inconnu ne veut pas dire fermé.',
			'Les rues de la carte datent d’août 2021, complétées par les nouvelles rues jusqu’en juillet 2026.',
			'Les limites et la population sont celles du 1er janvier 2025.'
		],
		report: 'Le rapport',
		reportText:
			'Les antennes LISA et leur fonctionnement viennent du rapport de safe.brussels sur les citoyens et les forces de l’ordre 2022-2024, complété par la presse, des sites web et OpenStreetMap.',
		contradictions: 'Là où les sources ne concordent pas',
		contradictionsLead:
			'Nous montrons les deux versions et disons laquelle la page du lieu utilise, et pourquoi.',
		licences: 'Licences',
		licencesText:
			'Ce qui vient d’OpenStreetMap est sous licence ODbL : vous pouvez l’utiliser librement en citant la source, et une base de données que vous en tirez et diffusez se partage sous la même licence. Statbel : CC BY 4.0. Le reste selon la source.',
		all: 'Toutes les sources',
		citedBy: (n) => `${count(n, 'information', 'informations')} sur ce site`
	},
	accessibilityPage: {
		title: 'Accessibilité',
		goal: 'Nous visons le niveau AA des WCAG 2.2.',
		items: [
			'Tout ce que montre la carte figure aussi en texte.',
			'Tout fonctionne au clavier. La carte est un seul arrêt de tabulation, avec des boutons pour zoomer et se déplacer.',
			'La forme et le texte accompagnent toujours la couleur ; l’affichage suit les réglages de contraste de votre appareil.',
			'Les pages fonctionnent sans JavaScript, sans carte et sans votre position.',
			'Si vous préférez moins de mouvement, rien n’est animé.'
		],
		limitsTitle: 'Limites connues',
		limits: [
			'La carte elle-même est un dessin : un lecteur d’écran lit la liste à côté, pas les rues.',
			'Pour la plupart des bâtiments, on ne sait pas si l’entrée est accessible en fauteuil roulant.',
			'Les sites vers lesquels nous renvoyons ont leur propre accessibilité.'
		],
		testedTitle: 'Comment nous testons',
		tested:
			'Chaque page est testée automatiquement avec axe, en trois langues, en clair, en sombre et avec des couleurs forcées. Les tests automatiques ne trouvent pas tout ; aucune personne en situation de handicap n’a encore testé le site.'
	},
	privacyPage: {
		title: 'Vie privée',
		items: [
			'Pas de cookies.',
			'Aucune connexion à d’autres services : tout vient de ce site.',
			'Votre position et vos recherches ne quittent pas votre appareil. Nous demandons votre position seulement si vous cliquez sur le bouton.',
			'Nous conservons uniquement l’affichage choisi (clair ou sombre), sur votre appareil.',
			'Nous ne citons aucun membre de la police par son nom.',
			'Un itinéraire s’ouvre dans une application ou un site de cartes que vous choisissez. Il connaît alors votre destination.'
		],
		hostTitle: 'Le serveur',
		host: 'Le serveur qui fournit ces fichiers voit, comme tout serveur web, l’adresse de votre connexion et la page demandée. Un filtre dans le lien peut y figurer ; une adresse ou une position, jamais.'
	},
	meta: {
		find: 'Tous les lieux',
		place: (name, commune) => `${name} à ${commune} : adresse, heures et personnes présentes`
	}
};
