import { counted } from '../count.ts';
import { plural } from '../plural.ts';
import type { InitiativeMessages } from './index.ts';

export const en: InitiativeMessages = {
	all: 'All initiatives',
	newTab: 'opens in a new tab',
	translation: 'translation',
	printedName: 'Name in the report:',
	composedName: 'The report gives no name; this one is put together from its words.',
	lines: (lines) => `report, line ${lines}`,
	sections: {
		periods: 'Three periods',
		status: 'End of 2024',
		forWhom: 'For whom',
		where: 'Where',
		when: 'When',
		runBy: 'Who runs it',
		events: 'What happened',
		figures: 'Figures',
		partOf: 'Part of',
		parts: 'Parts',
		elsewhere: 'Same programme',
		unsure: 'What is not sure',
		sources: 'Sources'
	},
	periods: {
		caption: 'What the report says of each period',
		period: 'Period',
		state: 'State',
		source: 'Source',
		noLines: 'no line of its own'
	},
	forWhomUnknown: 'The report does not say for whom.',
	where: {
		sites: 'Sites',
		places: 'Antennas and police stations',
		communes: 'Communes',
		zones: 'Police zones',
		oneCommune: 'Commune',
		oneZone: 'Police zone',
		region: 'The whole Region',
		somewhere: (distance) => `location known to within ${distance}`,
		unlocated: 'location not known, so not on the map',
		showOnMap: 'Show on the map',
		mapShows: (n) => `The map shows ${plural('en', n, 'this place', 'these places')}.`,
		mapShowsCommunes: (n) =>
			`The report names no place that can go on the map. The map shows the ${plural('en', n, 'commune', 'communes')}.`,
		mapShowsZones: (n) =>
			`The report names no place that can go on the map. The map shows the police ${plural('en', n, 'zone', 'zones')}.`,
		mapShowsRegion: 'The report names no place that can go on the map. The map shows the Region.'
	},
	when: {
		start: 'Start',
		end: 'End',
		often: 'How often',
		startUnknown: 'not known',
		endUnknown: 'not known',
		derived: 'worked out from other dates of the report'
	},
	runBy: { by: 'By', partners: 'With', noPartners: 'The report names no partners.' },
	events: {
		planned: 'announced',
		undated: 'undated',
		approximate: {
			about: (n) => `about ${n}`,
			'at-least': (n) => `at least ${n}`,
			'more-than': (n) => `more than ${n}`,
			average: (n) => `on average ${n}`
		}
	},
	figures: {
		caption: 'Numbers of the report',
		what: 'What',
		value: 'Number',
		period: 'When',
		noPeriod: 'undated',
		misprint: 'Misprint in the report.',
		notReconcilable: 'Does not agree with the rest of the report.',
		computed: 'Calculated by us.',
		ofPlace: (n) =>
			n === 1
				? 'The report gives one number about this place.'
				: `The report gives ${n} numbers about this place.`,
		seePlace: 'See the figures',
		all: 'All figures of the report'
	},
	unsure: { others: 'On these points too the report is not consistent:' },
	elsewhere: {
		lead: (name) => `Other mentions of ‘${name}’ in the report, with the three periods:`,
		maybe: 'Perhaps the same under another name; the report does not say:',
		region: 'the whole Region'
	},
	sources: {
		bullet: (zone, period) => `annex, zone ${zone}, ${period}`,
		about: 'About the report and the other sources',
		contradictions: 'All contradictions'
	},
	place: {
		title: 'Initiatives',
		here: 'At this place',
		inArea: (name, n) =>
			`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${counted('en', n, 'initiative', 'initiatives')}`,
		contradictions: 'On these points the report is not consistent about this place:',
		showAll: (n) => `Show all ${n}`,
		periods: 'The lines show the periods 2021–2022, 2022–2023 and 2023–2024 of the report.'
	}
};
