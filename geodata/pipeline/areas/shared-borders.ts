import type { GeometryCollection as GeometryList, Position } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';

/** Polygons as `[polygon][ring]` of arc numbers; `~n` is arc n run backwards. */
export type ArcPolygons = number[][][];

/** Areas taken apart into the lines between them, each line stored once. */
export interface SharedBorders {
	arcs: Position[][];
	/** in the order in which the areas were given */
	areas: Map<string, ArcPolygons>;
}

/** Polygons of grid points, outlines counter-clockwise and holes clockwise, with a unique id. */
export interface GridArea {
	id: string;
	polygons: Position[][][];
}

/** Cuts areas into arcs: what two of them have in common is one arc, used in both directions. */
export function shareBorders(areas: readonly GridArea[]): SharedBorders {
	const collection: GeometryList = {
		type: 'GeometryCollection',
		geometries: areas.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: polygons }))
	};
	const built = topology({ areas: collection });
	const { geometries } = built.objects.areas as GeometryCollection;
	return {
		arcs: built.arcs,
		areas: new Map(
			areas.map(({ id }, index) => [id, (geometries[index] as MultiPolygon).arcs] as const)
		)
	};
}

function asTopology(
	{ arcs, areas }: SharedBorders,
	ids: readonly string[]
): { built: Topology; geometries: MultiPolygon[] } {
	const geometries = ids.map((id): MultiPolygon => {
		return { type: 'MultiPolygon', id, arcs: areas.get(id) ?? [] };
	});
	return { built: { type: 'Topology', arcs, objects: {} }, geometries };
}

/** The union of some areas: exactly the arcs that only one of them has. */
export function dissolve(borders: SharedBorders, ids: readonly string[]): ArcPolygons {
	const { built, geometries } = asTopology(borders, ids);
	return mergeArcs(built, geometries).arcs;
}

/** The areas on the two sides of each arc, by arc number; one id only where it is an outer border. */
export function sidesOf({ arcs, areas }: SharedBorders): string[][] {
	const sides = arcs.map((): string[] => []);
	for (const [id, polygons] of areas)
		for (const arc of polygons.flat(2)) sides[arc < 0 ? ~arc : arc]!.push(id);
	return sides;
}

/**
 * The lines between areas for which `keep` holds, joined end to end where they meet in twos.
 * `keep` gets the ids of both sides, twice the same id on an outer border.
 */
export function borderLines(
	borders: SharedBorders,
	keep: (one: string, other: string) => boolean
): Position[][] {
	const { built, geometries } = asTopology(borders, [...borders.areas.keys()]);
	const mesh = meshArcs(built, { type: 'GeometryCollection', geometries }, (one, other) =>
		keep(String(one.id), String(other.id))
	);
	return mesh.arcs.map((line) => followArcs(borders.arcs, line));
}

function followArcs(arcs: readonly Position[][], line: readonly number[]): Position[] {
	const points: Position[] = [];
	for (const arc of line) {
		const piece = arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!;
		points.push(...(points.length === 0 ? piece : piece.slice(1)));
	}
	return points;
}

/** The points of polygons whose arcs are these. */
export function pointsOf(arcs: readonly Position[][], polygons: ArcPolygons): Position[][][] {
	return polygons.map((rings) => rings.map((ring) => followArcs(arcs, ring)));
}
