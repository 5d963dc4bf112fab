import { describe, expect, test } from 'vitest';
import type { WeekPattern } from '../hours/types.ts';
import { seededRandom } from '../network/seeded-network.ts';
import { testPlace } from './lattice-ground.ts';
import { readWeek } from './scenario-link.ts';
import { scenarioPlaces } from './scenario-places.ts';
import { leftOutAlways } from './standing.ts';
import { noScenario, type CoveragePlace, type ScenarioChange } from './types.ts';

const week: WeekPattern = readWeek('0900-1700......')!;
const places: CoveragePlace[] = [
	testPlace('one', 0, 0),
	{ ...testPlace('rough', 100, 0), accuracyMetres: 400 },
	{ ...testPlace('planned', 200, 0), status: 'planned' },
	{ ...testPlace('asked', 300, 0), appointmentOnly: true },
	{ ...testPlace('nowhere', 0, 0), point: null }
];
const after = (...changes: ScenarioChange[]): CoveragePlace[] =>
	scenarioPlaces(places, { changes });
const find = (list: readonly CoveragePlace[], id: string): CoveragePlace | undefined =>
	list.find((place) => place.id === id);

describe('the places after a scenario', () => {
	test('are those of the data where nothing changes', () => {
		expect(scenarioPlaces(places, noScenario)).toEqual(places);
	});

	test('hold added ones after those of the data, numbered in the order in which they were added', () => {
		const list = after(
			{ kind: 'add', serves: 'police', lon: 4.35, lat: 50.85, week: null },
			{ kind: 'close', place: 'one' },
			{ kind: 'add', serves: 'lisa', lon: 4.36, lat: 50.86, week }
		);
		expect(list.map(({ id }) => id)).toEqual([...places.map(({ id }) => id), 'new-1', 'new-2']);
		expect(find(list, 'new-1')).toMatchObject({ kind: 'station', status: 'open', schedule: null });
		expect(find(list, 'new-2')).toMatchObject({
			kind: 'lisa',
			point: [4.36, 50.86],
			accuracyMetres: 0,
			schedule: { week, holidays: 'unknown', always: false }
		});
	});

	test('change one after the other: a place added may move, have hours, and close again', () => {
		const list = after(
			{ kind: 'add', serves: 'lisa', lon: 4.35, lat: 50.85, week: null },
			{ kind: 'move', place: 'new-1', lon: 4.4, lat: 50.8 },
			{ kind: 'hours', place: 'new-1', week },
			{ kind: 'close', place: 'new-1' }
		);
		expect(find(list, 'new-1')).toMatchObject({
			point: [4.4, 50.8],
			schedule: { week },
			status: 'closed'
		});
		const again = after({ kind: 'close', place: 'one' }, { kind: 'open', place: 'one' });
		expect(find(again, 'one')?.status).toBe('open');
	});

	test('know a moved place exactly, wherever it was before', () => {
		const list = after(
			{ kind: 'move', place: 'rough', lon: 4.4, lat: 50.8 },
			{ kind: 'move', place: 'nowhere', lon: 4.4, lat: 50.8 }
		);
		expect(find(list, 'rough')).toMatchObject({ point: [4.4, 50.8], accuracyMetres: 0 });
		expect(leftOutAlways(find(list, 'nowhere')!)).toBe(null);
	});

	test('open what is planned, and give a place on appointment a door with hours', () => {
		const list = after({ kind: 'open', place: 'planned' }, { kind: 'hours', place: 'asked', week });
		expect(leftOutAlways(find(places, 'planned')!)).toBe('status');
		expect(leftOutAlways(find(list, 'planned')!)).toBe(null);
		expect(leftOutAlways(find(places, 'asked')!)).toBe('appointment');
		expect(leftOutAlways(find(list, 'asked')!)).toBe(null);
	});

	test('are the same where a change is of a place that is not there', () => {
		expect(
			after(
				{ kind: 'close', place: 'elsewhere' },
				{ kind: 'move', place: 'new-1', lon: 4.4, lat: 50.8 },
				{ kind: 'open', place: '' }
			)
		).toEqual(places);
	});

	test('leave the data as they were, whatever is asked', () => {
		const before = structuredClone(places);
		const random = seededRandom(2);
		const ids = [...places.map(({ id }) => id), 'new-1'];
		for (let turn = 0; turn < 200; turn++) {
			const place = ids[Math.floor(random() * ids.length)]!;
			const all: ScenarioChange[] = [
				{ kind: 'close', place },
				{ kind: 'open', place },
				{ kind: 'move', place, lon: 4.4, lat: 50.8 },
				{ kind: 'hours', place, week },
				{ kind: 'add', serves: 'lisa', lon: 4.4, lat: 50.8, week }
			];
			after(...all.filter(() => random() < 0.6));
		}
		expect(places).toEqual(before);
	});
});
