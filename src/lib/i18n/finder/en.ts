import { counted } from '../count.ts';
import type { FinderMessages } from './index.ts';

export const en: FinderMessages = {
	suggestions: {
		label: 'Suggestions',
		kinds: {
			address: 'address',
			street: 'street',
			commune: 'commune',
			postcode: 'postcode',
			station: 'station or stop',
			landmark: 'landmark',
			place: 'place on this map',
			quarter: 'neighbourhood'
		},
		via: (name) => `found as ‘${name}’`,
		found: (n) => counted('en', n, 'suggestion', 'suggestions'),
		which: 'This street name exists in more than one commune. Choose the right one.',
		none: 'No address found. Check the spelling, or choose a point on the map.',
		failed: 'The addresses could not load. You can still choose a point on the map.'
	},
	origin: {
		point: 'Point on the map',
		near: (street) => `Point near ${street}`,
		nearest: (asked, known) =>
			`Number ${asked} is not known. The starting point is number ${known}.`,
		sameNumber: (asked, known) => `Number ${asked} is not known. The starting point is ${known}.`,
		inRange: (known) => `The starting point is the building with number ${known}.`,
		noNumbers: 'The house numbers of this street are not known. The starting point is its middle.',
		noNumber: 'Without a house number: the starting point is the middle of the street.',
		middle: 'The starting point is the middle of this area.',
		numbersFailed:
			'The house number could not load. The starting point is the middle of the street.',
		unlocated: 'Its location is not known. Choose something else.',
		outside: 'This point is outside the Brussels-Capital Region: nearest places by straight line.',
		noStreet: 'There is no street that we know near this point: distances in a straight line.',
		walkingFailed:
			'The walking network could not load: distances in a straight line. Everything else works.',
		oldLink: 'The starting point in this link no longer exists. Choose it again.',
		retry: 'Try again'
	},
	when: {
		title: 'When?',
		presets: {
			tonight: 'Tonight',
			'tomorrow-morning': 'Tomorrow morning',
			saturday: 'Saturday'
		},
		day: 'Day',
		time: 'Time',
		today: 'today',
		past: 'That moment has passed.'
	},
	pace: {
		title: 'How do you go?',
		choices: {
			adult: 'normal pace, 5 km/h',
			slow: 'slower, 3.6 km/h',
			slower: 'slow, 3 km/h',
			'step-free': 'wheelchair or pram, without steps'
		},
		stepFree: 'Steps are avoided. Slopes, kerbs and lifts out of service are not known to us.'
	},
	answer: {
		label: 'Answer',
		at: (moment) => `${moment}: `,
		isNear: (minutes) => ` is ${counted('en', minutes, 'minute', 'minutes')} on foot and `,
		openUntil: (time) => `open until ${time}`,
		openAlways: 'open day and night',
		leaveBy: 'Leave by ',
		noneNow: 'Nothing near you is certainly open now. ',
		noneThen: 'Nothing near you is certainly open then. ',
		opens: (when, minutes) =>
			` opens ${when}, ${counted('en', minutes, 'minute', 'minutes')} on foot.`,
		none: 'Of no place in this list do we know for certain when it opens.',
		unknownNearer: 'Nearer, but hours not known: ',
		unknownNear: 'Near, but hours not known: ',
		callFirst: 'Call first.',
		showRoute: 'Show the way',
		facade: 'today, hour by hour'
	},
	list: {
		open: 'Open now, nearest first',
		openThen: 'Open then, nearest first',
		unknown: 'Hours not known: call first',
		closed: 'Closed now',
		closedThen: 'Closed then',
		unlocated: 'Location not known, not on the map',
		onFoot: 'on foot',
		straight: 'straight line'
	},
	route: {
		title: (name) => `On foot to ${name}`,
		from: (label) => `From ${label}`,
		total: (minutes, distance) => `${counted('en', minutes, 'minute', 'minutes')}, ${distance}`,
		area: 'The exact location is not known: the way leads to the middle of the area.',
		none: 'We find no way on foot to this place.',
		noneStepFree: 'We find no way without steps to this place.',
		failed: 'The way could not load.',
		close: 'Close the way',
		print: 'Print',
		limits:
			'Streets of August 2021, completed up to July 2026. Works, slopes and waiting are not counted.'
	}
};
