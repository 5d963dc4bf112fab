import { counted } from '../count.ts';
import { listed } from '../list.ts';
import { plural } from '../plural.ts';
import type { AreaMessages } from './index.ts';

/** English words of the pages of police zones and communes. */
export const en: AreaMessages = {
	serves: (zone, code, communes) =>
		`The ${zone}, code ${code}, serves ${listed('en', communes.map(inText))}.`,
	roles: {
		main: 'Main police station',
		always: 'Open day and night',
		here: 'In the commune',
		phone: 'Reachable by telephone'
	},
	mainUnknown: 'Our sources do not say which station is the main one.',
	phoneUnknown: 'telephone not known',
	antennas: 'LISA antennas',
	noAntenna: 'No LISA antenna that receives the public is known here.',
	nearestAntenna: (name, commune, distance) =>
		`Nearest to the middle of where people live: ${name} in ${inText(commune)}, in a straight line ${distance}.`,
	roughly: (distance, known) => `about ${distance} (${known})`,
	facts: {
		title: 'About the zone',
		titleCommune: 'About the commune',
		code: 'Code',
		shortName: 'Short name',
		communes: 'Communes',
		residents: 'Residents',
		residentsOn: (n, year) => `${n} on 1 January ${year}`,
		unlocated: (n) => `The statistical sector of ${n} of them is not known; they are counted.`,
		source: 'Statbel, population and boundaries',
		website: 'Website',
		websiteUnknown: 'not known',
		calendar: 'Calendar',
		zone: 'Police zone',
		postcodes: (n) => plural('en', n, 'Postcode', 'Postcodes'),
		area: 'Area'
	},
	onThisPage: 'On this page',
	places: 'Places',
	zoneStations: 'Police stations of the zone',
	noStation: (commune) =>
		`No police station is known in ${inText(commune)} itself. The zone has these:`,
	nearest: 'LISA antennas nearby',
	nearestFrom: (commune) =>
		`In the neighbouring communes and the rest of the zone. The distance is a straight line from the middle of where people live in ${inText(commune)}, computed from the population of each statistical sector. On foot it is further.`,
	straight: 'straight line',
	initiatives: {
		title: 'Initiatives',
		lead: (n) =>
			`The safe.brussels report on 2022–2024 names ${counted('en', n, 'initiative', 'initiatives')} in this zone, parts of initiatives included.`,
		none: 'The report names none.',
		own: (commune) => `In ${inText(commune)}`,
		ownNone: (commune) => `The report names no initiative of ${inText(commune)} alone.`,
		ofZone: (zone) => `Across the ${zone}`,
		all: (n) => `All ${n} initiatives of this zone`,
		allOfTheme: (n) => `Show all ${n}`,
		region: (n) =>
			`There ${plural('en', n, 'is', 'are')} also ${counted('en', n, 'initiative', 'initiatives')} for the whole Region, not tied to a zone.`,
		regionLink: 'All initiatives',
		key: 'What the signs mean',
		countsTitle: 'How many were running',
		counts: 'Running initiatives by theme and period',
		theme: 'Theme',
		total: 'Total',
		possible: (n) => `+ ${n} unclear`,
		countsNote:
			'Counted is what certainly ran: listed, continued or inferred. What is unclear stands beside it. ‘Not listed again’ says nothing about the end.'
	},
	events: {
		title: 'What happened',
		lead: 'The latest events with a date in the report, up to the end of 2024.',
		more: (n) =>
			`${counted('en', n, 'more earlier event', 'more earlier events')} on the pages of the initiatives.`,
		none: 'The report names no event with a date.'
	},
	figures: {
		title: 'Figures',
		link: 'All figures of the report'
	},
	coverage: {
		title: 'On foot to a LISA antenna',
		lead: (share) =>
			`${share} of the residents live within 15 minutes’ walk of a LISA antenna that receives people.`,
		none: 'No resident lives within 15 minutes’ walk of a LISA antenna that receives people.',
		few: 'Less than 1%',
		table: 'Residents within a walk, at 5 km an hour',
		minutes: 'At most',
		walk: (n) => `${n} minutes`,
		residents: 'Residents',
		percent: (n) => `${n}%`,
		share: 'Share',
		note: 'Computed along the streets, from the addresses. It is the distance to a service, not a measure of safety. Opening hours do not count here: for most antennas they are not known.',
		explore: 'On the map, hour by hour, and what a new place would change',
		dossier: 'Dossier to print',
		method: 'How this is computed'
	},
	neighbours: {
		title: 'Neighbours',
		zones: 'Adjoining police zones',
		communes: 'Adjoining communes',
		note: 'Within the Region, by the boundaries of Statbel.'
	},
	merger: {
		title: 'One police zone for Brussels?',
		text: 'A federal bill would merge the six zones into one between October 2027 and January 2028. The Home Affairs committee of the Chamber approved it at first reading on 4 March 2026.',
		limits:
			'What happened to it after that, our sources do not say. This website shows the six zones of today.',
		source: (date) => `BX1, ${date}`
	},
	newTab: 'opens in a new tab',
	ask: {
		title: 'Who is my police?',
		label: 'Your street and number, or a place in Brussels',
		clear: 'Clear the box',
		private: 'What you type stays on this device and is not kept.',
		map: 'Tap the map',
		or: 'or choose your commune in the list below.',
		several:
			'This lies in more than one commune. Type a street, or choose your commune in the list.',
		none: 'No address found. Check the spelling, or choose your commune in the list.',
		failed: 'The addresses could not load. Choose your commune in the list.',
		answer: 'Your police',
		withoutScript: 'Choose your commune: its page says which police is in charge.',
		toCommune: 'All about the commune',
		toZone: 'All about the zone',
		zones: 'The six zones and their communes',
		link: 'Another address? Find your police'
	}
};

/** "the City of Brussels": the only commune whose name has an article in a sentence. */
function inText(commune: string): string {
	return commune.replace(/^City /, 'the City ');
}
