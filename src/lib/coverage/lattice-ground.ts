import type { Network } from '../network/graph.ts';
import { metresBetween, scaleAround, toDegrees } from '../network/grid.ts';
import { networkOf, type TestArc, testOrigin } from '../network/seeded-network.ts';
import { indexStreets } from '../network/street-index.ts';
import { CoverageEngine } from './engine.ts';
import { noScenario, type CoveragePlace, type Question } from './types.ts';

/** Position of a point in grid units from `testOrigin`, for tests. */
export function testPosition(x: number, y: number): [lon: number, lat: number] {
	return toDegrees(testOrigin[0] + x, testOrigin[1] + y);
}

/** Grid units from `testOrigin` of a position, not whole. */
export function testPoint([lon, lat]: readonly number[]): [x: number, y: number] {
	const side = 2 ** 26;
	const angle = (lat! * Math.PI) / 180;
	const north = Math.log(Math.tan(angle) + 1 / Math.cos(angle));
	return [
		((lon! + 180) / 360) * side - testOrigin[0],
		((1 - north / Math.PI) / 2) * side - testOrigin[1]
	];
}

type Point = readonly [x: number, y: number];

/** An open LISA antenna at a point in grid units from `testOrigin`, for tests. */
export function testPlace(id: string, x: number, y: number): CoveragePlace {
	const point = testPosition(x, y);
	const plain = { schedule: null, appointmentOnly: false, accuracyMetres: 0 };
	return { id, kind: 'lisa', status: 'open', point, ...plain };
}

/** Who walks to an antenna, whatever the hour, for tests. */
export const testQuestion: Question = {
	kinds: 'lisa',
	pace: 'adult',
	when: { kind: 'any' },
	scenario: noScenario
};

/** The engine on a network whose arcs all lie in the region, without any residents, for tests. */
export function engineOn(streets: Network, places: readonly CoveragePlace[]): CoverageEngine {
	const network = { ...streets, arcCommune: new Uint8Array(streets.arcCount).fill(1) };
	const none = { arc: new Uint32Array(), along: new Uint32Array(), door: new Uint16Array() };
	return new CoverageEngine({
		network,
		index: indexStreets(network),
		population: {
			doors: none,
			residents: new Uint16Array(),
			sector: new Uint16Array(),
			total: 0,
			networkChecksum: 0
		},
		areas: {
			region: { population: 0, unlocated: 0, withoutAddress: { sectors: 0, residents: 0 } },
			levels: { zone: [], commune: [], quarter: [], sector: [] }
		},
		places
	});
}

/** Straight streets between points, each as long as it is drawn. */
export function straightStreets(
	nodes: readonly Point[],
	streets: readonly (readonly [from: number, to: number])[]
): Network {
	const scale = scaleAround(testOrigin[1]);
	const arcs = streets.map(([from, to]): TestArc => {
		const [[x1, y1], [x2, y2]] = [nodes[from]!, nodes[to]!];
		const [north, south] = [testOrigin[1] + y1, testOrigin[1] + y2];
		return { from, to, decimetres: Math.round(10 * metresBetween(scale, x1, north, x2, south)) };
	});
	return networkOf(nodes, arcs);
}

/** A town of crooked blocks for tests: about `across` by `across` crossings, 150 m apart, one street in eight missing. */
export function latticeTown(random: () => number, across: number): Network {
	const apart = 400;
	const nodes: Point[] = [];
	const streets: [number, number][] = [];
	const shift = (): number => Math.round((random() - 0.5) * 0.5 * apart);
	for (let row = 0; row < across; row++)
		for (let column = 0; column < across; column++) {
			const node = nodes.length;
			nodes.push([column * apart + shift(), row * apart + shift()]);
			if (column > 0 && random() > 1 / 8) streets.push([node - 1, node]);
			if (row > 0 && random() > 1 / 8) streets.push([node - across, node]);
		}
	return straightStreets(nodes, streets);
}
