import { describe, expect, it } from 'vitest';
import type { ClockRow } from './types.ts';
import { barsOf, dayExtremes, stripOf, topFor } from './week-strip.ts';

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** Nobody, but 40 of 100 residents on Tuesday from 9 to 12, and 60 perhaps on Tuesday at 10. */
function row(): ClockRow {
	const certain = new Uint32Array(168).fill(0);
	certain.fill(40, 33, 36);
	const possible = Uint32Array.from(certain);
	possible[34] = 60;
	return { id: 'region', residents: 100, certain, possible };
}

describe('the strip of a week', () => {
	it('steps up at the hour and down after it, on a scale that holds the greatest share', () => {
		const strip = stripOf(row(), days);
		expect(strip.topPercent).toBe(75);
		expect(strip.width).toBe(168 * 3);
		expect(strip.certain).toBe('M0 56H99V26H108V56H504V56z');
		expect(strip.possible).toBe('M0 56H99V26H102V11H105V26H108V56H504V56z');
	});

	it('names seven days at their beginning', () => {
		const strip = stripOf(row(), days);
		expect(strip.days.map(({ label }) => label)).toEqual(days);
		expect(strip.days[1]?.x).toBe(24 * 3);
		expect(strip.noons[0]).toBe(36);
	});

	it('stays empty where nobody lives', () => {
		const nobody = { ...row(), residents: 0 };
		expect(stripOf(nobody, days).certain).toBe('M0 56H504V56z');
	});
});

describe('the least and the most of a day', () => {
	it('finds the first hour of each', () => {
		const tuesday = dayExtremes(row())[1];
		expect(tuesday).toEqual({
			least: { residents: 0, hour: 0, allDay: false },
			most: { residents: 40, hour: 9, allDay: false },
			mostPossible: { residents: 60, hour: 10, allDay: false }
		});
	});

	it('says where all hours are alike', () => {
		const monday = dayExtremes(row())[0];
		expect(monday?.most).toEqual({ residents: 0, hour: 0, allDay: true });
	});
});

describe('bars', () => {
	it('stand on the ground, as high as their share of the top, and leave out what is empty', () => {
		expect(barsOf([50, 0, 25], 50, 80)).toEqual({
			width: 30,
			path: 'M1 80v-80h8v80zM21 80v-40h8v40z'
		});
	});

	it('have an axis that holds them', () => {
		expect([0, 5, 5.1, 60, 100].map(topFor)).toEqual([5, 5, 10, 75, 100]);
	});
});
