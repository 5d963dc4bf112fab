import { describe, expect, it } from 'vitest';
import type { PlaceKind } from '../places/types.ts';
import { labelAnchors, labelText, shortName } from './label-text.ts';
import { drawPlaces, type Mark } from './marks.ts';
import type { MapPlace } from './types.ts';

function place(kind: PlaceKind, more: Partial<MapPlace> = {}): MapPlace {
	return {
		id: kind,
		kind,
		state: 'open',
		name: 'LISA Kuregem',
		note: 'tot 16 uur',
		label: 'LISA Kuregem, open',
		lon: 4.329,
		lat: 50.839,
		accuracyMetres: 15,
		...more
	};
}

describe('a short name', () => {
	it.each([
		['LISA Kuregem', 'Kuregem'],
		['LISA 1083 (Villas van Ganshoren)', '1083'],
		['LISA (Koekelberg)', 'Koekelberg'],
		['Antenne Lisa Marconi', 'Marconi'],
		['Antenne de proximité de Cureghem', 'Cureghem'],
		['Antenne de quartier de la Cité Moderne', 'Cité Moderne'],
		['Antenne Centrum', 'Centrum'],
		['LISA-project Elsene', 'project Elsene'],
		['Lisala', 'Lisala'],
		['LISA', 'LISA']
	])('of %s is %s', (name, short) => {
		expect(shortName(name)).toBe(short);
	});
});

describe('a label', () => {
	it('names a LISA antenna at every zoom, in short when far', () => {
		expect(labelText(place('lisa'), 10, false)).toEqual({ name: 'Kuregem', note: '' });
		expect(labelText(place('lisa'), 11.5, false)).toEqual({ name: 'Kuregem', note: '' });
		expect(labelText(place('lisa'), 12, false)).toEqual({
			name: 'LISA Kuregem',
			note: 'tot 16 uur'
		});
		expect(labelText(place('lisa'), 9.5, false)).toBeNull();
	});

	it('names the police from zoom 13', () => {
		const station = place('station', { name: 'Van Lint' });
		expect(labelText(station, 12.5, false)).toBeNull();
		expect(labelText(station, 13, false)).toEqual({ name: 'Van Lint', note: 'tot 16 uur' });
	});

	it('names a called place in full, whatever the zoom', () => {
		const station = place('station', { name: 'Van Lint', note: '' });
		expect(labelText(station, 9.5, true)).toEqual({ name: 'Van Lint', note: '' });
		expect(labelText(place('lisa'), 9.5, true)?.name).toBe('LISA Kuregem');
	});
});

describe("a label's anchors", () => {
	const markOf = (more: Partial<MapPlace>, zoom: number): Mark =>
		drawPlaces([place('lisa', more)], zoom, null, null).marks[0] as Mark;
	const pairs = (mark: Mark) => {
		const anchors = labelAnchors(mark, 14.5);
		return anchors
			.map((anchor, index) => [anchor, anchors[index + 1]] as const)
			.filter((_, index) => index % 2 === 0) as [string, [number, number]][];
	};

	it('stand beside the body, not beside the tip', () => {
		const [right, left] = pairs(markOf({}, 14));
		// The body's middle is 21 pixels above the point of the tip; the picture is 36 wide.
		expect(right).toEqual([
			'left',
			[20 / 14.5, -21.25 / 14.5].map((ems) => Number(ems.toFixed(3)))
		]);
		expect(left?.[0]).toBe('right');
		expect(left?.[1][0]).toBeCloseTo(-20 / 14.5, 3);
	});

	it('keep to their own side of a doorstep', () => {
		const { marks } = drawPlaces([place('lisa'), place('station')], 14, null, null);
		expect(marks.map(({ side }) => side)).toEqual(['left', 'right']);
		const [ofLisa, ofStation] = marks.map((mark) => pairs(mark).map(([anchor]) => anchor));
		expect(ofLisa).toEqual(['right', 'bottom']);
		expect(ofStation).toEqual(['left', 'bottom']);
	});
});
