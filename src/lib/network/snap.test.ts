import { describe, expect, it } from 'vitest';
import { pointCount, pointX, pointY } from './arc-shape.ts';
import type { Network } from './graph.ts';
import { toDegrees } from './grid.ts';
import {
	networkOf,
	seededNetwork,
	seededRandom,
	testOrigin,
	type TestArc
} from './seeded-network.ts';
import { snap, snapOnGrid, type SnapOptions } from './snap.ts';
import { indexStreets } from './street-index.ts';
import { wayOf } from './ways.ts';

const nodes = [
	[0, 0],
	[1000, 0],
	[1000, 1000],
	[4000, 0],
	[4200, 0]
] as const;
const arcs: TestArc[] = [
	{ from: 0, to: 1, decimetres: 3766 },
	{ from: 1, to: 2, decimetres: 3766, kind: 'steps' },
	{ from: 3, to: 4, decimetres: 753 }
];
const town = indexStreets(networkOf(nodes, arcs));
const at = (x: number, y: number, options: SnapOptions) =>
	snapOnGrid(town, testOrigin[0] + x, testOrigin[1] + y, options);

describe('snapping to a street', () => {
	it('takes the middle of a street, not its nearest crossing', () => {
		const position = at(500, -20, { maxMetres: 100 });
		expect(position).toMatchObject({ arc: 0, x: testOrigin[0] + 500, y: testOrigin[1] });
		expect(position!.fraction).toBeCloseTo(0.5, 9);
		expect(position!.metresToStreet).toBeCloseTo(20 * 0.3766, 1);
	});

	it('takes the end of a street beyond its end', () => {
		expect(at(-50, 30, { maxMetres: 100 })).toMatchObject({ arc: 0, fraction: 0 });
	});

	it('finds nothing farther than asked', () => {
		expect(at(500, -200, { maxMetres: 70 })).toBeNull();
		expect(at(500, -200, { maxMetres: 80 })).not.toBeNull();
	});

	it('finds a street from far outside the network', () => {
		expect(at(-50_000, 90_000, { maxMetres: 60_000 })).not.toBeNull();
	});

	it('leaves out stairs for who asks, and what is cut off', () => {
		expect(at(1010, 500, { maxMetres: 500 })!.arc).toBe(1);
		expect(at(1010, 500, { maxMetres: 500, stepFree: true })!.arc).toBe(0);
		expect(at(4100, 10, { maxMetres: 2000 })!.arc).toBe(2);
		expect(at(4100, 10, { maxMetres: 2000, mainPartOnly: true })!.arc).toBe(1);
	});

	it('takes a street of the name asked for, though another is nearer', () => {
		const index = indexStreets(networkOf(nodes, [arcs[0]!, { ...arcs[1]!, name: 7 }]));
		const [x, y] = [testOrigin[0] + 500, testOrigin[1] + 10];
		expect(snapOnGrid(index, x, y, { maxMetres: 300 })!.arc).toBe(0);
		expect(snapOnGrid(index, x, y, { maxMetres: 300, name: 7 })!.arc).toBe(1);
		expect(snapOnGrid(index, x, y, { maxMetres: 300, name: 8 })).toBeNull();
	});

	it('looks everywhere without a limit, and ends where there is nothing', () => {
		expect(at(-50_000, 90_000, { maxMetres: Infinity })).not.toBeNull();
		const nothing = indexStreets(networkOf([], []));
		expect(snap(nothing, 4.35, 50.85, { maxMetres: Infinity })).toBeNull();
	});

	it('knows no position for what is no position', () => {
		expect(snap(town, NaN, 50.85, { maxMetres: 1000 })).toBeNull();
		expect(snap(town, 4.35, 90, { maxMetres: 1000 })).toBeNull();
		expect(snap(indexStreets(networkOf([], [])), 4.35, 50.85, { maxMetres: 1000 })).toBeNull();
	});

	it('never opens a door on a tunnel, a corridor, a lift, a platform or a link', () => {
		for (const arc of [
			{ level: 'tunnel' },
			{ kind: 'corridor' },
			{ kind: 'lift' },
			{ kind: 'platform' },
			{ kind: 'link' }
		] as const) {
			const index = indexStreets(networkOf(nodes, [{ ...arcs[0]!, ...arc }, arcs[2]!]));
			const position = snapOnGrid(index, testOrigin[0] + 500, testOrigin[1], { maxMetres: 5000 });
			expect(position!.arc).toBe(1);
		}
	});

	it('finds the same as looking at every piece of every street, for 2,000 random positions', () => {
		const random = seededRandom(11);
		for (let round = 0; round < 100; round++) {
			const network = seededNetwork(random);
			const index = indexStreets(network);
			for (let asked = 0; asked < 20; asked++) {
				const x = testOrigin[0] + Math.floor(random() * 5000) - 1000;
				const y = testOrigin[1] + Math.floor(random() * 5000) - 1000;
				const stepFree = random() < 0.5;
				const mainPartOnly = random() < 0.5;
				const maxMetres = random() * 600;
				const options = { maxMetres, stepFree, mainPartOnly };
				const found = snapOnGrid(index, x, y, options);
				const metres = nearestByHand(network, x, y, options);
				if (metres >= maxMetres) expect(found).toBeNull();
				else expect(found!.metresToStreet).toBeCloseTo(metres, 6);
			}
		}
	});

	it('takes degrees as well as grid units', () => {
		const [lon, lat] = toDegrees(testOrigin[0] + 500, testOrigin[1] - 20);
		expect(snap(town, lon, lat, { maxMetres: 100 })).toEqual(at(500, -20, { maxMetres: 100 }));
	});
});

/** Metres to the nearest street by trying many points of each. */
function nearestByHand(network: Network, x: number, y: number, options: SnapOptions): number {
	const { scale } = network;
	const here = y - scale.y0;
	const [east, north] = [
		scale.east + here * scale.eastSlope,
		scale.north + here * scale.northSlope
	];
	let nearest = Infinity;
	for (let arc = 0; arc < network.arcCount; arc++) {
		const { kind, level } = wayOf(network.arcWay[arc]!)!;
		if (level === 'tunnel' || ['corridor', 'lift', 'platform', 'link'].includes(kind)) continue;
		if (options.stepFree === true && kind === 'steps') continue;
		if (options.mainPartOnly === true && network.nodePart[network.arcFrom[arc]!] !== 0) continue;
		for (let point = 1; point < pointCount(network, arc); point++) {
			const a = [pointX(network, arc, point - 1), pointY(network, arc, point - 1)] as const;
			const b = [pointX(network, arc, point), pointY(network, arc, point)] as const;
			const distance = (along: number): number =>
				Math.hypot(
					(a[0] + along * (b[0] - a[0]) - x) * east,
					(a[1] + along * (b[1] - a[1]) - y) * north
				);
			// The distance along a straight line has one lowest point: closing in on it by thirds.
			let [low, high] = [0, 1];
			for (let turn = 0; turn < 100; turn++) {
				const [one, other] = [low + (high - low) / 3, high - (high - low) / 3];
				if (distance(one) <= distance(other)) high = other;
				else low = one;
			}
			nearest = Math.min(nearest, distance(low), distance(0), distance(1));
		}
	}
	return nearest;
}
