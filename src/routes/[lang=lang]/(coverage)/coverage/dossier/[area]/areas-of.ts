import type {
	AreaCoverage,
	CoverageAnswer,
	CoverageArea,
	CoverageAreas
} from '$lib/coverage/types';
import type { ClockAnswer, ClockRow } from '$lib/coverage/types';
import type { DossierArea } from './dossier-input';

/** A sector as `areas.json` has it, with the quarter that it belongs to. */
type Sector = CoverageArea & { readonly quarter?: string | null };

/** The answer for the area itself. */
export function coverageOf({ id, level }: DossierArea, answer: CoverageAnswer): AreaCoverage {
	if (level === 'region') return answer.region;
	return answer.areas[level].find((area) => area.id === id) ?? answer.region;
}

export function clockOf({ id, level }: DossierArea, clock: ClockAnswer): ClockRow {
	if (level === 'region') return clock.region;
	const rows = level === 'zone' ? clock.zones : clock.communes;
	return rows.find((row) => row.id === id) ?? clock.region;
}

const liesIn = ({ id, level }: DossierArea, { zone, commune }: CoverageArea): boolean =>
	level === 'region' || (level === 'zone' ? zone : commune) === id;

/** The statistical sectors of an area. */
export function sectorsOf(area: DossierArea, areas: CoverageAreas): Sector[] {
	return (areas.levels.sector as readonly Sector[]).filter((sector) => liesIn(area, sector));
}

/** A part of the area, and whether some of it lies outside. */
export interface Part {
	readonly area: CoverageArea;
	readonly isShared: boolean;
}

export const partLevel = ({ level }: DossierArea): 'commune' | 'quarter' =>
	level === 'commune' ? 'quarter' : 'commune';

/** The communes of the region or a zone; the quarters of a commune, also those that go on outside it. */
export function partsOf(area: DossierArea, areas: CoverageAreas): Part[] {
	if (area.level !== 'commune')
		return areas.levels.commune
			.filter((commune) => liesIn(area, commune))
			.map((commune) => ({ area: commune, isShared: false }));
	const quarters = new Set(sectorsOf(area, areas).map(({ quarter }) => quarter));
	return areas.levels.quarter
		.filter(({ id }) => quarters.has(id))
		.map((quarter) => ({ area: quarter, isShared: quarter.commune === null }));
}

/** Residents of the area whose address is not located: the whole less those who are. */
export function populationOf({ id, level }: DossierArea, areas: CoverageAreas): number {
	if (level === 'region') return areas.region.population;
	return areas.levels[level].find((area) => area.id === id)?.population ?? 0;
}
