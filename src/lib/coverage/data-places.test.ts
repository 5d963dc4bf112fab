import { describe, expect, test } from 'vitest';
import type { Schedule } from '../hours/types.ts';
import type { PlaceFeature } from '../places/types.ts';
import { coveragePlace } from './data-places.ts';

const feature = (
	properties: Partial<PlaceFeature['properties']>,
	coordinates: [number, number] | null = [4.35, 50.85]
): PlaceFeature =>
	({
		type: 'Feature',
		geometry: coordinates && { type: 'Point', coordinates },
		properties: {
			id: 'kuregem',
			kind: 'lisa',
			status: 'open',
			accuracy_m: 25,
			by_appointment: 'unknown',
			...properties
		}
	}) as PlaceFeature;
const schedule: Schedule = {
	week: [[], [], [], [], [], [], []],
	always: true,
	holidays: 'open',
	appointment: false,
	horizon: { from: '2026-01-01', to: '2026-12-31' }
};

describe('a place of the open data', () => {
	test('brings its point, its status and the hours of its door', () => {
		expect(coveragePlace(feature({}), { kuregem: schedule, other: undefined })).toEqual({
			id: 'kuregem',
			kind: 'lisa',
			status: 'open',
			point: [4.35, 50.85],
			accuracyMetres: 25,
			schedule,
			appointmentOnly: false
		});
	});

	test('without a location or without hours has none', () => {
		const place = coveragePlace(feature({ accuracy_m: null }, null), { other: schedule });
		expect(place).toMatchObject({ point: null, accuracyMetres: 0, schedule: null });
	});

	test('receives nobody without an appointment only where the source says so', () => {
		const answers = (['only', 'possible', 'no', 'unknown'] as const).map(
			(by_appointment) => coveragePlace(feature({ by_appointment }), {}).appointmentOnly
		);
		expect(answers).toEqual([true, false, false, false]);
	});
});
