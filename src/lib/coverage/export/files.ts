import { csvText } from '../../calendar/csv.ts';
import type {
	AreaLevel,
	ClockAnswer,
	CoverageAnswer,
	CoverageArea,
	CoverageAreas,
	SitesAnswer
} from '../types.ts';
import { fileName } from './file-name.ts';
import type { ExportHead, Row } from './head.ts';
import type { Gap } from '../gaps.ts';
import { areaRows, clockRows, gapRows, withHead } from './rows.ts';
import type { Shapes } from './shapes.ts';

/** A file to hand to the reader: nothing of it leaves the device. */
export interface ExportFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

/** Without this mark, a spreadsheet takes the accents of names for something else. */
const byteOrderMark = '\uFEFF';

/** Rows as CSV after RFC 4180 in UTF-8; what is not known is empty. */
function csvFile(name: string, rows: readonly Row[]): ExportFile {
	const header = Object.keys(rows[0] ?? {});
	const cells = rows.map((row) => header.map((column) => String(row[column] ?? '')));
	return {
		name: `${name}.csv`,
		type: 'text/csv;charset=utf-8',
		text: byteOrderMark + csvText(header, cells)
	};
}

/** Rows as GeoJSON (RFC 7946), one feature a line; question and sources are foreign members. */
function geojsonFile(
	name: string,
	rows: readonly Row[],
	geometries: readonly (GeoJSON.Geometry | null)[],
	head: ExportHead
): ExportFile {
	const { question, minutes, page, on, sources, licence } = head;
	const start = JSON.stringify({
		type: 'FeatureCollection',
		question: { ...question, minutes },
		page,
		exported: on,
		sources,
		licence
	}).slice(0, -1);
	const features = rows.map((properties, i) =>
		JSON.stringify({ type: 'Feature', geometry: geometries[i] ?? null, properties })
	);
	return {
		name: `${name}.geojson`,
		type: 'application/geo+json',
		text: `${start},"features":[\n${features.join(',\n')}\n]}\n`
	};
}

/** The outline of an area, or a point inside where there is none; null for the region. */
function shapesOf(rows: readonly Row[], list: readonly CoverageArea[], shapes: Shapes) {
	const points = new Map(list.map(({ id, lon, lat }) => [id, [lon, lat]]));
	return rows.map(({ id }): GeoJSON.Geometry | null => {
		const coordinates = points.get(String(id));
		return shapes.get(String(id)) ?? (coordinates ? { type: 'Point', coordinates } : null);
	});
}

/** The table of a level, as CSV; `base` is the same question without the scenario. */
export function areasCsv(
	answer: CoverageAnswer,
	base: CoverageAnswer | null,
	level: AreaLevel,
	areas: CoverageAreas,
	head: ExportHead
): ExportFile {
	const rows = withHead(areaRows(answer, base, level, areas), head);
	return csvFile(fileName('areas', head, level), rows);
}

/** The table of a level with its outlines (`areaShapes`). */
export function areasGeojson(
	answer: CoverageAnswer,
	base: CoverageAnswer | null,
	level: AreaLevel,
	areas: CoverageAreas,
	head: ExportHead,
	shapes: Shapes
): ExportFile {
	const rows = areaRows(answer, base, level, areas);
	const geometries = shapesOf(rows, areas.levels[level], shapes);
	return geojsonFile(fileName('areas', head, level), rows, geometries, head);
}

/** Areas beyond the threshold. */
export function gapsCsv(gaps: readonly Gap[], areas: CoverageAreas, head: ExportHead): ExportFile {
	return csvFile(fileName('gaps', head, gaps[0]?.level), withHead(gapRows(gaps, areas), head));
}

/** Areas beyond the threshold with their outlines (`areaShapes` of their level). */
export function gapsGeojson(
	gaps: readonly Gap[],
	areas: CoverageAreas,
	head: ExportHead,
	shapes: Shapes
): ExportFile {
	const rows = gapRows(gaps, areas);
	const geometries = shapesOf(rows, [...areas.levels.quarter, ...areas.levels.sector], shapes);
	return geojsonFile(fileName('gaps', head, gaps[0]?.level), rows, geometries, head);
}

/** The hours of the week, 168 rows an area. */
export function clockCsv(answer: ClockAnswer, areas: CoverageAreas, head: ExportHead): ExportFile {
	return csvFile(fileName('clock', head), withHead(clockRows(answer, areas), head));
}

/** The chosen sites in their order, with the whole of the answer in each row. */
function siteRows({ question, sites, before, after, bound, gap }: SitesAnswer): Row[] {
	return sites.map(({ id, lon, lat, commune, gain }, i) => ({
		rank: i + 1,
		id,
		lon,
		lat,
		commune,
		objective: question.objective,
		candidates: question.candidates,
		rule: question.rule,
		gain,
		all_before: before,
		all_after: after,
		bound,
		gap
	}));
}

/** The best next sites, what each adds, and how far from proven best they are. */
export function sitesCsv(answer: SitesAnswer, head: ExportHead): ExportFile {
	return csvFile(fileName('sites', head), withHead(siteRows(answer), head));
}

export function sitesGeojson(answer: SitesAnswer, head: ExportHead): ExportFile {
	const points = answer.sites.map(({ lon, lat }): GeoJSON.Point => ({
		type: 'Point',
		coordinates: [lon, lat]
	}));
	return geojsonFile(fileName('sites', head), siteRows(answer), points, head);
}
