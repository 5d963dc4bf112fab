import type { Pace } from '../../finder/pace.ts';
import type { KindSet, LeftOut } from '../../coverage/types.ts';
import { counted } from '../count.ts';

/** Dutch words of a dossier: one printable page about one area. */
export const nl = {
	title: (area: string) => `Dekking: ${area}`,
	description: (area: string) =>
		`Wie op wandelafstand woont, wie niet, en op welk uur: kaart, cijfers en methode voor ${area}, op één blad.`,
	region: 'Brussels Hoofdstedelijk Gewest',
	kinds: {
		lisa: 'een LISA-antenne',
		police: 'een commissariaat of politiepost',
		both: 'een LISA-antenne, commissariaat of politiepost'
	} satisfies Record<KindSet, string>,
	open: (kinds: string) => `${kinds} met open deur`,
	paces: {
		adult: '5 km/u',
		slow: '3,6 km/u',
		slower: '3 km/u',
		'step-free': '3,6 km/u, zonder trappen'
	} satisfies Record<Pace, string>,
	whenAny: 'los van de openingsuren',
	whenHour: (day: string, time: string) => `${day} om ${time}`,
	question: (kinds: string, minutes: number, pace: string, when: string) =>
		`Afstand tot ${kinds}: ${minutes} minuten te voet, ${pace}, ${when}.`,
	lead: (share: string, minutes: number, kinds: string) =>
		`${share} van de inwoners woont op hoogstens ${minutes} minuten te voet van ${kinds}.`,
	band: (from: string, to: string) => `${from} tot ${to}`,
	people: (within: string, all: string, beyond: string) =>
		`${within} van ${all} inwoners. ${beyond} wonen verder.`,
	change: (more: string, before: string) => `${more} inwoners tegenover nu (${before}).`,
	scenario: (n: number) => `Scenario met ${counted('nl', n, 'wijziging', 'wijzigingen')}`,
	scenarioNote: 'Niet de toestand van nu: met de wijzigingen hieronder.',
	changes: {
		add: (point: string) => `Nieuwe plaats op ${point}`,
		close: (name: string) => `Sluit: ${name}`,
		move: (name: string, point: string) => `Verhuist: ${name}, naar ${point}`,
		hours: (name: string) => `Andere uren: ${name}`,
		open: (name: string) => `Opent: ${name}`
	},
	dropped: 'Een deel van de link werkt niet meer en is weggelaten.',
	map: {
		title: 'Wandeltijd',
		alternative: (area: string, count: number, lead: string) =>
			`Kaart van ${area} met de wandeltijd tot de dichtstbijzijnde plaats en ${counted('nl', count, 'genummerde plaats', 'genummerde plaatsen')}. ${lead}`,
		legend: 'Minuten te voet',
		beyond: (minutes: number) => `verder dan ${minutes}`,
		within: (minutes: number) => `tot ${minutes}`,
		scale: (minutes: number) => `${minutes} min te voet`,
		warning: 'Afstand tot een dienst, geen maat voor veiligheid.'
	},
	figures: {
		title: 'Cijfers',
		within: (minutes: number) => `binnen ${minutes} min`,
		median: 'Helft van de inwoners wandelt hoogstens',
		p90: 'Negen op de tien wandelen hoogstens',
		minutes: (n: string) => `${n} min`,
		never: 'niet bereikbaar',
		residents: 'Inwoners',
		unlocated: 'Niet gelokaliseerd, in geen enkel percentage',
		now: 'nu',
		then: 'scenario'
	},
	parts: {
		commune: 'Per gemeente',
		quarter: 'Per wijk',
		name: { commune: 'Gemeente', quarter: 'Wijk' },
		residents: 'Inwoners',
		minutes: (n: number) => `${n} min`,
		median: 'Mediaan',
		p90: 'p90',
		change: 'Verschil',
		note: 'Aandeel van de inwoners binnen 5, 10, 15 en 20 minuten; mediaan en p90 in minuten.',
		scenarioColumns:
			'(1) nu, (2) met het scenario; verschil in inwoners; mediaan en p90 in minuten, met het scenario.',
		shared: 'Een wijk over een gemeentegrens telt hier helemaal mee.'
	},
	gaps: {
		title: (minutes: number) => `Verder dan ${minutes} minuten`,
		note: 'Sectoren met de meeste inwoners die verder wonen.',
		name: 'Sector',
		beyond: 'Inwoners verder',
		walk: 'Mediaan',
		none: 'Geen enkele inwoner woont verder.',
		rest: (sectors: number, residents: string) =>
			`En nog ${counted('nl', sectors, 'sector', 'sectoren')} met samen ${residents} inwoners verder.`
	},
	clock: {
		title: 'De week in 168 uren',
		lead: (minutes: number, kinds: string) =>
			`Aandeel van de inwoners binnen ${minutes} minuten te voet van ${kinds}.`,
		certain: 'zeker open',
		possible: 'misschien open (uren niet bekend)',
		alternative: (least: string, most: string) =>
			`Balken per uur van maandag tot zondag. Zeker het minst: ${least}. Zeker het meest: ${most}. De tabel eronder geeft elke dag.`,
		day: 'Dag',
		least: 'Zeker, minst',
		most: 'Zeker, meest',
		perhaps: 'Mogelijk, meest',
		at: (share: string, time: string) => `${share} (${time})`,
		allDay: 'hele dag',
		axis: (share: string) => share
	},
	places: {
		title: 'Plaatsen die meetellen',
		outside: 'Vlakbij, buiten dit gebied',
		hoursKnown: 'uren bekend',
		hoursUnknown: 'uren niet bekend',
		perhaps: 'toestand onduidelijk: telt enkel als mogelijk',
		approximate: (distance: string) => `ligging op ${distance} na`,
		added: 'nieuw in dit scenario',
		none: 'Geen enkele plaats in dit gebied telt mee.',
		leftOut: 'Tellen niet mee',
		why: {
			'no-point': 'ligging niet bekend',
			'no-street': 'ver van een straat',
			status: 'ontvangt (nog) geen publiek',
			closed: 'dan gesloten',
			appointment: 'enkel op afspraak'
		} satisfies Record<LeftOut, string>
	},
	method: {
		title: 'Methode',
		lines: (located: string, unlocated: string) => [
			'De inwoners van elke statistische sector zijn gelijk verdeeld over de adrespunten van die sector.',
			'Van elk adres zoeken wij de kortste weg te voet langs straten, paden en trappen tot de dichtstbijzijnde plaats.',
			'Zeker: plaatsen die nu publiek ontvangen en, als een uur gevraagd is, zeker open zijn. Mogelijk: ook plaatsen die onduidelijk zijn of waarvan de uren niet bekend zijn (dan tijdens kantooruren).',
			`Van ${unlocated} inwoners is de sector niet bekend: de percentages gaan over ${located} inwoners.`,
			'Plaatsen op afspraak, geplande en gesloten plaatsen tellen niet. Hellingen, verkeerslichten en werken zijn niet bekend.'
		],
		more: 'De hele methode, met formules en fouten'
	},
	sources: 'Bronnen en data',
	sameOnline: 'Dezelfde vraag online:',
	computedOn: (date: string) => `Berekend op ${date}.`,
	print: 'Print of bewaar als pdf',
	toCoverage: 'Naar de dekkingspagina',
	others: 'Andere dossiers',
	computing: 'Wij berekenen uw vraag op dit toestel…',
	failed:
		'Uw vraag kon hier niet berekend worden. Hieronder staat het dossier voor LISA-antennes en 15 minuten.'
};
