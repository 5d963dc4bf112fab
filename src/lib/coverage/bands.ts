import { contours } from 'd3-contour';
import { toDegrees } from '../network/grid.ts';
import { walkTimes } from '../network/walk-times.ts';
import { arcCosts } from './arc-costs.ts';
import { bandField, insideBy, offStreet } from './band-field.ts';
import { areaOf, polygonsOf, type Ring } from './band-rings.ts';
import { type BandSamples, cellUnits, sampleStreets } from './band-samples.ts';
import type { CoverageEngine } from './engine.ts';
import { type BandsAnswer, type Question, thresholds } from './types.ts';

/** Walks go on for so many seconds after the last threshold, so that its edge knows both of its sides. */
const beyond = 5 * 60;
/** Nothing smaller than so many cells (2 ha) is drawn, nor left out of a band. */
const leastCells = 8;
/** Decimetres by which each band is wider off the street than the one before, so that edges never touch. */
const wider = 20;

/**
 * Areas by walk to the nearest place that certainly counts: walks to points of streets, brought to a
 * grid of 48 m, smoothed, and cut at the thresholds by marching squares. Each band is without the
 * nearer ones; a band without any area is left out. Yields the share that is done.
 */
export function* runBands(
	engine: CoverageEngine,
	question: Question
): Generator<number, BandsAnswer, void> {
	const doors = engine.serving(question).certain.map(({ door }) => door);
	const walker = engine.walker(question.pace);
	const maxSeconds = 60 * thresholds.at(-1)! + beyond;
	const { kmPerHour } = walker.profile;
	const costOf = (seconds: number): number => (seconds * kmPerHour) / 0.36;
	const costs = arcCosts(walkTimes(walker, doors, { maxSeconds }));
	yield 0.1;
	const samples = sampleStreets(costs);
	if (samples === null) return { bands: { type: 'FeatureCollection', features: [] } };
	yield 0.4;
	const field = bandField(samples, costOf(maxSeconds));
	yield 0.7;
	const cut = contours().size([field.columns, field.rows]);
	const features: BandsAnswer['bands']['features'] = [];
	let nearer: Ring[] = [];
	for (const [rank, minutes] of thresholds.entries()) {
		const inside = insideBy(field, costOf(60 * minutes), offStreet + rank * wider);
		// The library says it takes numbers in an array, and reads a typed one as well.
		const found = cut.contour(inside as unknown as number[], 0).coordinates.flat();
		const borders = found.map((ring) => ring.map(([x, y]): Ring[number] => [x!, y!]));
		const rings = borders.filter((ring) => Math.abs(areaOf(ring)) >= leastCells);
		const polygons = polygonsOf([...rings, ...nearer]);
		const coordinates = polygons.map((polygon) =>
			polygon.map((ring) => positionsOf(samples, ring))
		);
		const geometry = { type: 'MultiPolygon' as const, coordinates };
		if (coordinates.length > 0)
			features.push({ type: 'Feature', properties: { minutes }, geometry });
		nearer = rings.map((ring) => ring.toReversed());
		yield 0.75 + 0.06 * rank;
	}
	return { bands: { type: 'FeatureCollection', features } };
}

/** WGS84 longitude and latitude to a metre, no position twice on end; cells have their middle at .5. */
function positionsOf({ west, north }: BandSamples, ring: Ring): [lon: number, lat: number][] {
	const positions: [number, number][] = [];
	for (const [x, y] of ring) {
		const [lon, lat] = toDegrees(west + x * cellUnits, north + y * cellUnits);
		const position: [number, number] = [round5(lon), round5(lat)];
		const last = positions.at(-1);
		if (last?.[0] !== position[0] || last[1] !== position[1]) positions.push(position);
	}
	return positions;
}

function round5(degrees: number): number {
	return Math.round(degrees * 1e5) / 1e5;
}
