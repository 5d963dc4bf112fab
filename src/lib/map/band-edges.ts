import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';

type Band = Feature<MultiPolygon, { minutes: number }>;

/**
 * The outer edge of each band, as lines: bands without the nearer ones share rings with them, which are
 * the edge of the nearer one. The bands from the nearest.
 */
export function bandEdges(
	bands: readonly Band[]
): FeatureCollection<MultiLineString, { minutes: number }> {
	let inner = new Set<string>();
	const features = bands.map(({ geometry, properties: { minutes } }) => {
		const rings = geometry.coordinates.flat();
		const coordinates = rings.filter((ring) => !inner.has(keyOf(ring)));
		inner = new Set(rings.map(keyOf));
		return {
			type: 'Feature' as const,
			properties: { minutes },
			geometry: { type: 'MultiLineString' as const, coordinates }
		};
	});
	return { type: 'FeatureCollection', features };
}

/** The same for a ring wherever it begins and whichever way it turns: its length and the sums of its corners. */
function keyOf(ring: readonly Position[]): string {
	let [east, north] = [0, 0];
	for (const [lon = 0, lat = 0] of ring.slice(1)) {
		east += Math.round(lon * 1e5);
		north += Math.round(lat * 1e5);
	}
	return `${ring.length} ${east} ${north}`;
}
