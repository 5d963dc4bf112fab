import { counted } from '../count.ts';
import type { DossierMessages } from './index.ts';

/** English words of a dossier: one printable page about one area. */
export const en: DossierMessages = {
	title: (area) => `Coverage: ${area}`,
	description: (area) =>
		`Who lives within walking distance, who does not, and at which hour: map, figures and method for ${area}, on one sheet.`,
	region: 'Brussels-Capital Region',
	kinds: {
		lisa: 'a LISA antenna',
		police: 'a police station or post',
		both: 'a LISA antenna, police station or post'
	},
	open: (kinds) => `${kinds} with an open door`,
	paces: {
		adult: '5 km/h',
		slow: '3.6 km/h',
		slower: '3 km/h',
		'step-free': '3.6 km/h, without stairs'
	},
	whenAny: 'whatever the opening hours',
	whenHour: (day, time) => `on ${day} at ${time}`,
	question: (kinds, minutes, pace, when) =>
		`Distance to ${kinds}: ${minutes} minutes on foot, ${pace}, ${when}.`,
	lead: (share, minutes, kinds) =>
		`${share} of residents live within ${minutes} minutes’ walk of ${kinds}.`,
	band: (from, to) => `${from} to ${to}`,
	people: (within, all, beyond) => `${within} of ${all} residents. ${beyond} live farther away.`,
	change: (more, before) => `${more} residents compared with now (${before}).`,
	scenario: (n) => `Scenario with ${counted('en', n, 'change', 'changes')}`,
	scenarioNote: 'Not the situation of today: with the changes below.',
	changes: {
		add: (point) => `New place at ${point}`,
		close: (name) => `Closes: ${name}`,
		move: (name, point) => `Moves: ${name}, to ${point}`,
		hours: (name) => `Other hours: ${name}`,
		open: (name) => `Opens: ${name}`
	},
	dropped: 'A part of the link no longer works and was left out.',
	map: {
		title: 'Walking time',
		alternative: (area, count, lead) =>
			`Map of ${area} with the walk to the nearest place and ${counted('en', count, 'numbered place', 'numbered places')}. ${lead}`,
		legend: 'Minutes on foot',
		beyond: (minutes) => `over ${minutes}`,
		within: (minutes) => `up to ${minutes}`,
		scale: (minutes) => `${minutes} min on foot`,
		warning: 'Distance to a service, no measure of safety.'
	},
	figures: {
		title: 'Figures',
		within: (minutes) => `within ${minutes} min`,
		median: 'Half of the residents walk at most',
		p90: 'Nine out of ten walk at most',
		minutes: (n) => `${n} min`,
		never: 'cannot get there',
		residents: 'Residents',
		unlocated: 'Not located, in no percentage',
		now: 'now',
		then: 'scenario'
	},
	parts: {
		commune: 'By commune',
		quarter: 'By neighbourhood',
		name: { commune: 'Commune', quarter: 'Neighbourhood' },
		residents: 'Residents',
		minutes: (n) => `${n} min`,
		median: 'Median',
		p90: 'p90',
		change: 'Difference',
		note: 'Share of residents within 5, 10, 15 and 20 minutes; median and p90 in minutes.',
		scenarioColumns:
			'(1) now, (2) with the scenario; difference in residents; median and p90 in minutes, with the scenario.',
		shared: 'A neighbourhood across a commune border counts here as a whole.'
	},
	gaps: {
		title: (minutes) => `Beyond ${minutes} minutes`,
		note: 'Sectors where most residents live farther away.',
		name: 'Sector',
		beyond: 'Residents beyond',
		walk: 'Median',
		none: 'No resident lives farther away.',
		rest: (sectors, residents) =>
			`And ${counted('en', sectors, 'more sector', 'more sectors')}, with ${residents} residents beyond.`
	},
	clock: {
		title: 'The week in 168 hours',
		lead: (minutes, kinds) => `Share of residents within ${minutes} minutes’ walk of ${kinds}.`,
		certain: 'certainly open',
		possible: 'may be open (hours not known)',
		alternative: (least, most) =>
			`Bars by hour from Monday to Sunday. Certain, least: ${least}. Certain, most: ${most}. The table gives each day.`,
		day: 'Day',
		least: 'Certain, least',
		most: 'Certain, most',
		perhaps: 'Possible, most',
		at: (share, time) => `${share} (${time})`,
		allDay: 'all day',
		axis: (share) => share
	},
	places: {
		title: 'Places that count',
		outside: 'Near by, outside this area',
		hoursKnown: 'hours known',
		hoursUnknown: 'hours not known',
		perhaps: 'unclear: counts as possible only',
		approximate: (distance) => `location known to ${distance}`,
		added: 'new in this scenario',
		none: 'No place in this area counts.',
		leftOut: 'Do not count',
		why: {
			'no-point': 'location not known',
			'no-street': 'far from a street',
			status: 'does not (yet) receive the public',
			closed: 'closed then',
			appointment: 'by appointment only'
		}
	},
	method: {
		title: 'Method',
		lines: (located, unlocated) => [
			'The residents of each statistical sector are spread evenly over the address points of that sector.',
			'From each address we find the shortest way on foot, along streets, paths and stairs, to the nearest place.',
			'Certain: places that receive the public now and, where an hour is asked, are certainly open. Possible: also those that are unclear or whose hours are not known (then in office hours).',
			`The sector of ${unlocated} residents is not known: percentages are about ${located} residents.`,
			'Places by appointment, planned and closed places do not count. Slopes, traffic lights and works are not known.'
		],
		more: 'The whole method, with formulas and errors'
	},
	sources: 'Sources and dates',
	sameOnline: 'The same question online:',
	computedOn: (date) => `Computed on ${date}.`,
	print: 'Print or save as PDF',
	toCoverage: 'To the coverage page',
	others: 'Other dossiers',
	computing: 'We are computing your question on this device…',
	failed:
		'Your question could not be computed here. Below is the dossier for LISA antennas and 15 minutes.'
};
