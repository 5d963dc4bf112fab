import { counted } from '../count.ts';
import type { FinderMessages } from './index.ts';

export const fr: FinderMessages = {
	suggestions: {
		label: 'Propositions',
		kinds: {
			address: 'adresse',
			street: 'rue',
			commune: 'commune',
			postcode: 'code postal',
			station: 'gare, station ou arrêt',
			landmark: 'lieu',
			place: 'lieu de cette carte',
			quarter: 'quartier'
		},
		via: (name) => `trouvé sous « ${name} »`,
		found: (n) => counted('fr', n, 'proposition', 'propositions'),
		which: 'Ce nom de rue existe dans plusieurs communes. Choisissez la bonne.',
		none: 'Aucune adresse trouvée. Vérifiez l’orthographe ou choisissez un point sur la carte.',
		failed:
			'Les adresses n’ont pas pu être chargées. Vous pouvez encore choisir un point sur la carte.'
	},
	origin: {
		point: 'Point sur la carte',
		near: (street) => `Point près de ${street}`,
		nearest: (asked, known) =>
			`Le numéro ${asked} n’est pas connu. Le point de départ est le numéro ${known}.`,
		sameNumber: (asked, known) =>
			`Le numéro ${asked} n’est pas connu. Le point de départ est le ${known}.`,
		inRange: (known) => `Le point de départ est le bâtiment qui porte le numéro ${known}.`,
		noNumbers:
			'Les numéros de cette rue ne sont pas connus. Le point de départ est le milieu de la rue.',
		noNumber: 'Sans numéro : le point de départ est le milieu de la rue.',
		middle: 'Le point de départ est le milieu de cette zone.',
		numbersFailed: 'Le numéro n’a pas pu être chargé. Le point de départ est le milieu de la rue.',
		unlocated: 'L’emplacement n’est pas connu. Choisissez autre chose.',
		outside:
			'Ce point est hors de la Région de Bruxelles-Capitale : lieux les plus proches à vol d’oiseau.',
		noStreet: 'Aucune rue connue près de ce point : distances à vol d’oiseau.',
		walkingFailed:
			'Les chemins à pied n’ont pas pu être chargés : distances à vol d’oiseau. Le reste fonctionne.',
		oldLink: 'Le point de départ de ce lien n’existe plus. Choisissez-le à nouveau.',
		retry: 'Réessayer'
	},
	when: {
		title: 'Quand ?',
		presets: {
			tonight: 'Ce soir',
			'tomorrow-morning': 'Demain matin',
			saturday: 'Samedi'
		},
		day: 'Jour',
		time: 'Heure',
		today: 'aujourd’hui',
		past: 'Ce moment est passé.'
	},
	pace: {
		title: 'Comment vous déplacez-vous ?',
		choices: {
			adult: 'pas normal, 5 km/h',
			slow: 'plus lent, 3,6 km/h',
			slower: 'lent, 3 km/h',
			'step-free': 'fauteuil roulant ou poussette, sans escaliers'
		},
		stepFree:
			'Les escaliers sont évités. Nous ne connaissons ni les pentes, ni les bordures, ni les ascenseurs en panne.'
	},
	answer: {
		label: 'Réponse',
		at: (moment) => `${moment} : `,
		isNear: (minutes) => ` est à ${counted('fr', minutes, 'minute', 'minutes')} à pied, `,
		openUntil: (time) => `ouvert jusqu’à ${time}`,
		openAlways: 'ouvert jour et nuit',
		leaveBy: 'Partez au plus tard à ',
		noneNow: 'Près de vous, rien n’est ouvert avec certitude en ce moment. ',
		noneThen: 'Près de vous, rien n’est ouvert avec certitude à ce moment-là. ',
		opens: (when, minutes) =>
			` ouvre ${when}, à ${counted('fr', minutes, 'minute', 'minutes')} à pied.`,
		none: 'D’aucun lieu de cette liste nous ne savons avec certitude quand il ouvre.',
		unknownNearer: 'Plus près, mais heures inconnues : ',
		unknownNear: 'Tout près, mais heures inconnues : ',
		callFirst: 'Téléphonez d’abord.',
		showRoute: 'Montrer le chemin',
		facade: 'aujourd’hui, heure par heure'
	},
	list: {
		open: 'Ouvert maintenant, du plus proche au plus éloigné',
		openThen: 'Ouvert à ce moment-là, du plus proche au plus éloigné',
		unknown: 'Heures inconnues : téléphonez d’abord',
		closed: 'Fermé maintenant',
		closedThen: 'Fermé à ce moment-là',
		unlocated: 'Emplacement inconnu, absent de la carte',
		onFoot: 'à pied',
		straight: 'à vol d’oiseau'
	},
	route: {
		title: (name) => `À pied vers ${name}`,
		from: (label) => `Départ : ${label}`,
		total: (minutes, distance) => `${counted('fr', minutes, 'minute', 'minutes')}, ${distance}`,
		area: 'L’emplacement exact n’est pas connu : le chemin mène au milieu de la zone.',
		none: 'Nous ne trouvons pas de chemin à pied vers ce lieu.',
		noneStepFree: 'Nous ne trouvons pas de chemin sans escaliers vers ce lieu.',
		failed: 'Le chemin n’a pas pu être chargé.',
		close: 'Fermer le chemin',
		print: 'Imprimer',
		limits:
			'Rues d’août 2021, complétées jusqu’en juillet 2026. Travaux, pentes et temps d’attente ne sont pas comptés.'
	}
};
