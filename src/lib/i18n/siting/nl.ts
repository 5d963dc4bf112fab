import type {
	BlockKind,
	Candidate,
	CandidateKind,
	Objective,
	SiteRule
} from '../../coverage/types.ts';
import type { Pace } from '../../finder/pace.ts';
import { counted } from '../count.ts';

/** Dutch words of the best next sites and the best next hours. */
export const nl = {
	title: 'De beste volgende plek',
	lead: 'Waar zou één plaats meer het meeste inwoners bereiken? De plaatsen die er al zijn, blijven. Een nieuwe plaats heeft nog geen uren: alleen de afstand telt.',
	options: 'Keuzes',
	candidates: 'Mogelijke plekken',
	candidate: {
		public: 'openbare gebouwen',
		stops: 'haltes',
		anywhere: 'om het even waar'
	} satisfies Record<CandidateKind, string>,
	objective: 'Doel',
	objectives: {
		covering: 'meeste inwoners erbij',
		median: 'kortste wandeling gemiddeld'
	} satisfies Record<Objective, string>,
	count: 'Aantal plekken',
	rule: 'Voorwaarde',
	rules: {
		none: 'geen',
		'one-per-commune': 'eerst één in elke gemeente zonder',
		'communes-without': 'alleen in gemeenten zonder'
	} satisfies Record<SiteRule, string>,
	compute: 'Bereken',
	cancel: 'Stoppen',
	progress: (percent: string) => `We rekenen: ${percent}%`,
	failed: 'Dit kon niet berekend worden.',
	retry: 'Opnieuw proberen',
	none: 'Er is geen plek die aan de voorwaarde voldoet.',
	result: (n: number) => counted('nl', n, 'beste plek', 'beste plekken'),
	caption: 'De beste plekken, die met de grootste winst eerst',
	rank: 'Nr.',
	site: 'Plek',
	gain: { covering: 'Inwoners erbij', median: 'Korter' } satisfies Record<Objective, string>,
	seconds: (n: string) => `${n} s`,
	minutesSeconds: (minutes: string, seconds: string) => `${minutes} min ${seconds} s`,
	kinds: {
		townhall: 'gemeentehuis',
		library: 'bibliotheek',
		community_centre: 'gemeenschapscentrum',
		post_office: 'postkantoor',
		school: 'school',
		stop: 'halte'
	} satisfies Record<Candidate['kind'], string>,
	street: 'punt op straat',
	unnamed: 'zonder naam',
	covering: (before: string, after: string, minutes: number) =>
		`Van ${before} naar ${after} inwoners binnen ${minutes} minuten.`,
	median: (before: string, after: string) =>
		`De gemiddelde wandeling gaat van ${before} naar ${after}.`,
	proven: 'Bewezen de beste keuze: geen andere kan meer bereiken.',
	bound: {
		covering: (bound: string, gap: string) =>
			`Geen enkele keuze kan meer dan ${bound} inwoners bereiken: deze ligt er hoogstens ${gap} onder.`,
		median: (bound: string, gap: string) =>
			`Geen enkele keuze komt onder ${bound}: deze ligt er hoogstens ${gap} boven.`
	} satisfies Record<Objective, (bound: string, gap: string) => string>,
	percent: (n: string) => `${n}%`,
	candidateCount: (n: string) => `Gekozen uit ${n} plekken.`,
	add: (name: string) => `${name} aan het scenario toevoegen`,
	addShort: 'Toevoegen',
	addAll: 'Alle toevoegen aan het scenario',
	added: 'Toegevoegd aan het scenario.',
	look: (name: string) => `Toon ${name} op de kaart`,
	robust: {
		title: 'Hoe zeker is dat?',
		lead: 'Welke plekken winnen ook bij andere minuten en andere wandelsnelheden? Dat duurt enkele tellen.',
		compute: 'Vergelijk',
		caption: 'Plekken die het vaakst gekozen worden',
		wins: 'Gekozen in',
		of: (wins: number, cases: number) => `${wins} van ${cases}`,
		cases: (list: string) => `Vergeleken: ${list}.`,
		case: (minutes: number, pace: string) => `${minutes} min ${pace}`
	},
	paces: {
		adult: '5 km/u',
		slow: '3,6 km/u',
		slower: '3 km/u',
		'step-free': 'zonder trappen'
	} satisfies Record<Pace, string>,
	hours: {
		title: 'De beste extra uren',
		lead: 'Welke plaats bereikt het meeste inwoners die dan geen zekere open deur hebben, als ze wat langer opengaat?',
		block: 'Extra blok',
		blocks: {
			'two-hours': 'twee uren',
			evening: 'een avond, 17–20 uur',
			saturday: 'zaterdag, 9–13 uur'
		} satisfies Record<BlockKind, string>,
		known: 'Plaatsen waarvan de uren bekend zijn',
		unknown: 'Plaatsen waarvan de uren niet bekend zijn: misschien zijn ze dan al open',
		caption: 'De beste extra uren, per plaats',
		place: 'Plaats',
		when: 'Wanneer',
		gain: 'Inwoners',
		atMost: (n: string) => `hoogstens ${n}`,
		at: (day: string, span: string) => `${day} ${span}`,
		try: (name: string) => `${name}: probeer deze uren`,
		tryShort: 'Probeer',
		none: 'Geen enkele plaats bereikt zo iemand erbij.'
	}
};
