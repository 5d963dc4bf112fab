import { describe, expect, it } from 'vitest';
import {
	formatDate,
	formatDayTime,
	formatDistance,
	formatNumber,
	formatSpan,
	formatTime
} from './format.ts';
import { plural } from './plural.ts';

const units = { metres: (n: string) => `${n} m`, kilometres: (n: string) => `${n} km` };

describe('times', () => {
	it('are written with their minutes in each language', () => {
		expect(formatTime('nl', 510)).toBe('8.30 uur');
		expect(formatTime('fr', 510)).toBe('8h30');
		expect(formatTime('en', 960)).toBe('16:00');
		expect(formatTime('nl', 1545)).toBe('1.45 uur');
	});
	it('make spans with one unit', () => {
		expect(formatSpan('nl', 480, 960)).toBe('8.00–16.00 uur');
		expect(formatSpan('fr', 480, 1440)).toBe('8h00–24h00');
		expect(formatSpan('en', 480, 1440)).toBe('8:00–24:00');
	});
});

describe('dates', () => {
	it('keep the precision of the source', () => {
		expect(formatDate('nl', '2024-06-17')).toBe('17 juni 2024');
		expect(formatDate('fr', '2027-05-01')).toBe('1er mai 2027');
		expect(formatDate('en', '2024-06')).toBe('June 2024');
		expect(formatDate('nl', '2023-Q2')).toBe('tweede kwartaal van 2023');
		expect(formatDate('fr', '2021')).toBe('2021');
	});
});

describe('a day and a time', () => {
	it('are said without the year', () => {
		expect(formatDayTime('nl', '2026-11-24', 'dinsdag', 875)).toBe(
			'dinsdag 24 november, 14.35 uur'
		);
		expect(formatDayTime('fr', '2026-12-01', 'mardi', 480)).toBe('mardi 1er décembre, 8h00');
		expect(formatDayTime('en', '2026-11-24', 'Tuesday', 1200)).toBe('Tuesday 24 November, 20:00');
	});
});

describe('numbers and distances', () => {
	it('use the separators of the language', () => {
		expect(formatNumber('nl', 1252352)).toBe('1.252.352');
		expect(formatNumber('fr', 1252352)).toMatch(/^1\s252\s352$/);
		expect(formatNumber('en', 17.914, 1)).toBe('17.9');
	});
	it('are rounded to 10 m, then to 0.1 km', () => {
		expect(formatDistance('nl', 3, units)).toBe('10 m');
		expect(formatDistance('nl', 717, units)).toBe('720 m');
		expect(formatDistance('nl', 996, units)).toBe('1,0 km');
		expect(formatDistance('fr', 1240, units)).toBe('1,2 km');
		expect(formatDistance('en', 12400, units)).toBe('12 km');
	});
});

describe('plurals', () => {
	it('count zero as singular in French only', () => {
		expect(plural('fr', 0, 'lieu', 'lieux')).toBe('lieu');
		expect(plural('nl', 0, 'plaats', 'plaatsen')).toBe('plaatsen');
		expect(plural('en', 1, 'place', 'places')).toBe('place');
	});
});
