/** Where a place or site is; those without a known location are left out of the lookup. */
export type Points = Readonly<Record<string, readonly [lon: number, lat: number]>>;

/**
 * All known points of an initiative as one geometry, in the order of `places`; null where none is known.
 * Always a MultiPoint, also for one point: a layer of a geographic program holds one kind of geometry.
 */
export function pointsOf(places: readonly string[], points: Points): GeoJSON.MultiPoint | null {
	const coordinates = places.flatMap((id) => {
		const point = points[id];
		return point ? [[...point]] : [];
	});
	return coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null;
}
