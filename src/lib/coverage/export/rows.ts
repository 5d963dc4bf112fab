import { thresholds, type AreaCoverage, type ClockAnswer, type ClockRow } from '../types.ts';
import type { CoverageArea, CoverageAnswer, CoverageAreas, AreaLevel, Reached } from '../types.ts';
import type { Gap } from '../gaps.ts';
import { questionColumns, sourceColumns, type ExportHead, type Row } from './head.ts';

const share = (part: number, whole: number): number | null =>
	whole > 0 ? Math.round((1000 * part) / whole) / 10 : null;

/** The columns of who reaches a place: residents, percentages, median and 90th percentile walk. */
function reachedColumns(name: string, reached: Reached, residents: number): Row {
	return Object.fromEntries([
		...thresholds.map((minutes, i) => [`${name}_${minutes}_min`, reached.within[i] ?? 0]),
		...thresholds.map((minutes, i) => [
			`${name}_${minutes}_min_percent`,
			share(reached.within[i] ?? 0, residents)
		]),
		[`${name}_median_seconds`, reached.medianSeconds],
		[`${name}_p90_seconds`, reached.p90Seconds]
	]) as Row;
}

function namesOf(area: CoverageArea | undefined): Row {
	return {
		name_nl: area?.name_nl ?? null,
		name_fr: area?.name_fr ?? null,
		commune: area?.commune ?? null,
		zone: area?.zone ?? null,
		population: area?.population ?? null
	};
}

const byId = (list: readonly CoverageArea[]): Map<string, CoverageArea> =>
	new Map(list.map((area) => [area.id, area]));

function areaRow(
	level: AreaLevel | 'region',
	{ id, residents, certain, possible }: AreaCoverage,
	area: CoverageArea | undefined,
	base: AreaCoverage | undefined
): Row {
	const change = (which: 'certain' | 'possible'): [string, number][] =>
		thresholds.map((minutes, i) => [
			`${which}_${minutes}_min_change`,
			{ certain, possible }[which].within[i]! - (base?.[which].within[i] ?? 0)
		]);
	return {
		id,
		level,
		...namesOf(area),
		residents_located: residents,
		...reachedColumns('certain', certain, residents),
		...reachedColumns('possible', possible, residents),
		...(base ? Object.fromEntries([...change('certain'), ...change('possible')]) : {})
	};
}

/**
 * The table of one level: an area a row, the region last. With `base`, the same question without the
 * scenario, each threshold has the change in residents.
 */
export function areaRows(
	answer: CoverageAnswer,
	base: CoverageAnswer | null,
	level: AreaLevel,
	areas: CoverageAreas
): Row[] {
	const named = byId(areas.levels[level]);
	const before = new Map(base?.areas[level].map((area) => [area.id, area]));
	return [
		...answer.areas[level].map((area) =>
			areaRow(level, area, named.get(area.id), before.get(area.id))
		),
		{
			...areaRow('region', answer.region, undefined, base?.region),
			population: areas.region.population
		}
	];
}

/** Areas beyond the threshold, in the order in which they are given. */
export function gapRows(gaps: readonly Gap[], areas: CoverageAreas): Row[] {
	const named = { quarter: byId(areas.levels.quarter), sector: byId(areas.levels.sector) };
	return gaps.map(({ id, level, residents, certain, possible, seconds }, i) => ({
		rank: i + 1,
		id,
		level,
		...namesOf(named[level].get(id)),
		residents_located: residents,
		beyond_certain: certain,
		beyond_possible: possible,
		nearest_seconds: seconds
	}));
}

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The hours of the week: 168 rows an area, the region first, then zones and communes. */
export function clockRows(answer: ClockAnswer, areas: CoverageAreas): Row[] {
	const rows = (level: 'region' | 'zone' | 'commune', list: readonly ClockRow[]): Row[] =>
		list.flatMap(({ id, residents, certain, possible }) => {
			const area =
				level === 'region' ? undefined : areas.levels[level].find((one) => one.id === id);
			return Array.from(certain, (reached, hour) => ({
				id,
				level,
				name_nl: area?.name_nl ?? null,
				name_fr: area?.name_fr ?? null,
				week_of: answer.question.weekOf,
				hour_of_week: hour,
				day: days[Math.floor(hour / 24)] ?? null,
				hour: hour % 24,
				residents_located: residents,
				certain: reached,
				certain_percent: share(reached, residents),
				possible: possible[hour] ?? reached,
				possible_percent: share(possible[hour] ?? reached, residents)
			}));
		});
	return [
		...rows('region', [answer.region]),
		...rows('zone', answer.zones),
		...rows('commune', answer.communes)
	];
}

/** Rows with the question and the sources, which stand in each. */
export function withHead(rows: readonly Row[], head: ExportHead): Row[] {
	const [question, source] = [questionColumns(head), sourceColumns(head)];
	return rows.map((row) => ({ ...row, ...question, ...source }));
}
