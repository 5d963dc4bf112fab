/** An area by its rings of [lon, lat]; where areas touch they hold the same points. */
export interface Area {
	id: string;
	geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** One piece of a border, the same whichever way round an area has it. */
function pieces({ geometry }: Area): string[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flat().flatMap((ring) =>
		ring.slice(1).map((to, at) => {
			const ends = [String(ring[at]), String(to)];
			return ends.sort().join(' ');
		})
	);
}

/**
 * Which areas share a border, by id, in the order of `areas`. A border is a line between two points: areas
 * that meet in one point only are no neighbours.
 */
export function neighbours(areas: readonly Area[]): Map<string, string[]> {
	const beside = new Map<string, Set<string>>();
	for (const area of areas)
		for (const piece of pieces(area)) {
			const owners = beside.get(piece) ?? new Set<string>();
			beside.set(piece, owners.add(area.id));
		}
	const found = new Map(areas.map(({ id }) => [id, new Set<string>()]));
	for (const owners of beside.values())
		for (const one of owners)
			for (const other of owners) if (one !== other) found.get(one)?.add(other);
	return new Map(
		[...found].map(([id, others]) => [
			id,
			areas.map((area) => area.id).filter((other) => others.has(other))
		])
	);
}

/** The same for groups of areas (zones of communes): groups are neighbours where any of their areas are. */
export function groupNeighbours(
	groups: readonly { id: string; members: readonly string[] }[],
	beside: ReadonlyMap<string, readonly string[]>
): Map<string, string[]> {
	const touches = (one: readonly string[], other: readonly string[]): boolean =>
		one.some((member) => beside.get(member)?.some((near) => other.includes(near)) ?? false);
	return new Map(
		groups.map((group) => [
			group.id,
			groups
				.filter((other) => other.id !== group.id && touches(group.members, other.members))
				.map(({ id }) => id)
		])
	);
}
