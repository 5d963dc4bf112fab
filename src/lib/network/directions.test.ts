import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { directions, type DirectionStep } from './directions.ts';
import { stepSentence } from './directions-words.ts';
import { route } from './route.ts';
import {
	networkOf,
	seededNetwork,
	seededRandom,
	testOrigin,
	type TestArc
} from './seeded-network.ts';
import { snapOnGrid } from './snap.ts';
import { indexStreets } from './street-index.ts';
import { makeWalker } from './walker.ts';

const names = [
	{ nl: 'Lange Straat', fr: 'Rue Longue' },
	{ nl: 'Kerklaan', fr: 'Avenue de l’Église' },
	{ nl: 'Dieweg', fr: 'Dieweg' },
	{ nl: 'Dorpsplein', fr: 'Place du Village' }
];

/** Steps between two places of a network, given in grid units from the origin, south positive. */
function steps(
	nodes: readonly (readonly [number, number])[],
	arcs: readonly TestArc[],
	from: readonly [number, number],
	to: readonly [number, number],
	language: (typeof languages)[number] = 'nl'
): DirectionStep[] {
	const network = networkOf(nodes, arcs);
	const index = indexStreets(network);
	const walker = makeWalker(network, { kmPerHour: 5, stepFree: false });
	const at = ([x, y]: readonly [number, number]) =>
		snapOnGrid(index, testOrigin[0] + x, testOrigin[1] + y, { maxMetres: 100 })!;
	return directions(walker, names, route(walker, at(from), at(to))!, language);
}

const told = (found: readonly DirectionStep[], language: (typeof languages)[number] = 'nl') =>
	found.map((step) => stepSentence(step, language));

/** Along the Lange Straat to the east, then north into the Kerklaan: 377 m and 188 m. */
const corner: [number, number][] = [
	[0, 0],
	[1000, 0],
	[1000, -500]
];
const cornerArcs: TestArc[] = [
	{ from: 0, to: 1, decimetres: 3766, name: 1 },
	{ from: 1, to: 2, decimetres: 1883, name: 2 }
];

describe('directions', () => {
	it('name each street in the language of the reader', () => {
		const from = [0, 30] as const;
		const to = [970, -400] as const;
		const found = steps(corner, cornerArcs, from, to);
		expect(found).toMatchObject([
			{ act: 'depart', turn: null, heading: 'east', names: ['Lange Straat'], look: 'street' },
			{ act: 'walk', turn: 'left', names: ['Kerklaan'] },
			{ act: 'arrive', side: 'left' }
		]);
		expect(told(found)).toEqual([
			'Volg de Lange Straat naar het oosten.',
			'Sla linksaf en volg de Kerklaan.',
			'U bent er: uw bestemming ligt links.'
		]);
		expect(told(steps(corner, cornerArcs, from, to, 'fr'), 'fr')).toEqual([
			'Suivez la rue Longue vers l’est.',
			'Tournez à gauche et suivez l’avenue de l’Église.',
			'Vous y êtes\u00a0: votre destination est à gauche.'
		]);
		expect(told(steps(corner, cornerArcs, from, to, 'en'), 'en')).toEqual([
			'Follow Rue Longue / Lange Straat, heading east.',
			'Turn left and follow Avenue de l’Église / Kerklaan.',
			'You have arrived: your destination is on the left.'
		]);
	});

	it('write a name that is the same in both languages once in English', () => {
		const arcs = [{ ...cornerArcs[0]!, name: 3 }, cornerArcs[1]!];
		expect(steps(corner, arcs, [0, 0], [1000, -400], 'en')[0]).toMatchObject({ names: ['Dieweg'] });
	});

	it('add up to the walk, door to door', () => {
		const found = steps(corner, cornerArcs, [100, 30], [970, -400]);
		const metres = found.reduce((sum, step) => sum + step.metres, 0);
		expect(metres).toBeCloseTo(0.3766 * (30 + 900 + 400 + 30), 0);
		const seconds = found.reduce((sum, step) => sum + step.seconds, 0);
		expect(seconds).toBeCloseTo((metres * 3.6) / 5, 0);
	});

	it('leave out the few metres of a kerb or a crossing, and say which street to cross', () => {
		// A pavement along the Lange Straat, an unnamed crossing of the Kerklaan, and the pavement again.
		const found = steps(
			[
				[0, 10],
				[960, 10],
				[1000, 10],
				[1040, 10],
				[2000, 10],
				[1000, -500],
				[1000, 500]
			],
			[
				{ from: 0, to: 1, decimetres: 3615, kind: 'footway', name: 1, beside: true },
				{ from: 1, to: 2, decimetres: 151, kind: 'footway' },
				{ from: 2, to: 3, decimetres: 151, kind: 'footway' },
				{ from: 3, to: 4, decimetres: 3615, kind: 'footway', name: 1, beside: true },
				{ from: 2, to: 5, decimetres: 1921, name: 2 },
				{ from: 2, to: 6, decimetres: 1845, name: 2 }
			],
			[0, 10],
			[2000, 10]
		);
		expect(found).toMatchObject([
			{ act: 'depart', names: ['Lange Straat'], beside: true, crossesLater: [['Kerklaan']] },
			{ act: 'arrive', side: null }
		]);
		expect(told(found)).toEqual([
			'Ga langs de Lange Straat naar het oosten. Steek onderweg de Kerklaan over.',
			'U bent er.'
		]);
	});

	it('tell a corner of a street that keeps its name, where there is a choice', () => {
		const arcs = cornerArcs.map((arc) => ({ ...arc, name: 1 }));
		expect(steps(corner, arcs, [0, 0], [1000, -400])).toHaveLength(2);
		const withChoice = [...corner, [1500, 0] as [number, number]];
		const found = steps(
			withChoice,
			[...arcs, { from: 1, to: 3, decimetres: 1883, name: 2 }],
			[0, 0],
			[1000, -400]
		);
		expect(found).toMatchObject([
			{ act: 'depart', names: ['Lange Straat'] },
			{ turn: 'left', names: ['Lange Straat'] },
			{ act: 'arrive' }
		]);
	});

	it('know stairs, passages, lifts, squares, tunnels and bridges', () => {
		const straight = Array.from({ length: 9 }, (_, node): [number, number] => [200 * node, 0]);
		const found = steps(
			straight,
			[
				{ from: 0, to: 1, decimetres: 753, name: 1 },
				{ from: 1, to: 2, decimetres: 753, kind: 'steps' },
				{ from: 2, to: 3, decimetres: 753, kind: 'corridor' },
				{ from: 3, to: 4, decimetres: 753, kind: 'lift' },
				{ from: 4, to: 5, decimetres: 753, kind: 'square' },
				{ from: 5, to: 6, decimetres: 753, kind: 'footway', level: 'tunnel' },
				{ from: 6, to: 7, decimetres: 753, kind: 'service' },
				{ from: 7, to: 8, decimetres: 753, name: 2, level: 'bridge' }
			],
			[0, 0],
			[1600, 0]
		);
		expect(told(found)).toEqual([
			'Volg de Lange Straat naar het oosten.',
			'Ga rechtdoor en neem de trap.',
			'Ga rechtdoor en ga door de gang.',
			'Ga rechtdoor en neem de lift.',
			'Ga rechtdoor en ga het plein over.',
			'Ga rechtdoor en ga door de tunnel.',
			'Ga rechtdoor en volg de toegangsweg.',
			'Ga rechtdoor en volg de Kerklaan, over de brug.',
			'U bent er.'
		]);
		expect(found[1]).toMatchObject({ look: 'stairs' });
		expect((found[1] as { stairsMetres: number }).stairsMetres).toBeCloseTo(75.3, 1);
	});

	it('mention a few steps on the way', () => {
		const found = steps(
			[
				[0, 0],
				[500, 0],
				[510, 0],
				[1000, 0]
			],
			[
				{ from: 0, to: 1, decimetres: 1883, name: 1 },
				{ from: 1, to: 2, decimetres: 38, kind: 'steps' },
				{ from: 2, to: 3, decimetres: 1845, name: 1 }
			],
			[0, 0],
			[1000, 0]
		);
		expect(told(found)[0]).toBe('Volg de Lange Straat naar het oosten. Onderweg is er een trap.');
	});

	it('go over a square by its name', () => {
		const arcs = [{ ...cornerArcs[0]!, name: 4 }];
		const found = (language: (typeof languages)[number]) =>
			told(steps(corner, arcs, [0, 0], [900, 0], language), language)[0];
		expect(found('nl')).toBe('Ga over het Dorpsplein naar het oosten.');
		expect(found('fr')).toBe('Passez par la place du Village vers l’est.');
	});

	it('are only the door itself where one is there already', () => {
		expect(steps(corner, cornerArcs, [500, 0], [500, 0])).toMatchObject([
			{ act: 'arrive', side: null, metres: 0 }
		]);
	});

	it('add up and can be said in every language on 200 random networks', () => {
		const random = seededRandom(99);
		let said = 0;
		for (let round = 0; round < 200; round++) {
			const network = seededNetwork(random);
			const index = indexStreets(network);
			const walker = makeWalker(network, { kmPerHour: 5, stepFree: false });
			const at = () =>
				snapOnGrid(
					index,
					testOrigin[0] + Math.floor(random() * 3000),
					testOrigin[1] + Math.floor(random() * 3000),
					{ maxMetres: 2000 }
				);
			const [from, to] = [at(), at()];
			const found = from && to && route(walker, from, to);
			if (!found) continue;
			for (const language of languages) {
				const list = directions(walker, names, found, language);
				expect(list.reduce((sum, { metres }) => sum + metres, 0)).toBeCloseTo(found.metres, 6);
				expect(list.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(found.seconds, 6);
				expect(list.at(-1)!.act).toBe('arrive');
				const starts = list.map(({ start }) => start);
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
				for (const step of list) expect(stepSentence(step, language)).toMatch(/^[A-ZÀ-Ý].*\.$/);
				said += list.length;
			}
		}
		expect(said).toBeGreaterThan(500);
	});
});
