import { toDegrees, toGrid } from '../network/grid.ts';
import type { StreetIndex } from '../network/street-index.ts';
import { walkTimes } from '../network/walk-times.ts';
import { unreached } from '../network/walker.ts';
import { wayCodes, wayOf } from '../network/ways.ts';
import {
	type ArcCosts,
	arcCosts,
	type Stretch,
	stretchesBetween,
	stretchesWithin
} from './arc-costs.ts';
import { lineOfStretch } from './arc-line.ts';
import type { CoverageEngine } from './engine.ts';
import type { StreetsQuestion } from './protocol.ts';
import { thresholds, type StreetsAnswer } from './types.ts';

/** Ways of each code that a map draws: not those indoors, nor straight lines that stand for a square. */
const drawn = Uint8Array.from({ length: wayCodes }, (_, code) => {
	switch (wayOf(code)?.kind) {
		case undefined:
		case 'corridor':
		case 'lift':
		case 'platform':
		case 'link':
		case 'square':
			return 0;
		default:
			return 1;
	}
});

/** In decimetres: six decimals of a degree can't tell the ends of anything shorter apart. */
const shortest = 2;
/** Arcs between two looks at the clock: a few milliseconds. */
const arcsInSlice = 1500;

/**
 * The region's streets in a part of the map, by walk from the nearest place that certainly counts: a
 * MultiLineString for each threshold without what is nearer, cut exactly where a threshold is crossed.
 * Streets beyond the last threshold are left out, and so is a threshold without any street. Yields the
 * share that is done.
 */
export function* runStreets(
	engine: CoverageEngine,
	{ question, bbox }: StreetsQuestion
): Generator<number, StreetsAnswer, void> {
	const doors = engine.serving(question).certain.map(({ door }) => door);
	const walker = engine.walker(question.pace);
	const maxSeconds = 60 * thresholds.at(-1)!;
	const costs = arcCosts(walkTimes(walker, doors, { maxSeconds }));
	const limits = thresholds.map((minutes) => (60 * minutes * walker.profile.kmPerHour) / 0.36);
	const lines = thresholds.map((): [number, number][][] => []);
	const { arcWay, arcCommune } = walker.network;
	const arcs = arcsWithin(engine.ground.index, bbox);
	for (const [done, arc] of arcs.entries()) {
		if (done % arcsInSlice === 0) yield done / arcs.length;
		if (!drawn[arcWay[arc]!] || arcCommune[arc] === 0 || !isReached(costs, arc)) continue;
		let nearer: Stretch[] = [];
		for (const [rank, limit] of limits.entries()) {
			const within = stretchesWithin(costs, arc, limit);
			for (const stretch of stretchesBetween(within, nearer)) {
				if (stretch[1] - stretch[0] < shortest) continue;
				const line = lineOfStretch(walker.network, arc, stretch);
				lines[rank]!.push(line.map(([x, y]) => toDegrees(x, y)));
			}
			nearer = within;
		}
	}
	const features = thresholds.flatMap((minutes, rank) => {
		const coordinates = lines[rank]!;
		const geometry = { type: 'MultiLineString' as const, coordinates };
		return coordinates.length === 0
			? []
			: [{ type: 'Feature' as const, properties: { minutes }, geometry }];
	});
	return { streets: { type: 'FeatureCollection', features } };
}

/** Whether a walk has come to an end of an arc, or begins on it. */
function isReached({ walker, node, sources }: ArcCosts, arc: number): boolean {
	const { arcFrom, arcTo } = walker.network;
	return node[arcFrom[arc]!]! < unreached || node[arcTo[arc]!]! < unreached || sources.has(arc);
}

/** Arcs of the cells that a part of the map touches, each once, in order. */
export function arcsWithin(
	{ network, cellUnits, west, north, columns, rows, start, arcs }: StreetIndex,
	[westLon, southLat, eastLon, northLat]: StreetsQuestion['bbox']
): Uint32Array {
	const cellOf = (units: number): number => Math.floor(units / cellUnits);
	const [left, top] = toGrid(westLon, northLat).map(cellOf) as [number, number];
	const [right, bottom] = toGrid(eastLon, southLat).map(cellOf) as [number, number];
	const seen = new Uint8Array(network.arcCount);
	const found: number[] = [];
	for (let row = Math.max(0, top - north); row <= Math.min(rows - 1, bottom - north); row++)
		for (
			let column = Math.max(0, left - west);
			column <= Math.min(columns - 1, right - west);
			column++
		) {
			const cell = row * columns + column;
			for (let entry = start[cell]!; entry < start[cell + 1]!; entry++) {
				const arc = arcs[entry]!;
				if (seen[arc] === 1) continue;
				seen[arc] = 1;
				found.push(arc);
			}
		}
	return Uint32Array.from(found).sort();
}
