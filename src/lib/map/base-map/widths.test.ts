import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { atZoom, atZoomByClass, casing, type Stops, widthAt, withEdges } from './widths.ts';

const street: Stops = [
	[12, 0.5],
	[14, 2.1],
	[16, 8.5]
];

/** The value that MapLibre gets for an expression. */
function evaluated(expression: unknown, zoom: number, properties = {}): number {
	const { result, value } = createExpression(expression, 'line-width');
	if (result === 'error') throw new Error(value.map(({ message }) => message).join());
	return Number(value.evaluate({ zoom }, { type: 'LineString', properties } as never));
}

describe('widths by zoom', () => {
	it('are reckoned as MapLibre does', () => {
		for (const zoom of [11, 12, 12.7, 13.9, 14, 15.2, 16, 17.5])
			expect(widthAt(street, zoom)).toBeCloseTo(evaluated(atZoom(street), zoom), 6);
	});

	it('follow other stops for each class, and 0 for an unknown one', () => {
		const expression = atZoomByClass({ minor: street, service: [[14, 1]] });
		expect(evaluated(expression, 14, { class: 'minor' })).toBeCloseTo(2.1, 6);
		expect(evaluated(expression, 16, { class: 'service' })).toBeCloseTo(1, 6);
		expect(evaluated(expression, 14, { class: 'canal' })).toBe(0);
	});

	it('leave two edges for the casing: 0.6 px together at 10, 1.1 at 12, 1.5 at 14, 2 from 16', () => {
		for (const [zoom, edges] of [
			[12, 1.1],
			[14, 1.5],
			[16, 2],
			[17, 2]
		] as const) {
			expect(withEdges(zoom, 5)).toBeCloseTo(5 + edges, 6);
			expect(widthAt(casing(street), zoom) - widthAt(street, zoom)).toBeCloseTo(edges, 2);
		}
		expect(withEdges(10, 1)).toBeCloseTo(1.6, 6);
	});

	it('begin where the street begins', () => {
		expect(casing(street)[0]?.[0]).toBe(12);
	});
});
