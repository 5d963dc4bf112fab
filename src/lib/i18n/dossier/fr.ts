import { counted } from '../count.ts';
import type { DossierMessages } from './index.ts';

/** French words of a dossier: one printable page about one area. */
export const fr: DossierMessages = {
	title: (area) => `Couverture : ${area}`,
	description: (area) =>
		`Qui habite à distance de marche, qui n’y habite pas, et à quelle heure : carte, chiffres et méthode pour ${area}, sur une feuille.`,
	region: 'Région de Bruxelles-Capitale',
	kinds: {
		lisa: 'une antenne LISA',
		police: 'un commissariat ou poste de police',
		both: 'une antenne LISA, un commissariat ou poste de police'
	},
	open: (kinds) => `${kinds} dont la porte est ouverte`,
	paces: {
		adult: '5 km/h',
		slow: '3,6 km/h',
		slower: '3 km/h',
		'step-free': '3,6 km/h, sans escaliers'
	},
	whenAny: 'sans tenir compte des heures d’ouverture',
	whenHour: (day, time) => `le ${day} à ${time}`,
	question: (kinds, minutes, pace, when) =>
		`Distance jusqu’à ${kinds} : ${minutes} minutes à pied, ${pace}, ${when}.`,
	lead: (share, minutes, kinds) =>
		`${share} de la population habite à ${minutes} minutes à pied au plus d’${kinds}.`,
	band: (from, to) => `${from} à ${to}`,
	people: (within, all, beyond) => `${within} personnes sur ${all}. ${beyond} habitent plus loin.`,
	change: (more, before) => `${more} personnes par rapport à aujourd’hui (${before}).`,
	scenario: (n) => `Scénario avec ${counted('fr', n, 'modification', 'modifications')}`,
	scenarioNote: 'Pas la situation actuelle : avec les modifications ci-dessous.',
	changes: {
		add: (point) => `Nouveau lieu à ${point}`,
		close: (name) => `Ferme : ${name}`,
		move: (name, point) => `Déménage : ${name}, vers ${point}`,
		hours: (name) => `Autres heures : ${name}`,
		open: (name) => `Ouvre : ${name}`
	},
	dropped: 'Une partie du lien ne fonctionne plus et a été laissée de côté.',
	map: {
		title: 'Temps de marche',
		alternative: (area, count, lead) =>
			`Carte de ${area} avec le temps de marche jusqu’au lieu le plus proche et ${counted('fr', count, 'lieu numéroté', 'lieux numérotés')}. ${lead}`,
		legend: 'Minutes à pied',
		beyond: (minutes) => `plus de ${minutes}`,
		within: (minutes) => `jusqu’à ${minutes}`,
		scale: (minutes) => `${minutes} min à pied`,
		warning: 'Distance à un service, pas une mesure de la sécurité.'
	},
	figures: {
		title: 'Chiffres',
		within: (minutes) => `${minutes} min au plus`,
		median: 'La moitié de la population marche au plus',
		p90: 'Neuf personnes sur dix marchent au plus',
		minutes: (n) => `${n} min`,
		never: 'inaccessible',
		residents: 'Population',
		unlocated: 'Non localisée, dans aucun pourcentage',
		now: 'actuel',
		then: 'scénario'
	},
	parts: {
		commune: 'Par commune',
		quarter: 'Par quartier',
		name: { commune: 'Commune', quarter: 'Quartier' },
		residents: 'Population',
		minutes: (n) => `${n} min`,
		median: 'Médiane',
		p90: 'p90',
		change: 'Différence',
		note: 'Part de la population à 5, 10, 15 et 20 minutes au plus ; médiane et p90 en minutes.',
		scenarioColumns:
			'(1) aujourd’hui, (2) avec le scénario ; différence en personnes ; médiane et p90 en minutes, avec le scénario.',
		shared: 'Un quartier à cheval sur deux communes compte ici en entier.'
	},
	gaps: {
		title: (minutes) => `À plus de ${minutes} minutes`,
		note: 'Secteurs où le plus de personnes habitent plus loin.',
		name: 'Secteur',
		beyond: 'Personnes plus loin',
		walk: 'Médiane',
		none: 'Personne n’habite plus loin.',
		rest: (sectors, residents) =>
			`Et encore ${counted('fr', sectors, 'secteur', 'secteurs')}, soit ${residents} personnes plus loin.`
	},
	clock: {
		title: 'La semaine en 168 heures',
		lead: (minutes, kinds) =>
			`Part de la population à ${minutes} minutes à pied au plus d’${kinds}.`,
		certain: 'certainement ouvert',
		possible: 'peut-être ouvert (heures inconnues)',
		alternative: (least, most) =>
			`Barres par heure du lundi au dimanche. Minimum certain : ${least}. Maximum certain : ${most}. Le tableau donne chaque jour.`,
		day: 'Jour',
		least: 'Certain, minimum',
		most: 'Certain, maximum',
		perhaps: 'Possible, maximum',
		at: (share, time) => `${share} (${time})`,
		allDay: 'toute la journée',
		axis: (share) => share
	},
	places: {
		title: 'Lieux qui comptent',
		outside: 'Tout près, hors de ce territoire',
		hoursKnown: 'heures connues',
		hoursUnknown: 'heures inconnues',
		perhaps: 'situation pas claire : ne compte que comme possible',
		approximate: (distance) => `emplacement à ${distance} près`,
		added: 'nouveau dans ce scénario',
		none: 'Aucun lieu de ce territoire ne compte.',
		leftOut: 'Ne comptent pas',
		why: {
			'no-point': 'emplacement inconnu',
			'no-street': 'loin d’une rue',
			status: 'n’accueille pas (encore) le public',
			closed: 'fermé à ce moment',
			appointment: 'uniquement sur rendez-vous'
		}
	},
	method: {
		title: 'Méthode',
		lines: (located, unlocated) => [
			'La population de chaque secteur statistique est répartie à parts égales entre les points d’adresse de ce secteur.',
			'De chaque adresse, nous cherchons le chemin à pied le plus court, par rues, chemins et escaliers, jusqu’au lieu le plus proche.',
			'Certain : les lieux qui accueillent le public aujourd’hui et, si une heure est demandée, certainement ouverts. Possible : aussi ceux dont la situation n’est pas claire ou dont les heures sont inconnues (alors pendant les heures de bureau).',
			`Pour ${unlocated} personnes, le secteur est inconnu : les pourcentages portent sur ${located} personnes.`,
			'Les lieux sur rendez-vous, prévus ou fermés ne comptent pas. Pentes, feux et chantiers ne sont pas connus.'
		],
		more: 'Toute la méthode, avec formules et erreurs'
	},
	sources: 'Sources et dates',
	sameOnline: 'La même question en ligne :',
	computedOn: (date) => `Calculé le ${date}.`,
	print: 'Imprimer ou enregistrer en PDF',
	toCoverage: 'Vers la page de la couverture',
	others: 'Autres dossiers',
	computing: 'Nous calculons votre question sur cet appareil…',
	failed:
		'Votre question n’a pas pu être calculée ici. Ci-dessous, le dossier pour les antennes LISA et 15 minutes.'
};
