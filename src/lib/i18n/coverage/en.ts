import { counted } from '../count.ts';
import type { CoverageMessages } from './index.ts';

/** English words of the coverage page. */
export const en: CoverageMessages = {
	title: 'Coverage',
	description:
		'Who lives within walking distance of a LISA antenna or a place of the police in Brussels, at which hour, and what a new place would change.',
	region: 'the Brussels Region',
	regionTitle: 'Brussels-Capital Region',
	zone: (name) => `police zone ${name}`,
	kinds: {
		lisa: 'a LISA antenna',
		police: 'a police station or post',
		both: 'a LISA antenna, police station or post'
	},
	lead: {
		per100: (n) => `${n} of every 100 residents live`,
		one: '1 of every 100 residents lives',
		few: 'Fewer than 1 of every 100 residents lives',
		none: 'No resident lives',
		nearlyAll: 'More than 99 of every 100 residents live',
		all: 'All residents live',
		between: (from, to) => `Between ${from} and ${to} of every 100 residents live`,
		sentence: (who, minutes, what) => `${who} within ${minutes} minutes’ walk of ${what}.`,
		inArea: (area) => `${area}: `,
		open: (what, when) => `${what} that is open ${when}`,
		people: (within, all) => `${within} of ${all} residents.`,
		peopleBand: (from, to, all) =>
			`${from} for certain, up to ${to} if doors with unknown hours are open too, of ${all} residents.`,
		beyond: (n) => `${n} live farther away.`,
		counting: (n) => counted('en', n, 'place counts', 'places count'),
		rough: (n) =>
			n === 1
				? 'one of them at an approximate location'
				: `${n} of them at an approximate location`,
		perhaps: (n) => counted('en', n, 'place may count', 'places may count'),
		leftOut: (n) => counted('en', n, 'place does not count', 'places do not count'),
		median: (walk) => `Half of the residents live within ${walk} on foot.`,
		medianNever: 'Half of the residents or more cannot get there on foot.',
		scenario: (letter) => `With scenario ${letter}, not the situation of today.`,
		whyLeftOut: 'Which places count',
		certainTitle: 'Count',
		possibleTitle: 'May count',
		leftOutTitle: 'Do not count',
		noPlaces: 'None.',
		added: (number) => `New place ${number}`,
		why: {
			'no-point': 'location not known',
			'no-street': 'far from any street',
			status: 'does not receive the public (yet)',
			closed: 'closed then',
			appointment: 'by appointment only'
		}
	},
	when: {
		hour: (day, time) => `on ${day} at ${time}`,
		moment: (dayAndTime) => `on ${dayAndTime}`,
		any: 'at any hour'
	},
	options: {
		label: 'What counts',
		kinds: 'Places',
		kind: { lisa: 'LISA', police: 'Police', both: 'LISA and police' },
		minutes: 'Minutes on foot',
		minute: (n) => `${n}`,
		minuteUnit: 'min',
		pace: 'Walks as',
		paces: {
			adult: 'adult, 5 km/h',
			slow: 'slower, 3.6 km/h',
			slower: 'slowest, 3 km/h',
			'step-free': 'without stairs, 3.6 km/h'
		},
		area: 'Area',
		wholeRegion: 'The whole Region',
		zones: 'Police zones',
		communes: 'Communes',
		when: (when) => `Only doors that are open ${when}`,
		anyWhen: 'At any hour instead'
	},
	table: {
		caption: (minutes, kind) => `Residents within ${minutes} minutes’ walk of ${kind}`,
		level: 'Table by',
		commune: 'Commune',
		zone: 'Police zone',
		beyond: (minutes) => `Residents beyond ${minutes} min`,
		within: (minutes) => `Within ${minutes} min`,
		bars: 'within 5, 10, 15, 20 min',
		bar: (list) => `Within 5, 10, 15 and 20 minutes: ${list}`,
		percent: (n) => `${n}%`,
		few: '< 1%',
		band: (from, to) => `${from}–${to}`,
		median: 'Half live within',
		minutes: (n) => `${n} min`,
		never: 'not on foot',
		region: 'The Region',
		all: (n) => `Show all ${n} communes`,
		fewer: 'Show fewer',
		choose: (name) => `Show ${name} on the map and in the week`,
		bandNote:
			'Two figures: for certain, and with the places whose hours are not known (in office hours).',
		unlocated: (n) => `The neighbourhood of ${n} residents is not known: they are in no percentage.`
	},
	tabs: {
		label: 'Parts',
		overview: 'Overview',
		gaps: 'Far away',
		'what-if': 'What if',
		siting: 'Best site',
		downloads: 'Take along'
	},
	loading: (percent) => `Loading the data for the computation: ${percent}%`,
	computing: 'Computing…',
	failed:
		'The computation is not possible on this device now. You see the figures for LISA antennas at 15 minutes.',
	failedLater: 'The computation has stopped. You see the last figures that there were.',
	retry: 'Try again',
	dropped: 'A choice in the link means nothing here and was left out.',
	legend: {
		title: 'Minutes on foot',
		beyond: 'over 20',
		warning: 'Distance to a service, not a measure of safety.'
	},
	map: {
		label: 'Map of walking time',
		picking:
			'Tap or click on the map where the place will be. By keyboard: Enter takes the middle.',
		stopPicking: 'Stop pointing',
		failed: 'The map does not load. The tables say the same.',
		notAvailable: 'Your browser shows no map. The tables say the same.',
		retry: 'Load the map again',
		certain: 'counts',
		possible: 'may count',
		leftOut: (why) => `does not count: ${why}`,
		pictureTitle: (area, question) => `${area}: ${question}`
	},
	dossier: 'Dossier to print',
	method: 'How this is computed'
};
