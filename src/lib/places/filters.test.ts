import { describe, expect, it } from 'vitest';
import { filterPlaces, noFilters, parseFilters, writeFilters } from './filters.ts';
import type { PlaceSummary } from './summary.ts';
import { fold, matchesText } from './text-search.ts';

const known = { zones: new Set(['5341']), communes: new Set(['21001']) };
const place = (change: Partial<PlaceSummary>): PlaceSummary => ({
	id: 'anderlecht-kuregem',
	kind: 'lisa',
	group: 'lisa',
	status: 'temporary',
	name: 'LISA Kuregem',
	address: 'Raadsplein 1, 1070 Anderlecht',
	locality: null,
	commune: '21001',
	communeName: 'Anderlecht',
	zone: '5341',
	point: [4.32894, 50.83911],
	accuracyMetres: 30,
	schedule: null,
	appointmentOnly: false,
	reachable: false,
	police: null,
	words: 'lisa kuregem cureghem raadsplein place du conseil 1 anderlecht 1070',
	...change
});

describe('filters in a link', () => {
	it('are read and written back as they were', () => {
		const query = new URLSearchParams('kind=lisa,victim&zone=5341&commune=21001&status=temporary');
		const filters = parseFilters(query, '#q=S%C3%A9verin', known);
		expect(filters).toEqual({
			groups: ['lisa', 'victim'],
			zone: '5341',
			commune: '21001',
			status: 'temporary',
			text: 'Séverin'
		});
		const written = new URLSearchParams('view=map');
		expect(writeFilters(filters, written).fragment).toBe('#q=S%C3%A9verin');
		expect(Object.fromEntries(written)).toEqual({ ...Object.fromEntries(query), view: 'map' });
	});
	it('fall back to the default where a value is unknown or malformed', () => {
		const query = new URLSearchParams('kind=ufo&zone=9999&commune=<b>&status=haunted');
		expect(parseFilters(query, '#x=%', known)).toEqual(noFilters);
	});
	it('leave nothing in the link when all are at their default', () => {
		const query = new URLSearchParams('kind=lisa&zone=5341');
		expect(writeFilters(noFilters, query)).toEqual({ fragment: '' });
		expect([...query]).toEqual([]);
	});
	it('keep the typed text out of the query, which is sent to the host', () => {
		const query = new URLSearchParams();
		writeFilters({ ...noFilters, text: 'Bergensesteenweg 251' }, query);
		expect(query.toString()).toBe('');
	});
});

describe('filtering', () => {
	it('combines all filters', () => {
		const places = [place({}), place({ id: 'b', group: 'police', zone: null, status: 'open' })];
		expect(filterPlaces(places, noFilters)).toHaveLength(2);
		expect(filterPlaces(places, { ...noFilters, zone: '5341' })).toHaveLength(1);
		expect(filterPlaces(places, { ...noFilters, groups: ['police'], zone: '5341' })).toEqual([]);
		expect(filterPlaces(places, { ...noFilters, text: 'Cureg' })).toHaveLength(2);
	});
});

describe('text search', () => {
	it('does not mind accents, hyphens, case or order', () => {
		expect(fold('Sint-Gillis / SAINT‑GILLES, Cœur')).toBe('sint gillis saint gilles coeur');
		expect(matchesText('conseil place', 'place du conseil')).toBe(true);
		expect(matchesText('PLÀCE', 'place du conseil')).toBe(true);
		expect(matchesText('onseil', 'place du conseil')).toBe(false);
		expect(matchesText('  ', 'place')).toBe(true);
	});
});
