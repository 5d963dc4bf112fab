import { counted } from '../count.ts';
import type { PageMessages } from './index.ts';

export const en: PageMessages = {
	sources: {
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
		openData: 'Open data',
		openDataText: (from, to) =>
			`The opening calendar: each place, each day from ${from} to ${to}, open or not known, and why. Under the ODbL.`,
		openDataFile: (format) => `Opening calendar as ${format}`,
		all: 'All sources',
		citedBy: (n) => `${counted('en', n, 'fact', 'facts')} on this site`
	},
	accessibility: {
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
	privacy: {
		title: 'Privacy',
		items: [
			'No cookies.',
			'No connection to other services: everything comes from this site.',
			'Your location and what you search never leave your device. We ask for your location only when you click.',
			'Your device, and nothing else, keeps the display you chose (light or dark) and copies of pages and parts of the map, so that they also work without internet.',
			'Anyone who uses your device can therefore see which pages you looked at. You can clear them under “Without internet”. Your location and what you type are not kept.',
			'We name no police officer.',
			'Directions open in a map app or website that you choose. It then knows where you are going.'
		],
		hostTitle: 'The server',
		host: 'The server that delivers these files sees, like every web server, the address of your connection and which page you ask for. A filter in the link can be part of that; an address or location never is. When you look for a house number, your device fetches the numbers of the whole commune: the server can then see which commune, not which street.'
	},
	kindExplain: {
		lisa: 'A LISA is a neighbourhood office for safety and prevention: the commune, police, prevention and others receive residents there.',
		police: 'Stations, offices and posts of the six police zones and of the railway police.',
		victim:
			'A police EVA unit (Emergency Victim Assistance) receives victims of sexual or domestic violence.'
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
	place: {
		newTab: 'opens in a new tab',
		old: 'more than 12 months old',
		name: 'Name',
		address: 'Address',
		translatedName: 'Our translation of the name',
		directions: 'Directions',
		directionsNote:
			'Your own map app opens with this address. That app or website then knows where you are going.',
		directionsApp: 'Map app on this device',
		directionsArea:
			'The exact location is not known: the route leads to the middle of the area shown.',
		who: 'Who is there',
		whoExplain:
			'The door and the people are two things: a place that is open does not always have police inside.',
		whoColumns: { who: 'Who', when: 'When', asOf: 'As of' },
		whenUnknown: 'day and time not known',
		whoUnknown: 'Not known who is there when.',
		services: 'What for',
		servicesUnknown: 'Not known what you can arrange here.',
		partners: 'Partners',
		contact: 'Contact',
		phoneUnknown: 'Telephone not known',
		calendar: {
			title: 'Calendar',
			door: 'Opening hours in your calendar',
			people: 'Who is there, in your calendar',
			note: (to) =>
				`An ics file for any calendar, worked out up to ${to}. What is not known is not in it.`,
			subscribe: 'Subscribe, so that changes appear by themselves:'
		},
		phone: 'Telephone',
		mail: 'E-mail',
		website: 'Website',
		stops: 'Public transport',
		stopModes: {
			metro: 'Metro',
			train: 'Train',
			tram: 'Tram',
			bus: 'Bus',
			'bus-or-tram': 'Bus or tram'
		},
		stopsMeasured:
			'The nearest stop of each kind, on foot at 5 km/h from the middle of the stop or station.',
		stopsArea: 'The exact location is not known: measured to the middle of the area shown.',
		stopsNone: 'No stop within 1.2 km on foot, as far as our sources know.',
		stopsLimits:
			'Our sources give neither lines nor whether a bus also stops at a tram or metro stop. De Lijn and TEC are missing.',
		stopsFrenchOnly: 'Of some stops we know only the French name.',
		moves: 'Moving later',
		movesDateUnknown: 'date not known',
		laterHere: 'Later here',
		history: 'History',
		accessibility: 'Access',
		sources: 'Sources',
		sourcesLead: 'Where each fact comes from, and how old it is.',
		sourceColumns: { fact: 'Fact', source: 'Source', asOf: 'As of' },
		nearby: 'In the same commune'
	},
	victimHelp: {
		title: 'Victim of violence: this first',
		danger: 'In danger or hurt? Call at once.',
		centre: (days) =>
			`After sexual violence less than ${days} days ago: care, evidence and someone who listens. You need not file a complaint.`,
		always: 'day and night',
		eva: 'Longer ago, or violence in the family: the EVA units of the police receive victims. They are in this list, with what is known of their hours.',
		alice:
			'Appelle Alice / Bel Alice: since October 2023, on the UCLouvain campus in Woluwe-Saint-Lambert, a free and anonymous taxi takes victims to the care centre, day and night. The police come in only if the victim decides so. The report does not give the number.'
	},
	sentences: {
		zone: (name) => `${name} police zone`,
		federal: 'federal railway police',
		formerly: (names) => `Formerly: ${names}`,
		alsoCalled: (names) => `Also called: ${names}`,
		movesTo: (address) => `To ${address}`,
		otherwise: (value) => `According to another source: ${value}`,
		websiteIn: { nl: 'in Dutch', fr: 'in French' },
		stopWalk: (minutes, distance) => `: ${minutes} min on foot (${distance})`,
		stopWalkRoughly: (minutes) => `: about ${minutes} min on foot`,
		wheelchair: {
			yes: 'Wheelchair accessible',
			limited: 'Limited wheelchair access',
			no: 'Not wheelchair accessible',
			unknown: 'Not known whether the entrance is wheelchair accessible'
		},
		disagree: 'Sources disagree about this',
		weShow: 'What we show',
		unlocatedLong: 'Where this place is or will be is not known, so it is not on the map.',
		noFixed: 'no fixed session'
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
		titles: {},
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
		calendar: 'Opening hours in your calendar (ics file)',
		commune: 'Commune'
	}
};
