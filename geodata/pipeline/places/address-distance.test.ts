import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import {
	checkAddressDistance,
	metresToAddress,
	metresToStreet,
	type AddressMap
} from './address-distance.ts';
import { emptyDraft, type PlaceDraft } from './draft.ts';

// one street that runs 700 m east, with number 5 at its beginning and another 5 far away
const map: AddressMap = {
	streets: new Map([
		['rue neuve', [[[4.35, 50.84] as [number, number], [4.36, 50.84] as [number, number]]]]
	]),
	houseNumbers: new Map([
		[
			'5',
			[
				[4.35, 50.8401],
				[4.4, 50.87]
			]
		]
	])
};

function at(lon: number, lat: number, address: string | null, accuracy = 15): PlaceDraft {
	const draft = emptyDraft('one');
	draft.geometry = { type: 'Point', coordinates: [lon, lat] };
	draft.properties.accuracy_m = accuracy;
	draft.properties.address_fr = address;
	return draft;
}

function problems(draft: PlaceDraft, near: string[] = [], explained = false): Problem[] {
	const found: Problem[] = [];
	checkAddressDistance(draft, 'facts', near, map, () => explained, found);
	return found;
}

describe('the distance from a place to its address', () => {
	it('is measured to the house of that number beside the street', () => {
		expect(metresToAddress([4.355, 50.8401], 'rue Neuve 5', map)).toBeCloseTo(351.5, 0);
	});

	it('is measured to the street where the number is not known', () => {
		expect(metresToAddress([4.355, 50.841], 'rue Neuve 7', map)).toBeCloseTo(111.25, 0);
		expect(metresToAddress([4.355, 50.841], 'rue Neuve', map)).toBeCloseTo(111.25, 0);
		expect(metresToStreet([4.355, 50.841], 'rue Vieille', map.streets)).toBe(Infinity);
	});

	it('may be 150 m, or the radius of the place; beyond that it needs a contradiction', () => {
		expect(problems(at(4.351, 50.8401, 'rue Neuve 5'))).toEqual([]);
		expect(problems(at(4.355, 50.8401, 'rue Neuve 5', 400))).toEqual([]);
		expect(problems(at(4.355, 50.8401, 'rue Neuve 5'), [], true)).toEqual([]);
		expect(problems(at(4.355, 50.8401, 'rue Neuve 5'))).toMatchObject([
			{ id: 'one', field: 'address', found: '"rue Neuve 5, 351 m from the point"' }
		]);
	});

	it('is checked for the streets that a locality names', () => {
		expect(problems(at(4.355, 50.8402, null), ['Rue Neuve'])).toEqual([]);
		expect(problems(at(4.355, 50.845, null), ['Rue Neuve'])).toMatchObject([{ field: 'locality' }]);
	});

	it('is not asked of a place without a location', () => {
		expect(problems({ ...at(0, 0, 'rue Neuve 5'), geometry: null })).toEqual([]);
	});
});
