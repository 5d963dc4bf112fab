import { describe, expect, it } from 'vitest';
import { filterPlaces, noFilters, parseFilters, writeFilters, writeText } from './filters.ts';
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
	services: [],
	words: 'lisa kuregem cureghem raadsplein place du conseil 1 anderlecht 1070',
	...change
});

describe('filters in a link', () => {
	it('are read and written back as they were', () => {
		const query = new URLSearchParams(
			'kind=lisa,victim&zone=5341&commune=21001&status=temporary&open=1&police=1&walkin=1&for=papers'
		);
		const filters = parseFilters(query, '#q=S%C3%A9verin', known);
		expect(filters).toEqual({
			groups: ['lisa', 'victim'],
			zone: '5341',
			commune: '21001',
			status: 'temporary',
			text: 'Séverin',
			open: true,
			police: true,
			walkIn: true,
			wish: 'papers'
		});
		const written = new URLSearchParams('view=map');
		writeFilters(filters, written);
		const fragment = new URLSearchParams('from=4.3,50.8');
		writeText(filters, fragment);
		expect(fragment.toString()).toBe('from=4.3%2C50.8&q=S%C3%A9verin');
		expect(Object.fromEntries(written)).toEqual({ ...Object.fromEntries(query), view: 'map' });
	});
	it('fall back to the default where a value is unknown or malformed', () => {
		const query = new URLSearchParams(
			'kind=ufo&zone=9999&commune=<b>&status=haunted&open=yes&for=cake'
		);
		expect(parseFilters(query, '#x=%', known)).toEqual(noFilters);
	});
	it('leave nothing in the link when all are at their default', () => {
		const query = new URLSearchParams('kind=lisa&zone=5341');
		writeFilters(noFilters, query);
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
		const left = (change: Partial<typeof noFilters>): number =>
			filterPlaces(places, { ...noFilters, ...change }, null).length;
		expect(left({})).toBe(2);
		expect(left({ zone: '5341' })).toBe(1);
		expect(left({ groups: ['police'], zone: '5341' })).toBe(0);
		expect(left({ text: 'Cureg' })).toBe(2);
	});
	it('by what is open then keeps what is certain, and waits for the clock', () => {
		const day = [{ start: 480, end: 960 }];
		const schedule: PlaceSummary['schedule'] = {
			week: [day, day, day, day, day, [], []],
			always: false,
			holidays: 'unknown',
			appointment: false,
			horizon: { from: '2026-11-01', to: '2027-12-05' }
		};
		const places = [place({}), place({ id: 'b', schedule })];
		const open = { ...noFilters, open: true };
		const ids = (moment: Date | null): string[] =>
			filterPlaces(places, open, moment).map(({ id }) => id);
		expect(ids(new Date('2026-11-24T14:35:00+01:00'))).toEqual(['b']);
		expect(ids(new Date('2026-11-24T20:00:00+01:00'))).toEqual([]);
		// A legal holiday of which nobody says anything is not open for certain.
		expect(ids(new Date('2026-12-25T10:00:00+01:00'))).toEqual([]);
		expect(ids(null)).toHaveLength(2);
	});
	it('by the presence of police believes what sources list, and no more', () => {
		const places = [
			place({ police: 'listed' }),
			place({ id: 'none', police: 'none' }),
			place({ id: 'disputed', police: 'disputed' }),
			place({ id: 'unknown' }),
			place({ id: 'station', kind: 'station', group: 'police' }),
			place({ id: 'meeting', kind: 'meeting-place', group: 'police' })
		];
		expect(filterPlaces(places, { ...noFilters, police: true }, null).map(({ id }) => id)).toEqual([
			'anderlecht-kuregem',
			'station'
		]);
	});
	it('by appointment leaves out what has no other way in', () => {
		const places = [place({}), place({ id: 'only', appointmentOnly: true })];
		expect(filterPlaces(places, { ...noFilters, walkIn: true }, null)).toHaveLength(1);
	});
	it('by a wish keeps what a source says answers it', () => {
		const places = [
			place({ services: ['irisbox'] }),
			place({ id: 'eva', kind: 'victim-unit', group: 'victim' })
		];
		expect(filterPlaces(places, { ...noFilters, wish: 'papers' }, null)).toHaveLength(1);
		expect(filterPlaces(places, { ...noFilters, wish: 'victim' }, null)).toHaveLength(1);
		expect(filterPlaces(places, { ...noFilters, wish: 'lost-property' }, null)).toEqual([]);
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
