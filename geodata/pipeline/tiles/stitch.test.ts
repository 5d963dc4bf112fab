import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMetres } from './measure.ts';
import { stitchAtTileEdges } from './stitch.ts';

/** The edge between columns 8388 and 8389 of zoom 14, to six decimals as the source has it. */
const edge = Number(((8389 / 2 ** 14) * 360 - 180).toFixed(6));
const polygon = (...ring: Position[]): Polygon => ({
	type: 'Polygon',
	coordinates: [[...ring, ring[0] ?? []]]
});
const left = polygon([edge - 0.001, 50.84], [edge, 50.84], [edge, 50.841], [edge - 0.001, 50.841]);
const right = polygon([edge, 50.84], [edge + 0.001, 50.84], [edge + 0.001, 50.841], [edge, 50.841]);

describe('sewing at the edges of tiles', () => {
	it('makes one house of two halves', () => {
		const sewn = stitchAtTileEdges([left, right]);
		expect(sewn).toHaveLength(1);
		const [house] = sewn;
		expect(areaSquareMetres(house?.coordinates ?? [])).toBeCloseTo(
			areaSquareMetres(left.coordinates) + areaSquareMetres(right.coordinates),
			3
		);
		const positions = (house?.coordinates[0] ?? []).map((position) => position.join());
		expect(positions).toContain(`${edge},50.84`);
		// No side of the house lies on the edge any more.
		positions.slice(1).forEach((position, index) => {
			const onEdge = [positions[index], position].every((text) => text?.startsWith(`${edge},`));
			expect(onEdge).toBe(false);
		});
	});

	it('does so whichever way the rings turn', () => {
		const turned: Polygon = {
			type: 'Polygon',
			coordinates: right.coordinates.map((ring) => [...ring].reverse())
		};
		expect(stitchAtTileEdges([left, turned])).toHaveLength(1);
	});

	it('sews a half to two quarters', () => {
		const upper = polygon(
			[edge, 50.8405],
			[edge + 0.001, 50.8405],
			[edge + 0.001, 50.841],
			[edge, 50.841]
		);
		const lower = polygon(
			[edge, 50.84],
			[edge + 0.001, 50.84],
			[edge + 0.001, 50.8405],
			[edge, 50.8405]
		);
		const sewn = stitchAtTileEdges([left, upper, lower]);
		const total = [left, upper, lower].reduce(
			(sum, { coordinates }) => sum + areaSquareMetres(coordinates),
			0
		);
		const area = sewn.reduce((sum, { coordinates }) => sum + areaSquareMetres(coordinates), 0);
		expect(area).toBeCloseTo(total, 3);
	});

	it('leaves alone what touches no edge, and a half without its other half', () => {
		const away = polygon([edge + 0.004, 50.84], [edge + 0.005, 50.84], [edge + 0.005, 50.841]);
		const [first, second] = stitchAtTileEdges([left, away]);
		expect(first).toBe(away);
		expect(areaSquareMetres(second?.coordinates ?? [])).toBeCloseTo(
			areaSquareMetres(left.coordinates),
			3
		);
	});
});
