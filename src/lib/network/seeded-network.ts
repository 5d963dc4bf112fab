import { connect, type Network } from './graph.ts';
import { scaleAround } from './grid.ts';
import type { Doorway } from './search.ts';
import { type Level, levels, wayCode, type WayKind, wayKinds } from './ways.ts';

/** Mulberry32: the same numbers from 0 to 1 for the same seed, for tests. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A street of a network for tests: between which nodes, by way of which bends. */
export interface TestArc {
	from: number;
	to: number;
	decimetres: number;
	kind?: WayKind;
	level?: Level;
	beside?: boolean;
	name?: number;
	bends?: readonly (readonly [x: number, y: number])[];
}

/** Where test networks lie: a place in Brussels, in grid units. */
export const testOrigin = [34_367_000, 22_514_000] as const;

/** A network for tests; node positions in grid units from `testOrigin`, arcs in any order. */
export function networkOf(
	nodes: readonly (readonly [x: number, y: number])[],
	arcs: readonly TestArc[]
): Network {
	const sorted = arcs
		.map((arc) =>
			arc.from <= arc.to
				? arc
				: { ...arc, from: arc.to, to: arc.from, bends: [...(arc.bends ?? [])].reverse() }
		)
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const bends = sorted.flatMap((arc) => arc.bends ?? []);
	const shapeStart = new Uint32Array(sorted.length + 1);
	sorted.forEach(
		(arc, index) => (shapeStart[index + 1] = shapeStart[index]! + (arc.bends ?? []).length)
	);
	return connect({
		scale: scaleAround(testOrigin[1]),
		nodeX: Int32Array.from(nodes, ([x]) => testOrigin[0] + x),
		nodeY: Int32Array.from(nodes, ([, y]) => testOrigin[1] + y),
		arcFrom: Uint32Array.from(sorted, ({ from }) => from),
		arcTo: Uint32Array.from(sorted, ({ to }) => to),
		arcDecimetres: Uint32Array.from(sorted, ({ decimetres }) => decimetres),
		arcWay: Uint8Array.from(sorted, ({ kind = 'street', level = 'ground', beside = false }) =>
			wayCode({ kind, level, beside })
		),
		arcName: Uint16Array.from(sorted, ({ name = 0 }) => name),
		arcCommune: new Uint8Array(sorted.length),
		communes: ['21001', '21004'],
		shapeStart,
		shapeX: Int32Array.from(bends, ([x]) => testOrigin[0] + x),
		shapeY: Int32Array.from(bends, ([, y]) => testOrigin[1] + y),
		checksum: 0
	});
}

/**
 * A random network for tests: arcs of any length between any nodes, rings and doubles among them,
 * often in several parts, one arc in six stairs.
 */
export function seededNetwork(random: () => number): Network {
	const count = (most: number): number => Math.floor(random() * most);
	const nodeCount = 1 + count(40);
	const place = (): [number, number] => [count(3000), count(3000)];
	const nodes = Array.from({ length: nodeCount }, place);
	const arcs = Array.from({ length: 1 + count(3 * nodeCount) }, (): TestArc => {
		return {
			from: count(nodeCount),
			to: count(nodeCount),
			decimetres: 1 + (random() < 0.2 ? count(4) : count(5000)),
			kind: random() < 1 / 6 ? 'steps' : wayKinds[count(wayKinds.length)]!,
			level: levels[count(levels.length)]!,
			beside: random() < 0.5,
			name: count(4),
			bends: Array.from({ length: count(4) }, place)
		};
	});
	return networkOf(nodes, arcs);
}

/** A door anywhere on a network. */
export function seededDoor(random: () => number, network: Network): Doorway {
	const fraction = random() < 0.2 ? Math.round(random()) : random();
	const metresToStreet = random() < 0.3 ? 0 : random() * 40;
	return { arc: Math.floor(random() * network.arcCount), fraction, metresToStreet };
}
