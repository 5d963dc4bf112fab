import type { Polygon, MultiPolygon, Position } from 'geojson';
import { readNames } from '../areas/names.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { labelPoint } from '../tiles/label-point.ts';
import { metresBetween } from '../tiles/measure.ts';
import { type SourceFeature, SourceFile } from '../tiles/source-file.ts';
import { shown } from '../problems.ts';
import type { EntryDraft } from './entry-draft.ts';

interface Sector {
	nis: string;
	population: number;
	middle: Position;
}

/**
 * The named quarters of the region, each at its sector that is nearest to the middle of its
 * population, in the commune of most of its residents. "Begijnhof – Diksmuide" is found by each half.
 */
export function readQuarters(reference: ReferenceFolder, problems: Problem[]): EntryDraft[] {
	const names = readNames(reference, problems)?.quarters;
	if (names === undefined) return [];
	const source = new SourceFile(reference, 'geodata/sectors.geojson', problems);
	const quarters = new Map<number, Sector[]>();
	for (const feature of source.features('Polygon', 'MultiPolygon')) {
		const { quartier, nis, pop_2025: population } = feature.properties;
		if (typeof quartier !== 'number' || !names.has(quartier)) {
			source.note(feature.id, 'quartier', shown(quartier), 'a quarter of the glossary');
			continue;
		}
		if (typeof nis !== 'string' || typeof population !== 'number') {
			source.note(feature.id, 'nis, pop_2025', shown([nis, population]), 'a text and a number');
			continue;
		}
		const sectors = quarters.get(quartier) ?? [];
		sectors.push({ nis, population, middle: middleOf(feature) });
		quarters.set(quartier, sectors);
	}
	return [...quarters].map(([code, sectors]): EntryDraft => {
		const { quarter_fr: fr, quarter_nl: nl } = names.get(code)!;
		const aliases = [fr, nl].flatMap((name) => name.split(' – ')).filter((part) => part.length > 3);
		const [lon, lat] = nearestSector(sectors).middle as [number, number];
		return { kind: 'quarter', fr, nl, aliases, nis: mainCommune(sectors), lon, lat, weight: 6 };
	});
}

function middleOf({ geometry }: SourceFeature<Polygon | MultiPolygon>): Position {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return labelPoint(polygons.reduce((a, b) => (b[0]!.length > a[0]!.length ? b : a)));
}

function nearestSector(sectors: readonly Sector[]): Sector {
	// Parks and offices have no residents, and still a middle.
	const weighted = sectors.map((sector) => ({ ...sector, weight: sector.population + 1 }));
	const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
	const mean = [0, 1].map(
		(axis) => weighted.reduce((sum, { weight, middle }) => sum + weight * middle[axis]!, 0) / total
	);
	const away = ({ middle }: Sector): number => metresBetween(middle, mean);
	return sectors.reduce((a, b) => (away(b) < away(a) ? b : a));
}

function mainCommune(sectors: readonly Sector[]): string {
	const residents = new Map<string, number>();
	for (const { nis, population } of sectors)
		residents.set(nis, (residents.get(nis) ?? 0) + population + 1);
	return [...residents].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
