import { formatNumber } from './format.ts';
import type { Messages } from './nl.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
	`${formatNumber('en', n)} ${plural('en', n, one, other)}`;

/** British English. */
export const en: Messages = {
	app: {
		name: 'In your neighbourhood',
		line: 'LISA, police and initiatives in Brussels',
		description:
			'Where to find a LISA antenna or a police station in the Brussels-Capital Region, when it is open and who is there.',
		skipToContent: 'Skip to content',
		skipToMap: 'Skip to the map',
		language: 'Language',
		theme: { label: 'Display', toDark: 'Dark display', toLight: 'Light display' },
		menu: 'Menu',
		close: 'Close',
		unofficial: 'This is not a website of the police or of any public authority.',
		notHere: 'This site does not take reports or complaints.'
	},
	nav: {
		label: 'Main menu',
		find: 'Find',
		zones: 'Zones and communes',
		sources: 'Sources',
		accessibility: 'Accessibility',
		privacy: 'Privacy',
		list: 'List',
		map: 'Map',
		listOrMap: 'List or map',
		showMap: 'Show the map',
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
	kindExplain: {
		lisa: 'A LISA is a neighbourhood office for safety and prevention: the commune, police, prevention and others receive residents there.',
		police: 'Stations, offices and posts of the six police zones and of the railway police.',
		victim:
			'A police EVA unit (Emergency Victim Assistance) receives victims of sexual or domestic violence.'
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
	statusExplain: {
		open: 'The place receives the public. Whether the door is open now depends on the hours.',
		temporary: 'The place receives the public. A move has been announced.',
		starting: 'Not started yet, or only just.',
		planned: 'Announced.',
		closing: 'Its closure has been announced.',
		closed: 'This place no longer exists.',
		unclear: 'The sources are not clear about this place.'
	},
	hours: {
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
		noteAppointmentNow: 'by appointment',
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
		search: 'Search by name, street or commune',
		placeholder: 'e.g. Cureghem or Stockel',
		clear: 'Clear the search box',
		myPosition: 'Use my location',
		positionNote: 'Your location stays on your device.',
		positionUsed: 'Sorted from your location, in a straight line.',
		positionForget: 'Forget location',
		positionRefused: 'You did not allow access to your location. The list stays sorted by name.',
		positionFailed: 'Your device could not find your location. The list stays sorted by name.',
		positionOutside:
			'Your location is outside the Brussels-Capital Region. Distances are in a straight line.',
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
		sortedByDistance: 'straight line, nearest first',
		none: 'No place matches your choice.',
		noneHint: 'Use fewer filters or another word.',
		groupOpen: 'Open now',
		groupUnknown: 'Hours not known',
		groupClosed: 'Closed now',
		groupUnlocated: 'Location not known, not on the map',
		straight: 'straight line',
		byLink: 'Choose by kind, zone or commune',
		kindsShown: 'Shown in the list and on the map'
	},
	place: {
		address: 'Address',
		addressUnknown: 'Address not known',
		somewhere: (metres) => `Approximate location, to within ${metres}`,
		exact: (metres) => `Point accurate to ${metres}`,
		unlocated: 'Location not known',
		unlocatedLong: 'Where this place is or will be is not known, so it is not on the map.',
		formerly: (names) => `Formerly: ${names}`,
		alsoCalled: (names) => `Also called: ${names}`,
		translatedName: 'Our translation of the name',
		directions: 'Directions',
		directionsTitle: 'Open directions',
		directionsNote:
			'Your own map app opens with this address. That app or website then knows where you are going.',
		directionsApp: 'Map app on this device',
		directionsArea:
			'The exact location is not known: the route leads to the middle of the area shown.',
		newTab: 'opens in a new tab',
		who: 'Who is there',
		whoExplain:
			'The door and the people are two things: a place that is open does not always have police inside.',
		whoColumns: { who: 'Who', when: 'When', asOf: 'As of' },
		whenUnknown: 'day and time not known',
		noFixed: 'no fixed session',
		whoUnknown: 'Not known who is there when.',
		services: 'What for',
		servicesUnknown: 'Not known what you can arrange here.',
		partners: 'Partners',
		contact: 'Contact',
		phoneUnknown: 'Telephone not known',
		phone: 'Telephone',
		mail: 'E-mail',
		website: 'Website',
		websiteIn: { nl: 'in Dutch', fr: 'in French' },
		comeBy: 'Come by during opening hours.',
		moves: 'Moving later',
		movesTo: (address) => `To ${address}`,
		movesDateUnknown: 'date not known',
		laterHere: 'Later here',
		history: 'History',
		accessibility: 'Access',
		wheelchair: {
			yes: 'Wheelchair accessible',
			limited: 'Limited wheelchair access',
			no: 'Not wheelchair accessible',
			unknown: 'Not known whether the entrance is wheelchair accessible'
		},
		sources: 'Sources',
		sourcesLead: 'Where each fact comes from, and how old it is.',
		sourceColumns: { fact: 'Fact', source: 'Source', asOf: 'As of' },
		disagree: 'Sources disagree about this',
		weShow: 'What we show',
		otherwise: (value) => `According to another source: ${value}`,
		zone: (name) => `${name} police zone`,
		federal: 'federal railway police',
		nearby: 'In the same commune',
		notOnMap: 'not on the map',
		back: 'Back to the list'
	},
	fields: {
		name: 'Name',
		commune: 'Commune',
		zone: 'Police zone',
		status: 'Status',
		address: 'Address',
		address_nl: 'Address (Dutch)',
		address_fr: 'Address (French)',
		postcode: 'Postcode',
		locality: 'Roughly where',
		location: 'Location',
		opening_hours: 'Hours',
		by_appointment: 'Appointment',
		services: 'Services',
		partners: 'Partners',
		permanences: 'Who is there',
		phone: 'Telephone',
		email: 'E-mail',
		website: 'Website',
		accessibility: 'Access',
		moves_to: 'Move',
		history: 'History',
		kind: 'Kind of place'
	},
	source: {
		report: (lines) => `safe.brussels report, line ${lines}`,
		undated: 'undated',
		asOf: (date) => `as of ${date}`,
		old: 'more than 12 months old',
		confidence: {
			high: 'reliable',
			medium: 'fairly certain',
			low: 'uncertain',
			estimated: 'estimated',
			unknown: 'not known'
		},
		confidenceLabel: 'How sure',
		show: 'Sources',
		publisher: 'Publisher',
		licence: 'Licence',
		attribution: 'Credit',
		link: 'To the source',
		retrieved: 'Retrieved'
	},
	zone: {
		title: 'Police zones and communes',
		lead: 'The Brussels-Capital Region has six police zones and 19 communes.',
		ofZone: (code) => `Police zone ${code}`,
		communes: 'Communes in the zone',
		population: (n, year) => `${n} residents on 1 January ${year}`,
		places: 'Places',
		noLisa: 'No LISA antenna is known here.',
		validity:
			'A federal bill would merge the six zones into one between October 2027 and January 2028.',
		website: 'Website of the zone',
		area: (km2) => `${km2} km²`,
		commune: 'Commune',
		postcodes: (list) => `Postcode ${list}`,
		served: 'Police zone in charge',
		showOnMap: 'Show on the map',
		unlocated: (n) => `The statistical sector of ${n} residents is not known; they are counted.`,
		dataSource: 'Population and boundaries: Statbel.'
	},
	map: {
		title: 'Map of Brussels',
		help: 'Use the arrow keys to move, plus and minus to zoom, and Enter to choose the place in the middle.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		pan: 'Move',
		panLeft: 'Move left',
		panRight: 'Move right',
		panUp: 'Move up',
		panDown: 'Move down',
		wholeRegion: 'Show the whole Region',
		layers: 'Map layers',
		zones: 'Police zones',
		communes: 'Communes',
		legend: 'Legend',
		open: 'open',
		closed: 'closed',
		unknown: 'not known',
		planned: 'planned or starting up',
		appointment: 'by appointment',
		scaleMinutes: (n) => `${n} min on foot`,
		scaleHours: (n) => `${n} h on foot`,
		notAvailable: 'The map does not work on this device. Everything is also in the list.',
		failed: 'The map could not load. The list and the addresses still work.',
		retry: 'Try again',
		loading: 'Loading the map…',
		attribution: '© OpenStreetMap contributors · Statbel',
		attributionLabel: 'Sources of the map',
		several: (n) => `${n} places at one spot`,
		youAreHere: 'Your location',
		seePlace: 'See place',
		chosen: (name) => `Selected: ${name}`,
		deselect: 'Clear selection',
		area: (name) => `You pointed at ${name}`,
		areaCommune: 'See the commune',
		areaZone: 'See the police zone',
		uncertain: 'The exact location is not known: an area is shown, not a pin.',
		noPlaceHere: 'No place here.'
	},
	units: {
		metres: (n) => `${n} m`,
		kilometres: (n) => `${n} km`
	},
	choose: { title: 'Choose your language', preferred: 'The language of your browser' },
	notFound: {
		title: 'This page does not exist',
		text: 'The link is wrong or the page has moved. All places are in the list.',
		link: 'See all places'
	},
	error: {
		title: 'Something went wrong',
		text: 'The page could not load. Try again; the list of places works.'
	},
	sourcesPage: {
		title: 'Sources and licences',
		lead: 'Every fact on this site has a source and a date. Here are all of them.',
		limits: 'Limits of these data',
		limitsList: [
			'The safe.brussels report ends in December 2024. What happened later is not in it.',
			'The opening hours of most LISA antennas are not known. Not known does not mean closed.',
			'The streets on the map are of August 2021, with new streets added up to July 2026.',
			'Boundaries and population are those of 1 January 2025.'
		],
		report: 'The report',
		reportText:
			'The LISA antennas and what they do come from the safe.brussels report on citizens and law enforcement 2022–2024, completed with press, websites and OpenStreetMap.',
		contradictions: 'Where sources disagree',
		contradictionsLead: 'We show both, and say what the page of the place uses, and why.',
		licences: 'Licences',
		licencesText:
			'What comes from OpenStreetMap is under the ODbL: you may use it freely with credit, and a database that you derive from it and publish is shared under the same licence. Statbel: CC BY 4.0. The rest as its source says.',
		all: 'All sources',
		citedBy: (n) => `${count(n, 'fact', 'facts')} on this site`
	},
	accessibilityPage: {
		title: 'Accessibility',
		goal: 'We aim for WCAG 2.2, level AA.',
		items: [
			'Everything the map shows is also given as text.',
			'Everything works by keyboard. The map is one tab stop, with buttons to zoom and move.',
			'Shape and text always stand beside colour; the display follows the contrast settings of your device.',
			'The pages work without JavaScript, without a map and without your location.',
			'If you prefer less motion, nothing is animated.'
		],
		limitsTitle: 'Known limits',
		limits: [
			'The map itself is a drawing: a screen reader reads the list beside it, not the streets.',
			'For most buildings it is not known whether a wheelchair can enter.',
			'Websites we link to have their own accessibility.'
		],
		testedTitle: 'How we test',
		tested:
			'Every page is tested automatically with axe, in three languages, light, dark and with forced colours. Automatic tests do not find everything; no people with disabilities have tested the site yet.'
	},
	privacyPage: {
		title: 'Privacy',
		items: [
			'No cookies.',
			'No connection to other services: everything comes from this site.',
			'Your location and what you search never leave your device. We ask for your location only when you click.',
			'We keep only the display you chose (light or dark), on your device.',
			'We name no police officer.',
			'Directions open in a map app or website that you choose. It then knows where you are going.'
		],
		hostTitle: 'The server',
		host: 'The server that delivers these files sees, like every web server, the address of your connection and which page you ask for. A filter in the link can be part of that; an address or location never is.'
	},
	meta: {
		find: 'All places',
		place: (name, commune) => `${name} in ${commune}: address, hours and who is there`
	}
};
