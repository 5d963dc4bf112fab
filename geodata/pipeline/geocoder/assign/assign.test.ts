import { describe, expect, it } from 'vitest';
import { avenue, border, eastNis, houses, sideStreets, westNis } from '../border-town.ts';
import { toPosition } from '../plane.ts';
import { assignStreets } from './assign.ts';
import { makeChains } from './chains.ts';
import { makeDoors, type Door } from './doors.ts';
import { Grid } from './grid.ts';

const names: string[] = [avenue.fr, ...sideStreets.map(({ fr }) => fr)];
const pieces = [
	{ ...avenue, line: [toPosition({ x: 4600, y: 5000 }), toPosition({ x: 5140, y: 5000 })] },
	...sideStreets.map(({ fr, nl, x }) => {
		return { fr, nl, line: [toPosition({ x, y: 4940 }), toPosition({ x, y: 5150 })] };
	})
];
const points = houses.map(({ number, x, y }) => {
	const [lon, lat] = toPosition({ x, y });
	return { value: Number(number), suffix: '', lon, lat, nis: x < border ? westNis : eastNis };
});

function doorsOf(isRegistered: (street: number) => boolean = () => true): Door[] {
	return makeDoors(points, pieces, ({ fr }) => names.indexOf(fr), isRegistered);
}

describe('the street of an address point', () => {
	const doors = doorsOf();
	const nearest = doors.map(({ choices }) => names[choices[0]!.street]);
	const wrong = (streets: readonly (string | undefined)[]): string[] =>
		houses
			.filter(({ street }, at) => streets[at] !== street)
			.map(({ number, street }) => `${street} ${number}`);

	it('is not the nearest one for the corner houses of a wide avenue', () => {
		expect(wrong(nearest).length).toBeGreaterThan(20);
		expect(wrong(nearest).every((house) => house.startsWith(avenue.fr))).toBe(true);
	});

	it('is the one whose numbers its own follows', () => {
		const streets = Array.from(assignStreets(doors), (street) => names[street]);
		expect(wrong(streets)).toEqual([]);
	});

	it('is nothing where no street is within reach', () => {
		const far = makeDoors(
			[{ ...points[0]!, lon: 4.5 }],
			pieces,
			() => 0,
			() => true
		);
		expect([...assignStreets(far)]).toEqual([-1]);
		expect([...assignStreets([])]).toEqual([]);
	});

	it('counts a street farther away that the register does not know', () => {
		const [first] = doorsOf((street) => names[street] !== avenue.fr);
		const [same] = doors;
		const to = (door: Door): number =>
			door.choices.find(({ street }) => names[street] === avenue.fr)!.metres;
		expect(to(first!) - to(same!)).toBeCloseTo(10, 6);
	});
});

describe('rows of houses', () => {
	const row = (...numbers: [text: string, x: number, y?: number][]): Door[] =>
		numbers.map(([text, x, y = 0]) => {
			const [, digits, suffix] = /^(\d+)(.*)$/.exec(text)!;
			const choices = [{ street: 0, metres: 10 }];
			return { x, y, value: Number(digits), suffix: suffix!, nis: westNis, choices };
		});
	const chainsOf = (doors: readonly Door[]): number[][] => {
		const grid = new Grid(30);
		doors.forEach(({ x, y }, door) => grid.add(door, x, y));
		return makeChains(doors, grid).map((chain) => chain.doors);
	};

	it('follow the numbers of one side', () => {
		expect(chainsOf(row(['1', 0], ['2', 0, 20], ['3', 8], ['4', 8, 20], ['5', 16]))).toEqual([
			[0, 2, 4],
			[1, 3]
		]);
	});

	it('take letters of a number in their order, and do not take a number twice', () => {
		expect(chainsOf(row(['1', 0], ['1A', 5], ['1B', 10], ['1', 32]))).toEqual([[0, 1, 2], [3]]);
	});

	it('end where the next number is far away or far on', () => {
		expect(chainsOf(row(['1', 0], ['3', 70]))).toEqual([[0], [1]]);
		expect(chainsOf(row(['1', 0], ['21', 8]))).toEqual([[0], [1]]);
	});
});
