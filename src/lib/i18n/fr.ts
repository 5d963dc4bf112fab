import { counted } from './count.ts';
import type { Messages } from './nl.ts';

const count = (n: number, one: string, other: string): string => counted('fr', n, one, other);

/** French, as written in Brussels. */
export const fr: Messages = {
	app: {
		name: 'Près de chez vous',
		line: 'LISA, police et initiatives à Bruxelles',
		description:
			'Où trouver une antenne LISA ou un commissariat en Région de Bruxelles-Capitale, quand le lieu est-il ouvert et qui est présent ?',
		newTab: 's’ouvre dans un nouvel onglet',
		mapCredit: '© contributeurs d’OpenStreetMap · Statbel',
		skipToContent: 'Aller au contenu',
		language: 'Langue',
		theme: { toDark: 'Affichage sombre', toLight: 'Affichage clair' },
		menu: 'Menu',
		close: 'Fermer',
		unofficial: 'Ce site n’est pas celui de la police ni d’une autorité publique.',
		notHere: 'Ce site ne reçoit ni signalements ni plaintes.'
	},
	nav: {
		label: 'Menu principal',
		find: 'Rechercher',
		zones: 'Zones et communes',
		initiatives: 'Initiatives',
		coverage: 'Couverture',
		sources: 'Sources',
		accessibility: 'Accessibilité',
		privacy: 'Vie privée',
		offline: 'Sans internet',
		list: 'Liste',
		map: 'Carte',
		listOrMap: 'Liste ou carte',
		showOnMap: 'Afficher sur la carte',
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
	status: {
		open: 'en service',
		temporary: 'en service, emplacement temporaire',
		starting: 'en phase de lancement',
		planned: 'prévu',
		closing: 'fermeture prochaine',
		closed: 'définitivement fermé',
		unclear: 'situation pas claire'
	},
	hours: {
		uncertainTitle: 'Heures incertaines',
		noteUncertain: 'heures incertaines',
		uncertainNow: 'Ouverture incertaine à cette heure',
		perhaps: (spans) => `peut-être ${spans}`,
		callFirst: 'Téléphonez d’abord',
		closedFor: (reason, opens) =>
			opens ? `Fermé (${reason}), ouvre ${opens}` : `Fermé (${reason})`,
		exceptional: 'fermeture exceptionnelle',
		coming: 'Jours particuliers',
		beyond: (date) => `Ces heures peuvent être dépassées : elles sont établies jusqu’au ${date}.`,
		irregular: 'Les heures diffèrent selon les semaines.',
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
		origin: 'D’où partez-vous ?',
		originPlaceholder: 'rue et numéro, gare ou lieu',
		originClear: 'Effacer le point de départ',
		originLoading: 'Chargement des adresses…',
		pick: 'Choisir sur la carte',
		failed: 'La recherche d’adresse n’a pas pu être chargée.',
		when: 'Quand ?',
		now: 'Maintenant',
		otherMoment: 'Autre moment',
		more: 'Plus de choix',
		openThen: 'Ouvert à ce moment',
		policeThere: 'Police présente, selon une source',
		walkIn: 'Pas uniquement sur rendez-vous',
		wish: 'Que cherchez-vous ?',
		anyWish: 'Peu importe',
		wishes: {
			nuisance: 'signaler des nuisances',
			'lost-property': 'objets perdus',
			papers: 'papiers administratifs',
			help: 'aide juridique ou sociale',
			victim: 'victime de violences'
		},
		search: 'Chercher un nom, une rue ou une commune',
		placeholder: 'p. ex. Cureghem ou Stockel',
		clear: 'Vider le champ',
		myPosition: 'Utiliser ma position',
		positionNote: 'Votre position reste sur votre appareil.',
		position: 'Votre position',
		positionRefused:
			'Vous n’avez pas autorisé l’accès à votre position. La liste reste triée par nom.',
		positionFailed: 'Votre appareil n’a pas pu vous localiser. La liste reste triée par nom.',
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
		none: 'Aucun lieu ne correspond à votre choix.',
		noneHint: 'Choisissez moins de filtres ou un autre mot.',
		byLink: 'Choisir par type, zone ou commune',
		kindsShown: 'Affichés dans la liste et sur la carte'
	},
	list: {
		addressUnknown: 'Adresse inconnue',
		somewhere: (metres) => `Emplacement approximatif, à ${metres} près`,
		unlocated: 'Emplacement inconnu',
		notOnMap: 'pas sur la carte',
		noLisa: 'Aucune antenne LISA n’est connue ici.'
	},
	map: {
		title: 'Carte de Bruxelles',
		loading: 'Chargement de la carte…',
		failed: 'La carte n’a pas pu être chargée. La liste et les adresses fonctionnent.',
		notAvailable:
			'La carte ne fonctionne pas sur cet appareil. Tout se trouve aussi dans la liste.',
		retry: 'Réessayer'
	},
	units: {
		metres: (n) => `${n} m`,
		kilometres: (n) => `${n} km`,
		minutes: (n) => `${n} min`
	},
	meta: {
		find: 'Tous les lieux',
		place: (name, commune) => `${name} à ${commune} : adresse, heures et personnes présentes`
	}
};
