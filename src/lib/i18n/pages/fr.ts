import { counted } from '../count.ts';
import type { PageMessages } from './index.ts';

export const fr: PageMessages = {
	sources: {
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
		openData: 'Données ouvertes',
		openDataText: (from, to) =>
			`Le calendrier d’ouverture : chaque lieu, chaque jour du ${from} au ${to} inclus, ouvert ou inconnu, et pourquoi. Sous licence ODbL.`,
		openDataFile: (format) => `Calendrier d’ouverture en ${format}`,
		all: 'Toutes les sources',
		citedBy: (n) => `${counted('fr', n, 'information', 'informations')} sur ce site`
	},
	accessibility: {
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
	privacy: {
		title: 'Vie privée',
		items: [
			'Pas de cookies.',
			'Aucune connexion à d’autres services : tout vient de ce site.',
			'Votre position et vos recherches ne quittent pas votre appareil. Nous demandons votre position seulement si vous cliquez sur le bouton.',
			'Sur votre appareil, et nulle part ailleurs, restent l’affichage choisi (clair ou sombre) et des copies de pages et de parties de la carte, pour qu’elles fonctionnent aussi sans internet.',
			'Une personne qui utilise votre appareil peut donc voir quelles pages vous avez consultées. Vous pouvez les effacer sous « Sans internet ». Votre position et ce que vous tapez ne sont pas conservés.',
			'Nous ne citons aucun membre de la police par son nom.',
			'Un itinéraire s’ouvre dans une application ou un site de cartes que vous choisissez. Il connaît alors votre destination.'
		],
		hostTitle: 'Le serveur',
		host: 'Le serveur qui fournit ces fichiers voit, comme tout serveur web, l’adresse de votre connexion et la page demandée. Un filtre dans le lien peut y figurer ; une adresse ou une position, jamais. Si vous cherchez un numéro de maison, votre appareil va chercher les numéros de toute la commune : le serveur peut alors voir quelle commune, pas quelle rue.'
	},
	kindExplain: {
		lisa: 'Une LISA est un lieu de proximité pour la sécurité et la prévention : la commune, la police, la prévention et d’autres y reçoivent la population.',
		police:
			'Commissariats, antennes et postes des six zones de police et de la police des chemins de fer.',
		victim:
			'Une cellule EVA (Emergency Victim Assistance) de la police accueille les victimes de violences sexuelles ou intrafamiliales.'
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
	place: {
		newTab: 's’ouvre dans un nouvel onglet',
		old: 'plus de 12 mois',
		name: 'Nom',
		address: 'Adresse',
		translatedName: 'Notre traduction du nom',
		directions: 'Itinéraire',
		directionsNote:
			'Votre propre application de cartes s’ouvre avec cette adresse. L’application ou le site connaît alors votre destination.',
		directionsApp: 'Application de cartes de cet appareil',
		directionsArea:
			'L’emplacement exact est inconnu : l’itinéraire mène au centre de la zone indiquée.',
		who: 'Qui est là',
		whoExplain:
			'La porte et les personnes sont deux choses : un lieu ouvert n’a pas toujours un policier sur place.',
		whoColumns: { who: 'Qui', when: 'Quand', asOf: 'Situation au' },
		whenUnknown: 'jour et heure inconnus',
		whoUnknown: 'On ne sait pas qui est présent, ni quand.',
		services: 'Pour quoi',
		servicesUnknown: 'On ne sait pas ce que vous pouvez y régler.',
		partners: 'Partenaires',
		contact: 'Contact',
		phoneUnknown: 'Téléphone inconnu',
		calendar: {
			title: 'Calendrier',
			door: 'Les heures d’ouverture dans votre calendrier',
			people: 'Qui est là, dans votre calendrier',
			note: (to) =>
				`Un fichier ics pour tout calendrier, établi jusqu’au ${to} inclus. Ce qui est inconnu n’y figure pas.`,
			subscribe: 'S’abonner, pour recevoir les changements d’office :'
		},
		phone: 'Téléphone',
		mail: 'E-mail',
		website: 'Site web',
		stops: 'En transports en commun',
		stopModes: {
			metro: 'Métro',
			train: 'Train',
			tram: 'Tram',
			bus: 'Bus',
			'bus-or-tram': 'Bus ou tram'
		},
		stopsMeasured:
			'L’arrêt le plus proche de chaque type, à pied à 5 km/h depuis le milieu de l’arrêt ou de la gare.',
		stopsArea: 'L’emplacement exact est inconnu : calcul jusqu’au centre de la zone indiquée.',
		stopsNone: 'Aucun arrêt à moins de 1,2 km à pied, selon nos sources.',
		stopsLimits:
			'Nos sources n’indiquent ni les lignes, ni si un bus s’arrête aussi à un arrêt de tram ou de métro. De Lijn et TEC n’y figurent pas.',
		stopsFrenchOnly: 'De certains arrêts, nous ne connaissons que le nom français.',
		moves: 'Déménagera',
		movesDateUnknown: 'date inconnue',
		laterHere: 'Plus tard ici',
		history: 'Historique',
		accessibility: 'Accès',
		sources: 'Sources',
		sourcesLead: 'D’où vient chaque information, et de quand elle date.',
		sourceColumns: { fact: 'Information', source: 'Source', asOf: 'Situation au' },
		nearby: 'Dans la même commune'
	},
	victimHelp: {
		title: 'Victime de violences : d’abord ceci',
		danger: 'En danger, ou besoin de soins ? Appelez tout de suite.',
		centre: (days) =>
			`Après des violences sexuelles de moins de ${days} jours : soins, traces et écoute. Porter plainte n’est pas obligatoire.`,
		always: 'jour et nuit',
		eva: 'Des faits plus anciens, ou des violences dans la famille : les cellules EVA de la police reçoivent les victimes. Elles figurent dans cette liste, avec ce que l’on sait de leurs heures.',
		alice:
			'Appelle Alice : depuis octobre 2023, sur le campus de l’UCLouvain à Woluwe-Saint-Lambert, un taxi gratuit et anonyme conduit les victimes jour et nuit au Centre de prise en charge. La police n’intervient que si la victime le décide. Le rapport ne donne pas le numéro.'
	},
	sentences: {
		zone: (name) => `zone de police ${name}`,
		federal: 'police fédérale des chemins de fer',
		formerly: (names) => `Anciennement : ${names}`,
		alsoCalled: (names) => `Aussi appelé : ${names}`,
		movesTo: (address) => `Vers ${address}`,
		otherwise: (value) => `Selon une autre source : ${value}`,
		websiteIn: { nl: 'en néerlandais', fr: 'en français' },
		stopWalk: (minutes, distance) => ` : ${minutes} min à pied (${distance})`,
		stopWalkRoughly: (minutes) => ` : environ ${minutes} min à pied`,
		wheelchair: {
			yes: 'Accessible en fauteuil roulant',
			limited: 'Accès limité en fauteuil roulant',
			no: 'Pas accessible en fauteuil roulant',
			unknown: 'On ne sait pas si l’entrée est accessible en fauteuil roulant'
		},
		disagree: 'Sur ce point, les sources ne concordent pas',
		weShow: 'Ce que nous affichons',
		unlocatedLong:
			'On ne sait pas où se trouve ou se trouvera ce lieu. Il n’est donc pas sur la carte.',
		noFixed: 'pas de permanence fixe'
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
		titles: {
			'best-2022-10': 'Registre d’adresses BeSt, octobre 2022',
			'common-knowledge': 'De notoriété publique (codes postaux des communes)',
			derived: 'Calculé par ce projet à partir de ses sources',
			'osm-2021-08': 'OpenStreetMap, rues, adresses et bâtiments d’août 2021',
			'osm-2026-05': 'OpenStreetMap, extrait du 16 mai 2026',
			'osm-2026-07': 'OpenStreetMap, rues nommées depuis août 2021 (jusqu’en juillet 2026)',
			'statbel-2025': 'Communes, secteurs statistiques et population au 1er janvier 2025',
			'stib-2026': 'STIB, arrêts et horaires (GTFS), printemps 2026'
		},
		report: (lines) => `Rapport safe.brussels, ligne ${lines}`,
		undated: 'sans date',
		asOf: (date) => `situation : ${date}`,
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
		calendar: 'Les heures d’ouverture dans votre calendrier (fichier ics)',
		commune: 'Commune'
	}
};
