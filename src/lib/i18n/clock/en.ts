import type { ClockMessages } from './index.ts';

/** English words of the coverage clock. */
export const en: ClockMessages = {
	title: 'The week in 168 hours',
	titleOf: (date) => `The week of ${date}`,
	certain: 'certain',
	possible: 'perhaps',
	question: (minutes, kinds) =>
		`How many residents live within ${minutes} minutes’ walk of ${kinds} with an open door?`,
	kinds: {
		lisa: 'a LISA antenna',
		police: 'a police station or post',
		both: 'a LISA antenna, police station or post'
	},
	region: 'The Region',
	at: (day, time) => `${day} at ${time}`,
	percent: (n) => `${n}%`,
	few: '< 1%',
	band: (from, to) => `${from}–${to}`,
	sentence: (area, when, share, more) =>
		more === null
			? `${area}, ${when}: ${share} of the residents.`
			: `${area}, ${when}: ${share} of the residents for certain, another ${more} perhaps (hours not known).`,
	bestAndWorst: (area, best, most, worst, least) =>
		`${area}: ${most} of the residents at the best hour (${best}), ${least} at the worst (${worst}).`,
	slider: 'Hour of the week',
	previous: 'Previous hour',
	next: 'Next hour',
	play: 'Play',
	pause: 'Pause',
	anyHour: 'Any hour',
	now: 'Now',
	date: 'Week of',
	normalWeek: 'Normal week',
	computing: 'The week is being computed',
	table: 'Table',
	tableCaption: (area) =>
		`${area}: residents with an open door within walking distance, by hour: certain, or certain–possible`,
	hour: 'Hour',
	rows: 'By area',
	rowsCaption: 'The week by area',
	area: 'Area',
	week: 'Monday to Sunday',
	best: 'Best hour',
	sunday: 'Sunday 10:00',
	choose: (area) => `Show ${area}`,
	alternative: (area, most, best) =>
		`Strip of 168 hours for ${area}, at most ${most} on ${best}. The table gives each hour.`
};
