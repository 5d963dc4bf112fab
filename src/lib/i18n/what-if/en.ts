import { counted } from '../count.ts';
import type { WhatIfMessages } from './index.ts';

/** English words of scenarios. */
export const en: WhatIfMessages = {
	title: 'What if',
	lead: 'Add places, close or move them or change their hours, and see at once for how many residents that makes a difference. The scenario is in the link: nothing is sent or kept.',
	plans: 'Scenarios',
	today: 'Today',
	plan: (letter) => `Scenario ${letter}`,
	newPlan: 'New scenario',
	copyPlan: 'Copy',
	removePlan: (letter) => `Remove scenario ${letter}`,
	gain: (n) => `+ ${n}`,
	loss: (n) => `− ${n}`,
	same: '0',
	residentsWithin: (minutes) => `residents within ${minutes} minutes`,
	certainAndPossible: (possible) =>
		`for certain; ${possible} if doors with unknown hours count too`,
	now: 'today',
	then: 'then',
	percent: (n) => `${n}%`,
	computing: 'Computing…',
	announce: (gain, minutes) => `${gain} residents within ${minutes} minutes.`,
	add: {
		title: 'Add a place',
		serves: 'Kind',
		lisa: 'LISA',
		police: 'Police',
		map: 'Point at the map',
		address: 'Or an address'
	},
	address: {
		label: 'Address of the place',
		clear: 'Clear the address',
		none: 'We do not know that address.',
		failed: 'The addresses do not load. Point at the map instead.',
		several: 'There are several: choose one.',
		private: 'What you type stays on this device. Only the point goes into the link.'
	},
	change: {
		title: 'Change an existing place',
		place: 'Place',
		choose: 'Choose a place',
		lisa: 'LISA antennas',
		police: 'Police',
		added: 'Added',
		close: 'Close',
		move: 'Move on the map',
		moveTo: 'Move to an address',
		hours: 'Change hours',
		open: 'Open'
	},
	announced: {
		title: 'Announced',
		open: (name) => `Open ${name}`,
		move: (name, address) => `${name} to ${address}`
	},
	list: {
		title: 'Changes',
		none: 'No change yet.',
		add: (serves, number) => `New place ${number} (${serves})`,
		close: (name) => `${name} closes`,
		move: (name) => `${name} moves`,
		hours: (name) => `${name}: other hours`,
		open: (name) => `${name} opens`,
		withHours: (hours) => `, ${hours}`,
		remove: (change) => `Remove: ${change}`,
		undo: 'Undo',
		clear: 'Remove all',
		full: (most) => `A scenario has at most ${most} changes.`
	},
	difference: {
		title: 'Difference by area',
		caption: (minutes) => `Difference in residents within ${minutes} minutes`,
		area: 'Area',
		before: 'Today',
		after: 'Then',
		change: 'Difference',
		none: 'Nothing changes for any area.'
	},
	compare: {
		title: 'Scenarios side by side',
		caption: (minutes) => `Residents within ${minutes} minutes, by scenario`,
		region: 'The Region'
	},
	hours: {
		title: (name) => `Hours of ${name}`,
		apply: 'Apply these hours',
		cancel: 'Cancel',
		fromKnown: 'We begin with the hours that are known.',
		fromNothing: 'The hours of this place are not known: we begin with an empty week.',
		grid: 'Week grid: arrow keys to move, space to open or close half an hour',
		presets: 'Fill in quickly',
		office: 'Mon–Fri 9–17',
		evening: '+ evenings 17–20',
		saturday: '+ Saturday 9–13',
		copy: 'Monday for Mon–Fri',
		clear: 'Empty',
		exact: 'As text',
		dayText: (day) => `${day}, for example 9:00-12:00, 13:00-17:00`,
		wrong: (days) =>
			`These hours are not right: ${days}. Write for example 9:00-12:00, 13:00-17:00.`,
		total: (hours) => `${hours} hours a week`,
		closed: 'closed',
		opened: (day, time, isOpen) => `${day} ${time}, ${isOpen ? 'open' : 'closed'}`
	},
	files: {
		title: 'Keep and share',
		export: 'Save as GeoJSON',
		import: 'Open a GeoJSON',
		copy: 'Copy the link',
		copied: 'The link is on the clipboard.',
		notCopied: 'It could not be copied: take the link from the address bar.',
		fileName: 'scenario',
		imported: (n) => `${counted('en', n, 'change', 'changes')} read.`,
		problem: {
			'too-large': 'This file is too large for a scenario (over 5 MB). Nothing was changed.',
			'not-json': 'This file is no GeoJSON: it is not valid JSON. Nothing was changed.',
			'not-geojson': 'This file is no GeoJSON with a FeatureCollection. Nothing was changed.',
			nothing: 'There is nothing in this file that we can use. Nothing was changed.',
			unreadable: 'This file can’t be read. Nothing was changed.'
		}
	},
	dropped: {
		link: (n, why) => `${counted('en', n, 'change', 'changes')} of the link left out: ${why}.`,
		file: (n, why) => `${counted('en', n, 'item', 'items')} of the file left out: ${why}.`,
		plans: (n) =>
			`${counted('en', n, 'scenario', 'scenarios')} of the link left out: four is the most.`,
		why: {
			unreadable: 'not readable',
			'unknown-place': 'a place that we do not know',
			outside: 'outside the Region',
			hours: 'hours that are not right',
			'too-many': 'more than fifty',
			'not-a-point': 'not a point'
		}
	}
};
