import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isInside, metresBetween } from './measure.ts';
import type { SourceFeature } from './source-file.ts';

/** The Brussels-Capital Region as far as the tiles need to know it. */
export interface Region {
	/** whether a position lies in one of the communes */
	isInside: (position: Position) => boolean;
	/** metres to the nearest commune, to a hundred metres; 0 inside */
	metresTo: (position: Position) => number;
}

/** The region as the communes together make it up. */
export function regionOf(communes: readonly SourceFeature<Polygon | MultiPolygon>[]): Region {
	const polygons = communes.flatMap(({ geometry }) =>
		geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	);
	const border = polygons.flatMap(([outer = []]) => everyHundredMetres(outer));
	const isInRegion = (position: Position): boolean =>
		polygons.some((polygon) => isInside(position, polygon));
	return {
		isInside: isInRegion,
		metresTo: (position) =>
			isInRegion(position)
				? 0
				: border.reduce((least, point) => Math.min(least, metresBetween(position, point)), Infinity)
	};
}

/** Points along a ring, none more than 100 m from the next. */
function everyHundredMetres(ring: readonly Position[]): Position[] {
	return ring.slice(1).flatMap((to, index) => {
		const from = ring[index] ?? to;
		const steps = Math.ceil(metresBetween(from, to) / 100);
		return Array.from({ length: steps }, (_, step) =>
			to.map((degrees, axis) => {
				const start = from[axis] ?? degrees;
				return start + ((degrees - start) * step) / steps;
			})
		);
	});
}
