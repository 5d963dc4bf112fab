import type { Feature, Geometry, Point, Position } from 'geojson';
import type { CommuneProperties, PoliceZoneProperties } from '../../../src/lib/places/types.ts';
import { round6 } from '../write.ts';
import { comparePoints, toDegrees } from './grid.ts';
import { labelPoint } from './label-point.ts';
import { squareMetres, toGeometry } from './rings.ts';
import { borderLines, dissolve, pointsOf, shareBorders, type GridArea } from './shared-borders.ts';
import { simplifyBorders } from './simplify-borders.ts';

/** How far, in metres, the map's lines may run from the sectors' borders: two pixels at zoom 14. */
const toleranceMetres = 5;
/** A coarse limit, there so that no small part turns over or vanishes. */
const areaShare = 0.005;
/** What the mask covers around the region, wider than the map can be moved. */
const surroundings = { west: 3.9, south: 50.6, east: 4.9, north: 51.05 };

function lines(found: readonly Position[][]): Geometry {
	const coordinates = found
		.map((line) => (comparePoints(line[line.length - 1]!, line[0]!) < 0 ? line.toReversed() : line))
		.map((line) => line.map(toDegrees))
		.sort((a, b) => comparePoints(a[0]!, b[0]!) || comparePoints(a[1]!, b[1]!));
	return { type: 'MultiLineString', coordinates };
}

/** The point for the name of an area: in the largest of its parts, away from the names in it. */
function label(polygons: readonly Position[][][], taken: readonly Position[] = []): Point {
	const largest = polygons.reduce((a, b) => (squareMetres([b]) > squareMetres([a]) ? b : a));
	const rings = largest.map((ring) => ring.map(toDegrees));
	return { type: 'Point', coordinates: labelPoint(rings, taken).point.map(round6) };
}

/** The surroundings with the region cut out of them. */
function mask(region: readonly Position[][][]): Geometry {
	const { west, south, east, north } = surroundings;
	const frame = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	].map(([x, y]) => [x! * 1e6, y! * 1e6]);
	return toGeometry([[frame, ...region.map(([outline]) => outline!)]]);
}

/**
 * What the map draws and hits, as features told apart by `role`, from the unsimplified outlines of
 * the communes: `commune` areas, the lines `commune-border` between communes of one zone and
 * `zone-border` (`outer` where it is the region's), `commune-label` and `zone-label` points, and
 * the `mask` around the region. All of them share one set of lines.
 */
export function mapAreas(
	outlines: readonly GridArea[],
	communes: readonly CommuneProperties[],
	policeZones: readonly PoliceZoneProperties[]
): Feature[] {
	const source = shareBorders(outlines);
	const limits = [...source.areas.values()].map((polygons) => {
		const size = squareMetres(pointsOf(source.arcs, polygons));
		return { polygons, squareMetres: size, share: areaShare };
	});
	const tolerances = source.arcs.map(() => toleranceMetres);
	const { arcs } = simplifyBorders(source.arcs, tolerances, limits);
	const borders = { ...source, arcs };
	const zoneOf = new Map(communes.map(({ id, zone }) => [id, zone]));
	const polygonsOf = (ids: readonly string[]): Position[][][] =>
		pointsOf(arcs, dissolve(borders, ids));
	const feature = (role: string, geometry: Geometry, rest: Record<string, unknown>): Feature => {
		return { type: 'Feature', properties: { role, ...rest }, geometry };
	};
	const commune = ({ id, zone, name_nl, name_fr }: CommuneProperties): object => {
		return { id, zone, name_nl, name_fr };
	};

	const communeLabels = communes.map((one) => label(polygonsOf([one.id])));
	const taken = communeLabels.map(({ coordinates }) => coordinates);

	return [
		feature('mask', mask(polygonsOf([...zoneOf.keys()])), {}),
		...communes.map((one) =>
			feature('commune', toGeometry(polygonsOf([one.id])), { ...commune(one) })
		),
		feature(
			'commune-border',
			lines(borderLines(borders, (a, b) => a !== b && zoneOf.get(a) === zoneOf.get(b))),
			{}
		),
		feature('zone-border', lines(borderLines(borders, (a, b) => zoneOf.get(a) !== zoneOf.get(b))), {
			outer: false
		}),
		feature('zone-border', lines(borderLines(borders, (a, b) => a === b)), { outer: true }),
		...communes.map((one, index) =>
			feature('commune-label', communeLabels[index]!, { ...commune(one) })
		),
		...policeZones.map((zone) =>
			feature('zone-label', label(polygonsOf(zone.communes), taken), {
				id: zone.id,
				name_nl: zone.name_nl,
				name_fr: zone.name_fr,
				name_en: zone.name_en,
				short_name_nl: zone.short_name_nl,
				short_name_fr: zone.short_name_fr,
				short_name_en: zone.short_name_en
			})
		)
	];
}
