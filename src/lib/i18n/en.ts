import { counted } from './count.ts';
import type { Messages } from './nl.ts';

const count = (n: number, one: string, other: string): string => counted('en', n, one, other);

/** British English. */
export const en: Messages = {
	app: {
		name: 'In your neighbourhood',
		line: 'LISA, police and initiatives in Brussels',
		description:
			'Where to find a LISA antenna or a police station in the Brussels-Capital Region, when it is open and who is there.',
		newTab: 'opens in a new tab',
		mapCredit: '© OpenStreetMap contributors · Statbel',
		skipToContent: 'Skip to content',
		language: 'Language',
		theme: { toDark: 'Dark display', toLight: 'Light display' },
		menu: 'Menu',
		close: 'Close',
		unofficial: 'This is not a website of the police or of any public authority.',
		notHere: 'This site does not take reports or complaints.'
	},
	nav: {
		label: 'Main menu',
		find: 'Find',
		zones: 'Zones and communes',
		initiatives: 'Initiatives',
		coverage: 'Coverage',
		sources: 'Sources',
		accessibility: 'Accessibility',
		privacy: 'Privacy',
		offline: 'Without internet',
		list: 'List',
		map: 'Map',
		listOrMap: 'List or map',
		showOnMap: 'Show on the map',
		backToList: 'Back to the list',
		footer: 'About this site'
	},
	emergency: {
		title: 'Emergency?',
		label: 'Emergency numbers',
		ambulance: 'ambulance, fire',
		police: 'police',
		call112: 'Call 112: police, fire, ambulance',
		call101: 'Call 101: urgent police help'
	},
	kind: {
		lisa: 'LISA antenna',
		'station-main': 'Central police station',
		station: 'Police station',
		'police-post': 'Police office',
		'victim-unit': 'EVA unit (victim support)',
		'meeting-place': 'Meeting place'
	},
	kindGroup: {
		lisa: { label: 'LISA', all: 'LISA antennas' },
		police: { label: 'Police', all: 'Police stations and offices' },
		victim: { label: 'EVA', all: 'EVA units for victims' }
	},
	status: {
		open: 'in operation',
		temporary: 'in operation, temporary location',
		starting: 'starting up',
		planned: 'planned',
		closing: 'closing soon',
		closed: 'closed for good',
		unclear: 'state unclear'
	},
	hours: {
		uncertainTitle: 'Hours not certain',
		noteUncertain: 'hours not certain',
		uncertainNow: 'Not certain to be open now',
		perhaps: (spans) => `perhaps ${spans}`,
		callFirst: 'Call first',
		closedFor: (reason, opens) =>
			opens ? `Closed (${reason}), opens ${opens}` : `Closed (${reason})`,
		exceptional: 'exceptional closure',
		coming: 'Exceptional days',
		beyond: (date) => `These hours may be out of date: they were worked out until ${date}.`,
		irregular: 'Not the same hours every week.',
		title: 'Opening hours',
		open: 'open',
		closed: 'closed',
		unknown: 'hours not known',
		openUntil: (time) => `Open until ${time}`,
		openAlways: 'Open day and night',
		noteUntil: (time) => `until ${time}`,
		noteAlways: 'day and night',
		noteUnknown: 'hours not known',
		noteOpens: (when) => `opens ${when}`,
		noteAppointment: 'by appointment',
		closedOpens: (when) => `Closed, opens ${when}`,
		closedNow: 'Closed',
		at: (time) => `at ${time}`,
		tomorrowAt: (time) => `tomorrow at ${time}`,
		dayAt: (day, time) => `${day} at ${time}`,
		unknownTitle: 'Hours not known',
		unknownHint: { call: 'Call first.', commune: 'Ask the commune first.' },
		unknownLong: 'Opening hours not known',
		unknownSource: 'No source gives them.',
		appointmentOnly: 'By appointment only',
		appointment: {
			no: 'No appointment needed',
			possible: 'Appointment possible',
			only: 'By appointment only',
			unknown: 'Not known whether you need an appointment'
		},
		holidayToday: (holiday) =>
			`Today is a public holiday (${holiday}). It is not known whether this place is open.`,
		noteHoliday: 'holiday: not known',
		holidayTitle: 'Public holiday: not known',
		holidays: {
			open: 'Open on public holidays too.',
			closed: 'Closed on public holidays.',
			unknown: 'Summer hours and public holidays not known.'
		},
		remaining: (hours, minutes) =>
			hours === 0
				? `${count(minutes, 'minute', 'minutes')} left`
				: minutes === 0
					? `${count(hours, 'hour', 'hours')} left`
					: `${count(hours, 'hour', 'hours')} and ${count(minutes, 'minute', 'minutes')} left`,
		day: 'Day',
		time: 'Hours',
		drawing: 'Drawn hour by hour, from 6:00 to 23:00',
		now: 'now',
		today: 'today',
		always: '24 hours a day, 7 days a week',
		byAppointmentDay: 'by appointment',
		asOf: (date) => `Hours as of ${date}`,
		undated: 'Hours without a date',
		old: 'more than 12 months old',
		inWords: 'In words'
	},
	weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	dayRange: (from, to) => `${from} to ${to}`,
	find: {
		title: 'Where can you go?',
		lead: 'All LISA antennas and police places in the 19 communes of Brussels, with their hours.',
		origin: 'Where do you start from?',
		originPlaceholder: 'street and number, station or place',
		originClear: 'Clear the starting point',
		originLoading: 'Loading the addresses…',
		pick: 'Choose on the map',
		failed: 'The address search could not load.',
		when: 'When?',
		now: 'Now',
		otherMoment: 'Another moment',
		more: 'More choices',
		openThen: 'Open at that moment',
		policeThere: 'Police present, according to a source',
		walkIn: 'Not by appointment only',
		wish: 'What do you come for?',
		anyWish: 'Anything',
		wishes: {
			nuisance: 'report a nuisance',
			'lost-property': 'lost property',
			papers: 'administrative papers',
			help: 'legal or social help',
			victim: 'victim of violence'
		},
		search: 'Search by name, street or commune',
		placeholder: 'e.g. Cureghem or Stockel',
		clear: 'Clear the search box',
		myPosition: 'Use my location',
		positionNote: 'Your location stays on your device.',
		position: 'Your location',
		positionRefused: 'You did not allow access to your location. The list stays sorted by name.',
		positionFailed: 'Your device could not find your location. The list stays sorted by name.',
		searchingPosition: 'Looking for your location…',
		filters: 'Filters',
		kinds: 'Kind of place',
		zone: 'Police zone',
		commune: 'Commune',
		status: 'Status',
		allZones: 'All police zones',
		allCommunes: 'All communes',
		allStatuses: 'Any status',
		clearFilters: 'Clear filters',
		results: (n) => count(n, 'place', 'places'),
		sortedByName: 'by name',
		none: 'No place matches your choice.',
		noneHint: 'Use fewer filters or another word.',
		byLink: 'Choose by kind, zone or commune',
		kindsShown: 'Shown in the list and on the map'
	},
	list: {
		addressUnknown: 'Address not known',
		somewhere: (metres) => `Approximate location, to within ${metres}`,
		unlocated: 'Location not known',
		notOnMap: 'not on the map',
		noLisa: 'No LISA antenna is known here.'
	},
	map: {
		title: 'Map of Brussels',
		loading: 'Loading the map…',
		failed: 'The map could not load. The list and the addresses still work.',
		notAvailable: 'The map does not work on this device. Everything is also in the list.',
		retry: 'Try again'
	},
	units: {
		metres: (n) => `${n} m`,
		kilometres: (n) => `${n} km`,
		minutes: (n) => `${n} min`
	},
	meta: {
		find: 'All places',
		place: (name, commune) => `${name} in ${commune}: address, hours and who is there`
	}
};
