import type { LeftOut, KindSet } from '../../coverage/types.ts';
import type { Pace } from '../../finder/pace.ts';
import { counted } from '../count.ts';

const kinds = {
	lisa: 'een LISA-antenne',
	police: 'een commissariaat of politiepost',
	both: 'een LISA-antenne, commissariaat of politiepost'
} satisfies Record<KindSet, string>;

/** Dutch words of the coverage page: who can walk to a place, and who can't. */
export const nl = {
	title: 'Dekking',
	description:
		'Wie woont op wandelafstand van een LISA-antenne of een politiekantoor in Brussel, op welk uur, en wat een nieuwe plaats zou veranderen.',
	region: 'het Brussels Gewest',
	regionTitle: 'Brussels Hoofdstedelijk Gewest',
	zone: (name: string) => `politiezone ${name}`,
	kinds,
	/** "26 op de 100 inwoners wonen", how many people in a sentence */
	lead: {
		per100: (n: string) => `${n} op de 100 inwoners wonen`,
		one: '1 op de 100 inwoners woont',
		few: 'Minder dan 1 op de 100 inwoners woont',
		none: 'Geen enkele inwoner woont',
		nearlyAll: 'Meer dan 99 op de 100 inwoners wonen',
		all: 'Alle inwoners wonen',
		between: (from: string, to: string) => `Tussen ${from} en ${to} op de 100 inwoners wonen`,
		sentence: (who: string, minutes: number, what: string) =>
			`${who} op hoogstens ${minutes} minuten wandelen van ${what}.`,
		inArea: (area: string) => `${area}: `,
		open: (what: string, when: string) => `${what} die ${when} open is`,
		people: (within: string, all: string) => `${within} van ${all} inwoners.`,
		peopleBand: (from: string, to: string, all: string) =>
			`${from} zeker, tot ${to} als ook deuren met onbekende uren open zijn, van ${all} inwoners.`,
		beyond: (n: string) => `${n} wonen verder.`,
		counting: (n: number) => counted('nl', n, 'plaats telt mee', 'plaatsen tellen mee'),
		rough: (n: number) =>
			n === 1
				? 'waarvan één met een ligging bij benadering'
				: `waarvan ${n} met een ligging bij benadering`,
		perhaps: (n: number) => `${counted('nl', n, 'plaats telt', 'plaatsen tellen')} misschien mee`,
		leftOut: (n: number) => `${counted('nl', n, 'plaats telt', 'plaatsen tellen')} niet mee`,
		median: (walk: string) => `De helft van de inwoners woont op hoogstens ${walk} wandelen.`,
		medianNever: 'De helft van de inwoners of meer geraakt er niet te voet.',
		/** after the lead of a scenario */
		scenario: (letter: string) => `Met scenario ${letter}, niet de toestand van nu.`,
		whyLeftOut: 'Welke plaatsen meetellen',
		certainTitle: 'Tellen mee',
		possibleTitle: 'Tellen misschien mee',
		leftOutTitle: 'Tellen niet mee',
		noPlaces: 'Geen enkele plaats.',
		added: (number: number) => `Nieuwe plaats ${number}`,
		why: {
			'no-point': 'ligging niet bekend',
			'no-street': 'ver van elke straat',
			status: 'ontvangt (nog) niemand',
			closed: 'dan gesloten',
			appointment: 'alleen op afspraak'
		} satisfies Record<LeftOut, string>
	},
	when: {
		hour: (day: string, time: string) => `op ${day} om ${time}`,
		moment: (dayAndTime: string) => `op ${dayAndTime}`,
		any: 'op om het even welk uur'
	},
	options: {
		label: 'Wat telt',
		kinds: 'Plaatsen',
		kind: { lisa: 'LISA', police: 'Politie', both: 'LISA en politie' } satisfies Record<
			KindSet,
			string
		>,
		minutes: 'Minuten te voet',
		minute: (n: number) => `${n}`,
		minuteUnit: 'min',
		pace: 'Wandelt als',
		paces: {
			adult: 'volwassene, 5 km/u',
			slow: 'trager, 3,6 km/u',
			slower: 'traagst, 3 km/u',
			'step-free': 'zonder trappen, 3,6 km/u'
		} satisfies Record<Pace, string>,
		area: 'Gebied',
		wholeRegion: 'Heel het Gewest',
		zones: 'Politiezones',
		communes: 'Gemeenten',
		when: (when: string) => `Alleen deuren die open zijn ${when}`,
		anyWhen: 'Toch op om het even welk uur'
	},
	table: {
		caption: (minutes: number, kind: string) =>
			`Inwoners op hoogstens ${minutes} minuten wandelen van ${kind}`,
		level: 'Tabel per',
		commune: 'Gemeente',
		zone: 'Politiezone',
		beyond: (minutes: number) => `Inwoners verder dan ${minutes} min`,
		within: (minutes: number) => `Binnen ${minutes} min`,
		bars: 'binnen 5, 10, 15, 20 min',
		bar: (list: string) => `Binnen 5, 10, 15 en 20 minuten: ${list}`,
		percent: (n: string) => `${n}%`,
		few: '< 1%',
		band: (from: string, to: string) => `${from}–${to}`,
		median: 'Helft woont binnen',
		minutes: (n: string) => `${n} min`,
		never: 'niet te voet',
		region: 'Het Gewest',
		all: (n: number) => `Toon alle ${n} gemeenten`,
		fewer: 'Toon minder',
		choose: (name: string) => `Toon ${name} op de kaart en in de week`,
		bandNote:
			'Twee cijfers: zeker, en met de plaatsen waarvan de uren niet bekend zijn (in kantooruren).',
		unlocated: (n: string) =>
			`Van ${n} inwoners is de buurt niet bekend: zij zitten in geen enkel percentage.`
	},
	tabs: {
		label: 'Onderdelen',
		overview: 'Overzicht',
		gaps: 'Ver weg',
		'what-if': 'Wat als',
		siting: 'Beste plek',
		downloads: 'Meenemen'
	},
	loading: (percent: string) => `Gegevens laden om te rekenen: ${percent}%`,
	computing: 'We rekenen…',
	failed:
		'Het rekenen lukt nu niet op dit toestel. U ziet de cijfers voor LISA-antennes op 15 minuten.',
	failedLater: 'Het rekenen is gestopt. U ziet de laatste cijfers die er waren.',
	retry: 'Opnieuw proberen',
	dropped: 'Een keuze in de link betekent hier niets en is weggelaten.',
	legend: {
		title: 'Minuten te voet',
		beyond: 'verder dan 20',
		warning: 'Afstand tot een dienst, geen maat voor veiligheid.'
	},
	map: {
		label: 'Kaart van de wandeltijd',
		picking:
			'Tik of klik op de kaart waar de plaats komt. Met het toetsenbord: Enter kiest het midden.',
		stopPicking: 'Stoppen met kiezen',
		failed: 'De kaart laadt niet. De tabellen zeggen hetzelfde.',
		notAvailable: 'Uw browser toont geen kaart. De tabellen zeggen hetzelfde.',
		retry: 'Kaart opnieuw laden',
		certain: 'telt mee',
		possible: 'telt misschien mee',
		leftOut: (why: string) => `telt niet mee: ${why}`,
		pictureTitle: (area: string, question: string) => `${area}: ${question}`
	},
	dossier: 'Dossier om af te drukken',
	method: 'Hoe dit berekend is'
};
