import { describe, expect, it } from 'vitest';
import { drawingOrder, drawingRank, selectedRank } from './drawing-order.ts';
import type { MapKind, MapPlace, PlaceState } from './types.ts';

function place(kind: MapKind, state: PlaceState): MapPlace {
	return {
		id: kind,
		kind,
		state,
		name: '',
		note: '',
		label: '',
		lon: 4,
		lat: 50,
		accuracyMetres: 0
	};
}

describe('the pile of marks', () => {
	it('has initiatives and meeting places at the bottom, then police, LISA not known, closed and open, and the selected on top', () => {
		const pile = [
			drawingRank(place('initiative', 'open'), false),
			drawingRank(place('meeting-place', 'open'), false),
			drawingRank(place('victim-unit', 'open'), false),
			drawingRank(place('police-post', 'open'), false),
			drawingRank(place('station', 'open'), false),
			drawingRank(place('station-main', 'open'), false),
			drawingRank(place('lisa', 'unknown'), false),
			drawingRank(place('lisa', 'closed'), false),
			drawingRank(place('lisa', 'open'), false),
			drawingRank(place('meeting-place', 'closed'), true)
		];
		expect(pile).toEqual(pile.toSorted((a, b) => a - b));
		expect(new Set(pile).size).toBe(pile.length);
		expect(pile.at(-1)).toBe(selectedRank);
	});

	it('puts the southern of two equal marks in front, and never over a higher rank', () => {
		expect(drawingOrder(40, 50.8)).toBeGreaterThan(drawingOrder(40, 50.9));
		expect(drawingOrder(40, -89)).toBeLessThan(drawingOrder(41, 89));
	});
});
