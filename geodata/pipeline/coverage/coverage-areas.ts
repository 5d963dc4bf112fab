import type { Position } from 'geojson';
import type { CoverageArea, CoverageAreas } from '../../../src/lib/coverage/types.ts';
import { labelPoint } from '../areas/label-point.ts';
import { squareMetres } from '../areas/rings.ts';
import { toDegrees } from '../areas/grid.ts';
import type { SourceAreas } from '../areas/source-areas.ts';
import type { SourceArea } from '../areas/source-geometry.ts';
import type { SectorProperties } from '../areas/source-sectors.ts';

type Sector = SourceArea<SectorProperties>;

/** "Anderlecht Centrum – Wayez" becomes "anderlecht-centrum-wayez". */
export function quarterId(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A point well inside the largest part of a sector. */
function middleOf({ polygons }: Sector): [lon: number, lat: number] {
	const largest = polygons.reduce((one, other) =>
		squareMetres([other]) > squareMetres([one]) ? other : one
	);
	const { point } = labelPoint(largest.map((ring) => ring.map((at: Position) => toDegrees(at))));
	return [rounded(point[0]!), rounded(point[1]!)];
}

/** The one value that all have, or null. */
function shared(values: readonly string[]): string | null {
	return new Set(values).size === 1 ? values[0]! : null;
}

/**
 * The areas that coverage is told for, each level sorted by id: zones, communes, quarters (named groups
 * of sectors, some in two communes) and sectors. A larger area has the middle of its most populous sector.
 */
export function coverageAreas(
	{ communes, sectors, policeZones }: SourceAreas,
	withoutAddress: CoverageAreas['region']['withoutAddress']
): CoverageAreas {
	const middles = new Map(sectors.map((sector) => [sector.properties.id, middleOf(sector)]));
	const placed = (own: readonly Sector[]): { lon: number; lat: number } => {
		const largest = own.reduce((one, other) =>
			other.properties.population > one.properties.population ? other : one
		);
		const [lon, lat] = middles.get(largest.properties.id)!;
		return { lon, lat };
	};
	const group = (
		id: string,
		names: Pick<CoverageArea, 'name_nl' | 'name_fr'>,
		own: readonly Sector[]
	): CoverageArea => ({
		id,
		...names,
		commune: shared(own.map(({ properties }) => properties.commune)),
		zone: shared(own.map(({ properties }) => properties.zone)),
		population: own.reduce((sum, { properties }) => sum + properties.population, 0),
		...placed(own)
	});
	const quarters = new Map<string, Sector[]>();
	for (const sector of sectors) {
		const id = quarterId(sector.properties.quarter_nl);
		quarters.set(id, [...(quarters.get(id) ?? []), sector]);
	}
	const byId = (one: CoverageArea, other: CoverageArea): number =>
		one.id < other.id ? -1 : Number(one.id > other.id);
	const located = sectors.reduce((sum, { properties }) => sum + properties.population, 0);
	const all = communes.reduce((sum, { properties }) => sum + properties.population, 0);
	return {
		region: { population: all, unlocated: all - located, withoutAddress },
		levels: {
			zone: policeZones.map((zone) => ({
				...group(
					zone.id,
					{ name_nl: zone.short_name_nl, name_fr: zone.short_name_fr },
					sectors.filter(({ properties }) => properties.zone === zone.id)
				),
				population: zone.population,
				commune: null
			})),
			commune: communes.map(({ properties: { id, name_nl, name_fr, population } }) => ({
				...group(
					id,
					{ name_nl, name_fr },
					sectors.filter(({ properties }) => properties.commune === id)
				),
				population
			})),
			quarter: [...quarters]
				.map(([id, own]) => {
					const { quarter_nl, quarter_fr } = own[0]!.properties;
					return group(id, { name_nl: quarter_nl, name_fr: quarter_fr }, own);
				})
				.sort(byId),
			sector: sectors.map((sector) => ({
				...group(
					sector.properties.id,
					{ name_nl: sector.properties.name_nl, name_fr: sector.properties.name_fr },
					[sector]
				),
				quarter: quarterId(sector.properties.quarter_nl)
			}))
		}
	};
}
