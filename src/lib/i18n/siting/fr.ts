import { counted } from '../count.ts';
import type { SitingMessages } from './index.ts';

/** French words of the best next sites and the best next hours. */
export const fr: SitingMessages = {
	title: 'Le meilleur prochain site',
	lead: 'Où un lieu de plus atteindrait-il le plus d’habitants ? Les lieux existants restent. Un nouveau lieu n’a pas encore d’heures : seule la distance compte.',
	options: 'Choix',
	candidates: 'Sites possibles',
	candidate: {
		public: 'bâtiments publics',
		stops: 'arrêts',
		anywhere: 'n’importe où'
	},
	objective: 'But',
	objectives: {
		covering: 'le plus d’habitants en plus',
		median: 'la marche la plus courte en moyenne'
	},
	count: 'Nombre de sites',
	rule: 'Condition',
	rules: {
		none: 'aucune',
		'one-per-commune': 'd’abord un dans chaque commune sans lieu',
		'communes-without': 'seulement dans les communes sans lieu'
	},
	compute: 'Calculer',
	cancel: 'Arrêter',
	progress: (percent) => `Calcul en cours : ${percent} %`,
	failed: 'Ceci n’a pas pu être calculé.',
	retry: 'Réessayer',
	none: 'Aucun site ne remplit la condition.',
	result: (n) => counted('fr', n, 'meilleur site', 'meilleurs sites'),
	caption: 'Les meilleurs sites, celui au plus grand gain d’abord',
	rank: 'N°',
	site: 'Site',
	gain: { covering: 'Habitants en plus', median: 'Plus court' },
	seconds: (n) => `${n} s`,
	minutesSeconds: (minutes, seconds) => `${minutes} min ${seconds} s`,
	kinds: {
		townhall: 'maison communale',
		library: 'bibliothèque',
		community_centre: 'centre communautaire',
		post_office: 'bureau de poste',
		school: 'école',
		stop: 'arrêt'
	},
	street: 'point dans la rue',
	unnamed: 'sans nom',
	covering: (before, after, minutes) =>
		`De ${before} à ${after} habitants à ${minutes} minutes au plus.`,
	median: (before, after) => `La marche moyenne passe de ${before} à ${after}.`,
	proven: 'Meilleur choix prouvé : aucun autre ne peut atteindre plus.',
	bound: {
		covering: (bound, gap) =>
			`Aucun choix ne peut atteindre plus de ${bound} habitants : celui-ci est au plus ${gap} en dessous.`,
		median: (bound, gap) =>
			`Aucun choix ne descend sous ${bound} : celui-ci est au plus ${gap} au-dessus.`
	},
	percent: (n) => `${n} %`,
	candidateCount: (n) => `Choisi parmi ${n} sites.`,
	add: (name) => `Ajouter ${name} au scénario`,
	addShort: 'Ajouter',
	addAll: 'Tout ajouter au scénario',
	added: 'Ajouté au scénario.',
	look: (name) => `Montrer ${name} sur la carte`,
	robust: {
		title: 'Est-ce solide ?',
		lead: 'Quels sites gagnent aussi avec d’autres durées et d’autres vitesses ? Cela prend quelques secondes.',
		compute: 'Comparer',
		caption: 'Sites le plus souvent choisis',
		wins: 'Choisi dans',
		of: (wins, cases) => `${wins} sur ${cases}`,
		cases: (list) => `Comparés : ${list}.`,
		case: (minutes, pace) => `${minutes} min ${pace}`
	},
	paces: {
		adult: '5 km/h',
		slow: '3,6 km/h',
		slower: '3 km/h',
		'step-free': 'sans escaliers'
	},
	hours: {
		title: 'Les meilleures heures en plus',
		lead: 'Quel lieu atteint le plus d’habitants qui n’ont alors aucune porte ouverte de façon certaine, s’il ouvre un peu plus longtemps ?',
		block: 'Plage en plus',
		blocks: {
			'two-hours': 'deux heures',
			evening: 'un soir, 17h–20h',
			saturday: 'le samedi, 9h–13h'
		},
		known: 'Lieux dont les heures sont connues',
		unknown: 'Lieux dont les heures ne sont pas connues : ils sont peut-être déjà ouverts alors',
		caption: 'Les meilleures heures en plus, par lieu',
		place: 'Lieu',
		when: 'Quand',
		gain: 'Habitants',
		atMost: (n) => `au plus ${n}`,
		at: (day, span) => `${day} ${span}`,
		try: (name) => `${name} : essayer ces heures`,
		tryShort: 'Essayer',
		none: 'Aucun lieu n’atteint ainsi quelqu’un de plus.'
	}
};
