import { readFileSync } from 'node:fs';
import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
	Position
} from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossingLines } from '../../geodata/pipeline/areas/crossings.ts';
import { areaSquareMetres, ringAreaSquareMetres } from '../../geodata/pipeline/areas/geodesy.ts';
import { toGrid } from '../../geodata/pipeline/areas/grid.ts';
import { polygonsOf } from '../../geodata/pipeline/areas/rings.ts';
import type { SectorProperties } from '../../geodata/pipeline/areas/source-sectors.ts';
import type { CommuneProperties, PoliceZoneProperties } from '../../src/lib/places/types.ts';

type Area<Properties> = Feature<Polygon | MultiPolygon, Properties>;

function read<Found>(path: string): Found[] {
	const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
	return (JSON.parse(text) as FeatureCollection).features as Found[];
}

const communes = read<Area<CommuneProperties>>('geodata/communes.geojson');
const policeZones = read<Area<PoliceZoneProperties>>('geodata/police-zones.geojson');
const sectors = read<Area<SectorProperties>>('geodata/sectors.geojson');
const map = read<Feature>('static/map/areas.json');
const onMap = (role: string): Feature[] =>
	map.filter(({ properties }) => properties?.role === role);
const files: [string, Area<{ id: string }>[]][] = [
	['communes', communes],
	['police zones', policeZones],
	['sectors', sectors]
];

function squareMetres({ geometry }: Area<unknown>): number {
	return areaSquareMetres(polygonsOf(geometry));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** How often each segment is used in its direction, by "from to" in micro-degrees. */
function directedSegments(areas: readonly Area<unknown>[]): Map<string, number> {
	const uses = new Map<string, number>();
	for (const { geometry } of areas)
		for (const ring of polygonsOf(geometry).flat()) {
			const points = ring.map((position) => toGrid(position).join());
			points.slice(1).forEach((to, index) => {
				const segment = `${points[index]} ${to}`;
				uses.set(segment, (uses.get(segment) ?? 0) + 1);
			});
		}
	return uses;
}

function backwards(segment: string): string {
	return segment.split(' ').reverse().join(' ');
}

/** The segments that no other of the areas uses in the other direction. */
function outline(areas: readonly Area<unknown>[]): Set<string> {
	const segments = directedSegments(areas);
	return new Set([...segments.keys()].filter((segment) => !segments.has(backwards(segment))));
}

/** Segments without a direction. */
function undirected(segments: Iterable<string>): string[] {
	return [...new Set([...segments].map((one) => [one, backwards(one)].sort()[0]!))].sort();
}

function lineSegments(lines: readonly Position[][]): string[] {
	return lines.flatMap((line) => {
		const points = line.map((position) => toGrid(position).join());
		return points.slice(1).map((to, index) => `${points[index]} ${to}`);
	});
}

function parse(segment: string): Position[] {
	return segment.split(' ').map((point) => point.split(',').map(Number));
}

describe('the committed areas', () => {
	it('are 19 communes, 6 police zones and 749 sectors, sorted by id', () => {
		expect(files.map(([, areas]) => areas.length)).toEqual([19, 6, 749]);
		for (const [, areas] of files) {
			const ids = areas.map(({ properties }) => properties.id);
			expect(ids).toEqual([...new Set(ids)].sort());
		}
		expect(policeZones.map(({ properties }) => properties.id)).toEqual([
			'5339',
			'5340',
			'5341',
			'5342',
			'5343',
			'5344'
		]);
	});

	it.each(files)('%s have closed rings by the right-hand rule, in six decimals', (_, areas) => {
		for (const { geometry, properties } of areas)
			for (const rings of polygonsOf(geometry))
				for (const [index, ring] of rings.entries()) {
					expect(ring.length).toBeGreaterThanOrEqual(4);
					expect(ring[0]).toEqual(ring.at(-1));
					expect(ringAreaSquareMetres(ring) > 0, properties.id).toBe(index === 0);
					const finer = ring.flat().filter((number) => Math.round(number * 1e6) / 1e6 !== number);
					expect(finer, properties.id).toEqual([]);
				}
	});

	it.each(files)('%s use each inner line once on each side, and no line crosses', (_, areas) => {
		const segments = directedSegments(areas);
		expect([...segments.values()].every((uses) => uses === 1)).toBe(true);
		const lines = undirected(segments.keys()).map(parse);
		expect(crossingLines(lines)).toEqual([]);
		// what is used on one side only is one closed line around the region, without a gap in it
		const following = new Map([...outline(areas)].map((one) => one.split(' ') as [string, string]));
		expect(following.size).toBe(outline(areas).size);
		const start = [...following.keys()][0]!;
		let length = 1;
		for (let at = following.get(start)!; at !== start; at = following.get(at)!) length += 1;
		expect(length).toBe(following.size);
	});

	it('have one outline: communes of their sectors, zones of their communes, all of the region', () => {
		for (const { properties, geometry } of communes) {
			const own = sectors.filter((sector) => sector.properties.commune === properties.id);
			const commune: Area<CommuneProperties> = { type: 'Feature', properties, geometry };
			expect(outline(own), properties.id).toEqual(outline([commune]));
			expect(sum(own.map(squareMetres))).toBeCloseTo(squareMetres(commune), 0);
		}
		for (const zone of policeZones) {
			const own = communes.filter(({ properties }) => properties.zone === zone.properties.id);
			expect(own.map(({ properties }) => properties.id)).toEqual(zone.properties.communes);
			expect(outline(own), zone.properties.id).toEqual(outline([zone]));
			expect(sum(own.map(squareMetres))).toBeCloseTo(squareMetres(zone), 0);
		}
		expect(outline(policeZones)).toEqual(outline(sectors));
	});

	it('have the size that the register gives, to 0.05 %', () => {
		for (const commune of communes) {
			const difference = squareMetres(commune) / 1e6 / commune.properties.area_km2 - 1;
			expect(Math.abs(difference), commune.properties.id).toBeLessThan(0.0005);
		}
		expect(Math.abs(sum(communes.map(squareMetres)) / 162.42e6 - 1)).toBeLessThan(0.0005);
	});

	it('have the population of 1 January 2025', () => {
		const population = (areas: readonly Area<{ population: number }>[]): number =>
			sum(areas.map(({ properties }) => properties.population));
		expect(population(communes)).toBe(1_255_795);
		expect(population(policeZones)).toBe(1_255_795);
		expect(population(sectors)).toBe(1_252_352);
		expect(sum(communes.map(({ properties }) => properties.population_unlocated))).toBe(3_443);
		for (const { properties } of communes) {
			const own = sectors.filter((sector) => sector.properties.commune === properties.id);
			expect(population(own), properties.id).toBe(
				properties.population - properties.population_unlocated
			);
			for (const sector of own) expect(sector.properties.zone).toBe(properties.zone);
		}
	});

	it('have names in every language', () => {
		const names = new Map(communes.map(({ properties }) => [properties.id, properties]));
		expect(names.get('21004')).toMatchObject({
			name_nl: 'Stad Brussel',
			name_fr: 'Ville de Bruxelles',
			name_en: 'City of Brussels'
		});
		expect(names.get('21009')).toMatchObject({
			name_nl: 'Elsene',
			name_fr: 'Ixelles',
			name_en: 'Ixelles / Elsene'
		});
		expect(names.get('21010')?.name_en).toBe('Jette');
		const twoNames = communes.filter(({ properties }) => properties.name_nl !== properties.name_fr);
		expect(twoNames).toHaveLength(13);
		for (const [, areas] of files)
			for (const { properties } of areas)
				for (const [field, value] of Object.entries(properties))
					if (/name|quarter/.test(field)) expect(value, `${properties.id} ${field}`).toMatch(/\S/);
	});
});

describe('the areas of the map', () => {
	const areas = onMap('commune') as Area<CommuneProperties>[];
	const lines = (role: string, outer?: boolean): Position[][] =>
		onMap(role)
			.filter(({ properties }) => properties?.outer === outer)
			.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);

	it('are the communes, and their lines are drawn once each', () => {
		expect(areas.map(({ properties }) => properties.id)).toEqual(
			communes.map(({ properties }) => properties.id)
		);
		const zoneOf = new Map(areas.map(({ properties }) => [properties.id, properties.zone]));
		const expected = { within: [] as string[], between: [] as string[] };
		const ownerOf = new Map(
			areas.flatMap((area) =>
				[...directedSegments([area]).keys()].map((one) => [one, area.properties.id] as const)
			)
		);
		for (const [segment, id] of ownerOf) {
			const other = ownerOf.get(backwards(segment));
			if (other === undefined) continue;
			expected[zoneOf.get(id) === zoneOf.get(other) ? 'within' : 'between'].push(segment);
		}
		const drawn = {
			within: lineSegments(lines('commune-border')),
			between: lineSegments(lines('zone-border', false)),
			outer: lineSegments(lines('zone-border', true))
		};
		expect(undirected(drawn.within)).toEqual(undirected(expected.within));
		expect(undirected(drawn.between)).toEqual(undirected(expected.between));
		expect(undirected(drawn.outer)).toEqual(undirected(outline(areas)));
		const all = Object.values(drawn).flat();
		expect(undirected(all)).toHaveLength(all.length);
		expect(crossingLines(all.map(parse))).toEqual([]);
	});

	it('keep the size of the communes to 0.5 %', () => {
		for (const [index, area] of areas.entries())
			expect(Math.abs(squareMetres(area) / squareMetres(communes[index]!) - 1)).toBeLessThan(0.005);
	});

	it('are left open by the mask', () => {
		const [mask] = onMap('mask') as Area<unknown>[];
		const [frame, ...holes] = (mask!.geometry as Polygon).coordinates;
		expect(frame).toHaveLength(5);
		expect(undirected(lineSegments(holes))).toEqual(undirected(outline(areas)));
		expect(ringAreaSquareMetres(frame!)).toBeGreaterThan(0);
		expect(sum(holes.map(ringAreaSquareMetres))).toBeCloseTo(-sum(areas.map(squareMetres)), 0);
	});

	it('have a label inside each commune and each zone', () => {
		const inside = ([x, y]: Position, { geometry }: Area<unknown>): boolean => {
			let crossings = 0;
			for (const ring of polygonsOf(geometry).flat())
				ring.slice(1).forEach((end, index) => {
					const start = ring[index] as LineString['coordinates'][number];
					if (start[1]! > y! === end[1]! > y!) return;
					const t = (y! - start[1]!) / (end[1]! - start[1]!);
					if (x! < start[0]! + t * (end[0]! - start[0]!)) crossings += 1;
				});
			return crossings % 2 === 1;
		};
		const labelled = (role: string, of: readonly Area<{ id: string }>[]): void => {
			const labels = onMap(role);
			expect(labels.map(({ properties }) => properties?.id as unknown)).toEqual(
				of.map(({ properties }) => properties.id)
			);
			for (const [index, { geometry }] of labels.entries())
				expect(inside((geometry as Point).coordinates, of[index]!)).toBe(true);
		};
		labelled('commune-label', communes);
		labelled('zone-label', policeZones);
	});

	it('are light: under 120 kB', () => {
		const { length } = readFileSync(new URL('../../static/map/areas.json', import.meta.url));
		expect(length).toBeLessThan(120_000);
	});
});
