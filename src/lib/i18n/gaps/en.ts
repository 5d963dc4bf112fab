import { counted } from '../count.ts';
import type { GapsMessages } from './index.ts';

/** English words of the areas far from a place, and of what one takes along. */
export const en: GapsMessages = {
	title: 'Far from a place',
	level: 'By',
	levels: { quarter: 'Neighbourhood', sector: 'Sector' },
	count: {
		quarter: (n) => counted('en', n, 'neighbourhood', 'neighbourhoods'),
		sector: (n) => counted('en', n, 'sector', 'sectors')
	},
	lead: (areas, minutes, residents) =>
		`In ${areas} more than half of the residents live beyond ${minutes} minutes. Together ${residents} residents live farther away there.`,
	none: (minutes) =>
		`In no area do more than half of the residents live beyond ${minutes} minutes.`,
	warning: 'Distance to a service, not a measure of safety.',
	unlocated: (n) => `${n} residents whose neighbourhood is not known are in no figure.`,
	caption: (minutes) =>
		`Areas in which most residents live beyond ${minutes} minutes, the largest first`,
	rank: 'No.',
	area: 'Area',
	beyond: (minutes) => `Residents beyond ${minutes} min`,
	share: 'Share',
	walk: 'Half walk',
	percent: (n) => `${n}%`,
	few: '< 1%',
	band: (from, to) => `${from}–${to}`,
	minutes: (n) => `${n} min`,
	never: 'not on foot',
	onMap: (name) => `Show ${name} on the map`,
	several: 'several communes',
	all: (n) => `Show all ${n}`,
	more: 'Show more',
	downloads: {
		title: 'Take along',
		lead: 'Each file says what was asked, on which data it rests and where the same question is online. It is made here and goes nowhere.',
		tables: 'Tables and areas',
		level: 'Areas by',
		levels: {
			zone: 'police zone',
			commune: 'commune',
			quarter: 'neighbourhood',
			sector: 'statistical sector'
		},
		csv: 'CSV',
		geojson: 'GeoJSON',
		areas: 'Who reaches a place',
		gaps: 'Far from a place',
		clock: 'The week in 168 hours',
		sites: 'Best sites',
		noSites: 'Compute the best site first.',
		map: 'Map as a picture (PNG)',
		noMap: 'The map is not loaded.',
		save: (what, format) => `${what}: save as ${format}`,
		saved: (name) => `${name} is saved.`,
		failed: 'This file could not be made. The tables on the page stay.',
		pages: 'Pages',
		dossier: (area) => `Dossier to print: ${area}`,
		method: 'How this is computed',
		link: 'Copy the link',
		copied: 'The link is on the clipboard.',
		notCopied: 'It could not be copied: take the link from the address bar.'
	}
};
