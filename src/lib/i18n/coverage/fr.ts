import { counted } from '../count.ts';
import type { CoverageMessages } from './index.ts';

/** French words of the coverage page. */
export const fr: CoverageMessages = {
	title: 'Couverture',
	description:
		'Qui habite à distance de marche d’une antenne LISA ou d’un lieu de la police à Bruxelles, à quelle heure, et ce qu’un nouveau lieu changerait.',
	region: 'la Région bruxelloise',
	regionTitle: 'Région de Bruxelles-Capitale',
	zone: (name) => `zone de police ${name}`,
	kinds: {
		lisa: 'une antenne LISA',
		police: 'un commissariat ou poste de police',
		both: 'une antenne LISA, un commissariat ou un poste de police'
	},
	lead: {
		per100: (n) => `${n} habitants sur 100 vivent`,
		one: '1 habitant sur 100 vit',
		few: 'Moins d’1 habitant sur 100 vit',
		none: 'Aucun habitant ne vit',
		nearlyAll: 'Plus de 99 habitants sur 100 vivent',
		all: 'Tous les habitants vivent',
		between: (from, to) => `Entre ${from} et ${to} habitants sur 100 vivent`,
		sentence: (who, minutes, what) => `${who} à ${minutes} minutes de marche au plus d’${what}.`,
		inArea: (area) => `${area} : `,
		open: (what, when) => `${what} avec la porte ouverte ${when}`,
		people: (within, all) => `${within} habitants sur ${all}.`,
		peopleBand: (from, to, all) =>
			`${from} de façon certaine, jusqu’à ${to} si les portes aux heures inconnues sont ouvertes aussi, sur ${all} habitants.`,
		beyond: (n) => `${n} habitent plus loin.`,
		counting: (n) => counted('fr', n, 'lieu compte', 'lieux comptent'),
		rough: (n) =>
			n === 1 ? 'dont un à l’emplacement approximatif' : `dont ${n} à l’emplacement approximatif`,
		perhaps: (n) => counted('fr', n, 'lieu compte peut-être', 'lieux comptent peut-être'),
		leftOut: (n) => counted('fr', n, 'lieu ne compte pas', 'lieux ne comptent pas'),
		median: (walk) => `La moitié des habitants vit à ${walk} de marche au plus.`,
		medianNever: 'La moitié des habitants ou plus ne peut y aller à pied.',
		scenario: (letter) => `Avec le scénario ${letter}, pas la situation actuelle.`,
		whyLeftOut: 'Quels lieux comptent',
		certainTitle: 'Comptent',
		possibleTitle: 'Comptent peut-être',
		leftOutTitle: 'Ne comptent pas',
		noPlaces: 'Aucun lieu.',
		added: (number) => `Nouveau lieu ${number}`,
		why: {
			'no-point': 'emplacement inconnu',
			'no-street': 'loin de toute rue',
			status: 'ne reçoit pas (encore)',
			closed: 'fermé à ce moment',
			appointment: 'uniquement sur rendez-vous'
		}
	},
	when: {
		hour: (day, time) => `le ${day} à ${time}`,
		moment: (dayAndTime) => `le ${dayAndTime}`,
		any: 'à n’importe quelle heure'
	},
	options: {
		label: 'Ce qui compte',
		kinds: 'Lieux',
		kind: { lisa: 'LISA', police: 'Police', both: 'LISA et police' },
		minutes: 'Minutes à pied',
		minute: (n) => `${n}`,
		minuteUnit: 'min',
		pace: 'Marche comme',
		paces: {
			adult: 'adulte, 5 km/h',
			slow: 'plus lentement, 3,6 km/h',
			slower: 'le plus lentement, 3 km/h',
			'step-free': 'sans escaliers, 3,6 km/h'
		},
		area: 'Territoire',
		wholeRegion: 'Toute la Région',
		zones: 'Zones de police',
		communes: 'Communes',
		when: (when) => `Seulement les portes ouvertes ${when}`,
		anyWhen: 'À n’importe quelle heure'
	},
	table: {
		caption: (minutes, kind) => `Habitants à ${minutes} minutes de marche au plus d’${kind}`,
		level: 'Tableau par',
		commune: 'Commune',
		zone: 'Zone de police',
		beyond: (minutes) => `Habitants à plus de ${minutes} min`,
		within: (minutes) => `À ${minutes} min`,
		bars: 'à 5, 10, 15, 20 min',
		bar: (list) => `À 5, 10, 15 et 20 minutes : ${list}`,
		percent: (n) => `${n} %`,
		few: '< 1 %',
		band: (from, to) => `${from}–${to}`,
		median: 'La moitié à moins de',
		minutes: (n) => `${n} min`,
		never: 'pas à pied',
		region: 'La Région',
		all: (n) => `Montrer les ${n} communes`,
		fewer: 'En montrer moins',
		choose: (name) => `Montrer ${name} sur la carte et dans la semaine`,
		bandNote:
			'Deux chiffres : de façon certaine, et avec les lieux dont on ne connaît pas les heures (aux heures de bureau).',
		unlocated: (n) =>
			`Le quartier de ${n} habitants n’est pas connu : ils ne figurent dans aucun pourcentage.`
	},
	tabs: {
		label: 'Parties',
		overview: 'Aperçu',
		gaps: 'Loin',
		'what-if': 'Et si',
		siting: 'Meilleur site',
		downloads: 'Emporter'
	},
	loading: (percent) => `Chargement des données de calcul : ${percent} %`,
	computing: 'Calcul en cours…',
	failed:
		'Le calcul n’est pas possible sur cet appareil pour l’instant. Vous voyez les chiffres des antennes LISA à 15 minutes.',
	failedLater: 'Le calcul s’est arrêté. Vous voyez les derniers chiffres obtenus.',
	retry: 'Réessayer',
	dropped: 'Un choix du lien ne signifie rien ici et a été laissé de côté.',
	legend: {
		title: 'Minutes à pied',
		beyond: 'plus de 20',
		warning: 'Distance à un service, pas une mesure de la sécurité.'
	},
	map: {
		label: 'Carte du temps de marche',
		picking:
			'Touchez la carte ou cliquez là où viendra le lieu. Au clavier : Entrée choisit le centre.',
		stopPicking: 'Arrêter de choisir',
		failed: 'La carte ne se charge pas. Les tableaux disent la même chose.',
		notAvailable: 'Votre navigateur n’affiche pas de carte. Les tableaux disent la même chose.',
		retry: 'Recharger la carte',
		certain: 'compte',
		possible: 'compte peut-être',
		leftOut: (why) => `ne compte pas : ${why}`,
		pictureTitle: (area, question) => `${area} : ${question}`
	},
	dossier: 'Dossier à imprimer',
	method: 'Comment c’est calculé'
};
