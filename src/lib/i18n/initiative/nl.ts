import { counted } from '../count.ts';
import { plural } from '../plural.ts';

/**
 * Dutch words of the page of an initiative, and of the initiatives on the page of a place. They go
 * into the page when it is made, so that no script carries them.
 */
export const nl = {
	all: 'Alle initiatieven',
	newTab: 'opent in een nieuw tabblad',
	translation: 'vertaling',
	printedName: 'Naam in het verslag:',
	composedName: 'Het verslag geeft geen naam; deze is samengesteld uit zijn woorden.',
	/** "verslag, regel 1804–1805" */
	lines: (lines: string) => `verslag, regel ${lines}`,
	sections: {
		periods: 'Drie periodes',
		status: 'Eind 2024',
		forWhom: 'Voor wie',
		where: 'Waar',
		when: 'Wanneer',
		runBy: 'Wie doet het',
		events: 'Wat er gebeurde',
		figures: 'Cijfers',
		partOf: 'Deel van',
		parts: 'Onderdelen',
		elsewhere: 'Hetzelfde programma',
		unsure: 'Wat niet zeker is',
		sources: 'Bronnen'
	},
	periods: {
		caption: 'Wat het verslag over elke periode zegt',
		period: 'Periode',
		state: 'Toestand',
		source: 'Bron',
		noLines: 'geen eigen regel'
	},
	forWhomUnknown: 'Het verslag zegt niet voor wie.',
	where: {
		sites: 'Plaatsen',
		places: 'Antennes en commissariaten',
		communes: 'Gemeenten',
		zones: 'Politiezones',
		oneCommune: 'Gemeente',
		oneZone: 'Politiezone',
		region: 'Heel het Gewest',
		somewhere: (distance: string) => `ligging op ${distance} na bekend`,
		unlocated: 'ligging niet bekend, dus niet op de kaart',
		showOnMap: 'Toon op de kaart',
		mapShows: (n: number) => `De kaart toont ${plural('nl', n, 'deze plaats', 'deze plaatsen')}.`,
		mapShowsCommunes: (n: number) =>
			`Het verslag noemt geen plaats die op de kaart kan. De kaart toont de ${plural('nl', n, 'gemeente', 'gemeenten')}.`,
		mapShowsZones: (n: number) =>
			`Het verslag noemt geen plaats die op de kaart kan. De kaart toont de ${plural('nl', n, 'politiezone', 'politiezones')}.`,
		mapShowsRegion: 'Het verslag noemt geen plaats die op de kaart kan. De kaart toont het Gewest.'
	},
	when: {
		start: 'Begin',
		end: 'Einde',
		often: 'Hoe vaak',
		startUnknown: 'niet bekend',
		endUnknown: 'niet bekend',
		derived: 'afgeleid uit andere datums van het verslag'
	},
	runBy: { by: 'Door', partners: 'Met', noPartners: 'Het verslag noemt geen partners.' },
	events: {
		planned: 'aangekondigd',
		undated: 'zonder datum',
		approximate: {
			about: (n: string) => `ongeveer ${n}`,
			'at-least': (n: string) => `minstens ${n}`,
			'more-than': (n: string) => `meer dan ${n}`,
			average: (n: string) => `gemiddeld ${n}`
		}
	},
	figures: {
		caption: 'Getallen van het verslag',
		what: 'Wat',
		value: 'Getal',
		period: 'Wanneer',
		noPeriod: 'zonder datum',
		misprint: 'Drukfout in het verslag.',
		notReconcilable: 'Klopt niet met de rest van het verslag.',
		computed: 'Door ons berekend.',
		ofPlace: (n: number) =>
			n === 1
				? 'Het verslag geeft één getal over deze plaats.'
				: `Het verslag geeft ${n} getallen over deze plaats.`,
		seePlace: 'Bekijk de cijfers',
		all: 'Alle cijfers van het verslag'
	},
	unsure: { others: 'Ook op deze punten is het verslag niet eenduidig:' },
	elsewhere: {
		lead: (name: string) =>
			`Andere vermeldingen van “${name}” in het verslag, met de drie periodes:`,
		maybe: 'Misschien hetzelfde onder een andere naam; het verslag zegt het niet:',
		region: 'heel het Gewest'
	},
	sources: {
		bullet: (zone: string, period: string) => `bijlage, zone ${zone}, ${period}`,
		about: 'Over het verslag en de andere bronnen',
		contradictions: 'Alle tegenspraken'
	},
	place: {
		title: 'Initiatieven',
		here: 'Op deze plaats',
		inArea: (name: string, n: number) =>
			`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${counted('nl', n, 'initiatief', 'initiatieven')}`,
		contradictions: 'Over deze plaats is het verslag op deze punten niet eenduidig:',
		showAll: (n: number) => `Toon alle ${n}`,
		periods: 'De lijntjes tonen de periodes 2021-2022, 2022-2023 en 2023-2024 van het verslag.'
	}
};
