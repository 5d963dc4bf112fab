import { counted } from '../count.ts';
import type { MethodMessages } from './index.ts';

/** English words of the method page; they go into the page when it is made. */
export const en: MethodMessages = {
	title: 'How we compute coverage',
	description:
		'How we compute who lives within walking distance of a LISA antenna or a place of the police: data, formulas, uncertainty and limits.',
	lead: 'For each address in the region we find how long the walk is to the nearest place that counts. Then we count the residents. Here is how, from which data, and how far you can trust the result.',
	onThisPage: 'On this page',
	toCoverage: 'To coverage',
	toSources: 'All sources and licences',
	source: 'Source',
	licence: 'Licence',
	date: 'Date',
	where: 'Where',
	within: (minutes) => `within ${minutes} min`,
	median: 'median',
	p90: 'p90',
	minutes: (n) => `${n} min`,
	never: 'not on foot',
	region: 'The whole region',
	captions: {
		key: 'Residents within 5, 10, 15 and 20 minutes’ walk of a LISA antenna that receives the public, and how long they walk',
		sources: 'Sources of the computation',
		unlocated: 'Residents who are not located, by commune',
		errors: 'What changes if we compute differently: residents within 15 minutes of a LISA antenna'
	},
	unlocatedColumns: ['Commune', 'Residents', 'Located', 'Not located'],
	errorColumns: ['Computation', 'Within 15 min', 'Difference'],
	errors: {
		base: 'As on this page: 5 km/h',
		slow: 'Slower: 3.6 km/h',
		slower: 'Much slower: 3 km/h',
		stepFree: 'Without stairs: 3.6 km/h',
		unclear: 'With the antennas of which it is not clear whether they exist',
		shiftLow: 'Approximate places: least favourable shift',
		shiftHigh: 'Approximate places: most favourable shift'
	},
	sections: (f) => [
		{
			id: 'numbers',
			title: 'The figures now',
			blocks: [
				{
					kind: 'text',
					text: `${counted('en', f.antennas, 'LISA antenna receives', 'LISA antennas receive')} the public and ${f.antennas === 1 ? 'counts' : 'count'}. The opening hours of ${f.antennasWithoutHours} of them are not known, so this table is about distance and asks nothing of the hour. ${counted('en', f.antennasPerhaps, 'antenna is', 'antennas are')} unclear and ${f.antennasPerhaps === 1 ? 'does' : 'do'} not count in this table.`
				},
				{ kind: 'table', name: 'key' }
			]
		},
		{
			id: 'data',
			title: 'Data and their dates',
			blocks: [
				{
					kind: 'list',
					items: [
						`Residents: ${f.population} on ${f.populationDate}, by statistical sector (Statbel).`,
						`Addresses and streets: OpenStreetMap of ${f.addressDate}, with the streets added up to ${f.newStreetsDate}.`,
						`LISA antennas: report of safe.brussels (${f.reportDate}), with press and websites. The page of each place names source and date.`,
						'Places of the police and opening hours: websites and OpenStreetMap, each fact with its date.'
					]
				},
				{ kind: 'table', name: 'sources' }
			]
		},
		{
			id: 'residents',
			title: 'Where residents live',
			blocks: [
				{
					kind: 'text',
					text: `Statbel counts residents by sector, not by house. We spread the residents of a sector evenly over its address points, in whole people: nobody is lost and nobody counts twice. That makes ${f.doors} doors. Each door is tied to the nearest point of a street.`
				},
				{
					kind: 'formula',
					name: 'spread',
					says: 'Residents at a door: the residents N of sector s, divided by the number of address points A of that sector. Rounding is done so that the doors add up to exactly N.'
				},
				{
					kind: 'text',
					text: 'An address point stands for a home here, but it may be a shop or an office, and a block of flats with one address weighs as much as a house. Within a sector the spread is therefore not always right; the sum of each sector is.'
				}
			]
		},
		{
			id: 'unlocated',
			title: 'Who is not located',
			blocks: [
				{
					kind: 'text',
					text: `Of ${f.unlocated} residents, Statbel knows the commune but not the sector. They are in no percentage: the denominator is ${f.located}, not ${f.population}.`
				},
				{
					kind: 'text',
					text: `${counted('en', f.emptySectors, 'sector has', 'sectors have')} residents but no address point: ${counted('en', f.emptyResidents, 'resident', 'residents')}. Their doors are put along the streets of the sector, or at the nearest street where it has none.`
				},
				{ kind: 'table', name: 'unlocated' }
			]
		},
		{
			id: 'walk',
			title: 'The walk',
			blocks: [
				{
					kind: 'text',
					text: `We follow streets, paths, squares and stairs, from door to door. An adult walks at ${f.adult} km/h; you can also choose ${f.slow} or ${f.slower} km/h, or a way without stairs at ${f.slow} km/h. Stairs count twice their length. The straight line between door and street counts too.`
				},
				{
					kind: 'formula',
					name: 'walk',
					says: 'Time t from door d to place p: the way a from the door to the street, plus the lengths l of the pieces of street on the shortest way (k is 2 for stairs and 1 elsewhere), plus the way to the door of the place, divided by the speed v.'
				},
				{
					kind: 'formula',
					name: 'nearest',
					says: 'The walk from a door is the shortest time to a place that counts (P).'
				},
				{
					kind: 'text',
					text: `A place that stands more than ${f.snapMetres} m from every street counts for nobody.`
				}
			]
		},
		{
			id: 'places',
			title: 'Which places count',
			blocks: [
				{
					kind: 'list',
					items: [
						'LISA: the antennas. Police: stations and posts where you can walk in. EVA rooms and meeting places do not count.',
						'Certain: places that are open, temporary, or whose closure has been announced. They receive the public now.',
						'Perhaps: places about which the sources are not clear. They never count as certain.',
						'Not: places that are starting, planned or closed. In a scenario you can open them.',
						'Not: places whose location is not known.',
						'Not: places that see people by appointment only, at any hour.'
					]
				}
			]
		},
		{
			id: 'hours',
			title: 'What “open” means, and what we do not know',
			blocks: [
				{
					kind: 'text',
					text: 'Without an hour we only ask where a place is. With an hour we ask whether the door is open at that full hour, in a normal week. With a date, public holidays and announced closures count too.'
				},
				{
					kind: 'text',
					text: `The hours of many places are not known. Unknown is not closed. So there is always a band: from “certain” (none of these places is open) to “possible” (all of them are open in office hours, Monday to Friday ${f.officeHours}). Hours from a doubtful source, and hours for which you call first, are in “possible” only. Hours by appointment only are in neither.`
				},
				{
					kind: 'formula',
					name: 'band',
					says: 'The true number of residents R lies between “certain” and “possible”, if places with unknown hours do not open outside office hours.'
				}
			]
		},
		{
			id: 'approximate',
			title: 'Approximate places',
			blocks: [
				{
					kind: 'text',
					text: `The location of ${counted('en', f.antennasApproximate, 'antenna that counts', 'antennas that count')} is known only to more than 150 m. The computation takes the middle of that area. If we shift one of these antennas to the edge of its area, in eight directions, between ${f.shiftLow} and ${f.shiftHigh} residents live within 15 minutes of an antenna.`
				}
			]
		},
		{
			id: 'shares',
			title: 'Shares, median and p90',
			blocks: [
				{
					kind: 'formula',
					name: 'share',
					says: 'Share within m minutes: the residents n of all doors d whose walk takes at most m times 60 seconds, divided by all located residents of the area.'
				},
				{
					kind: 'formula',
					name: 'percentile',
					says: 'The median (q = 0.5) is the walk that half of the residents need at most; p90 (q = 0.9) that of nine out of ten. Whoever cannot get there on foot counts as infinitely far: where the limit falls there, there is no number.'
				}
			]
		},
		{
			id: 'bands',
			title: 'The colours on the map',
			blocks: [
				{
					kind: 'text',
					text: 'The areas on the map draw walking times along the streets: first the time at points along the streets, then a grid, then smooth lines at 5, 10, 15 and 20 minutes. They count nothing. All numbers come from the doors, not from the areas.'
				}
			]
		},
		{
			id: 'gaps',
			title: 'Far from a place',
			blocks: [
				{
					kind: 'text',
					text: 'Neighbourhoods and sectors are ranked by the residents who live farther than the chosen time, with the walk to the nearest place. This is a distance to a service and says nothing about safety.'
				}
			]
		},
		{
			id: 'clock',
			title: 'The coverage clock',
			blocks: [
				{
					kind: 'text',
					text: 'The clock repeats the same count for each of the 168 hours of a normal week, or of the week of a date. Each bar has two parts: certain and possible.'
				}
			]
		},
		{
			id: 'sites',
			title: 'The best next site',
			blocks: [
				{
					kind: 'text',
					text: `Candidates are public buildings (${f.publicSites}: town halls, libraries, community centres, post offices, schools), stops (${f.stops}) or any point of the region. Existing places stay. A new site has no hours yet: only the distance counts.`
				},
				{
					kind: 'formula',
					name: 'covering',
					says: 'Most residents (maximal covering): choose k sites S so that as many residents as possible live within m minutes of an existing or new place.'
				},
				{
					kind: 'formula',
					name: 'mean',
					says: 'Shortest walk (p-median): choose k sites S so that the mean walk of all residents is as short as possible.'
				},
				{
					kind: 'text',
					text: 'We first take, one by one, the site that adds most, and then exchange sites as long as that helps. This is fast, but not always proven best. So a bound comes with the answer: no choice can be better than B. Where the gap is 0, the choice is proven best.'
				},
				{
					kind: 'formula',
					name: 'gap',
					says: 'Gap: how far the choice found R is from the bound B, as a part of B. For the shortest walk the bound is a lower one and we divide by R.'
				}
			]
		},
		{
			id: 'best-hours',
			title: 'The best extra hours',
			blocks: [
				{
					kind: 'text',
					text: 'For each existing place we try an extra block: two hours, an evening (17:00–20:00) or a Saturday morning (9:00–13:00). What counts are the residents who then have an open door and certainly have none now.'
				},
				{
					kind: 'formula',
					name: 'hours',
					says: 'Gain: the mean, over the hours h of the block H, of the residents with an open door after the extension, less those before.'
				}
			]
		},
		{
			id: 'assumptions',
			title: 'What we assume',
			blocks: [
				{
					kind: 'list',
					items: [
						'Everybody walks and leaves from home. Bicycles, cars and public transport do not count.',
						`Streets and addresses are those of ${f.addressDate}.`,
						'An address point stands for a home.',
						'People go to the nearest place, also across the border of a commune or zone. We know no places outside the region.',
						'A place can receive everybody: numbers of counters and waiting times are not known.',
						'Unknown hours fall within office hours.'
					]
				}
			]
		},
		{
			id: 'errors',
			title: 'Known errors, and how large they are',
			blocks: [
				{ kind: 'table', name: 'errors' },
				{
					kind: 'list',
					items: [
						'Streets: the network knows no slopes, traffic lights, works or gates that close at night. The real walk is rather longer.',
						'One crosses anywhere at no cost; the straight line from door to street passes through whatever stands between.',
						`Homes built after ${f.addressDate} have no address points yet: their residents are put at older addresses of the same sector.`,
						'A threshold is sharp: whoever lives 15 minutes and 5 seconds away does not count. Look at the thresholds beside it too.',
						'Small areas are less certain than large ones: in a sector with few addresses each door weighs heavily.'
					]
				}
			]
		},
		{
			id: 'limits',
			title: 'What not to use this for',
			blocks: [
				{
					kind: 'list',
					items: [
						'Not as a measure of safety. Living far from an antenna says nothing about a neighbourhood.',
						'Not to find people or families: we only know numbers by sector.',
						'Not as a verdict on a service: nearness is neither quality nor an answered telephone.',
						'Not as the only ground for a decision. The best site on paper must also be available and accessible.'
					]
				}
			]
		},
		{
			id: 'reproduce',
			title: 'Compute it yourself',
			blocks: [
				{
					kind: 'text',
					text: 'The site computes in your browser. The same code works without a browser, on the files of this site:'
				},
				{
					kind: 'commands',
					commands: [
						{
							command: 'npm run coverage -- --minutes 10 --kinds lisa --json',
							text: 'The table of the Region, the zones and the communes.'
						},
						{
							command: 'npm run coverage -- --clock --kinds both --minutes 15',
							text: 'The 168 hours of a normal week; with --week-of 2026-12-25 those of a date.'
						},
						{
							command: 'npm run coverage -- --gaps --level sector --minutes 15 --csv',
							text: 'Sectors beyond the threshold.'
						},
						{
							command: 'npm run coverage -- --sites 3 --candidates public --objective covering',
							text: 'The three best sites, with their bound.'
						},
						{
							command: 'npm run coverage -- --doubt',
							text: 'What hangs on places that are known approximately.'
						},
						{ command: 'npm run bench', text: 'How long it takes, beside SciPy and a plain heap.' }
					]
				},
				{
					kind: 'text',
					text: 'On the coverage page you can save each table as CSV or GeoJSON. Each file says what was asked, from which data, and gives the link to the same question.'
				}
			]
		}
	]
};
