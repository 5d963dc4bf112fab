import { describe, expect, it } from 'vitest';
import { keyEntries } from './map-key.ts';
import { markerDrawings } from './marker-drawings.ts';
import type { MapKind, PlaceState } from './types.ts';

const place = (kind: MapKind, state: PlaceState = 'open') => ({ kind, state });
const words = (...places: ReturnType<typeof place>[]) => keyEntries(places).map(({ word }) => word);

describe('the key of the map', () => {
	it('explains the three states of a door, and the planned one where there is any', () => {
		expect(words()).toEqual(['open', 'closed', 'unknown']);
		expect(words(place('lisa'), place('station', 'planned'))).toEqual([
			'open',
			'closed',
			'unknown',
			'planned'
		]);
	});

	it('explains the diamond where there are initiatives', () => {
		expect(words(place('lisa'), place('initiative'))).toEqual([
			'open',
			'closed',
			'unknown',
			'initiative'
		]);
		expect(words(place('lisa'), place('meeting-place'))).toEqual(['open', 'closed', 'unknown']);
	});

	it('leaves the doors out where only initiatives are shown, whatever their state', () => {
		expect(words(place('initiative', 'planned'))).toEqual(['initiative']);
	});

	it('has a drawing for each line', () => {
		const all = keyEntries([place('lisa', 'planned'), place('initiative')]);
		for (const { drawing } of all) expect(markerDrawings.has(drawing), drawing).toBe(true);
		expect(all).toHaveLength(5);
	});
});
