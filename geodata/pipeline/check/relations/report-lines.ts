import { shown, type Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

const reportSource = 'report-2024';
const isLines = (text: string): boolean => /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(text);

/** Paths and values of lines of the report in a value, at any depth: fields of lines, and locators beside the report. */
export function citedLines(value: unknown, path = ''): [field: string, lines: string][] {
	if (typeof value !== 'object' || value === null) return [];
	const { source } = value as { source?: unknown };
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
		const field = path === '' ? key : `${path}.${key}`;
		if (key === 'lines' || (key === 'locator' && source === reportSource))
			return typeof inner === 'string' && isLines(inner) ? [[field, inner]] : [];
		if (key === 'period_lines' && typeof inner === 'object' && inner !== null)
			return Object.entries(inner).flatMap(([period, lines]: [string, unknown]) =>
				typeof lines === 'string' ? [[`${field}.${period}`, lines] as [string, string]] : []
			);
		return citedLines(inner, field);
	});
}

/** Every line that is cited from the report is one that it has, and every range runs forward. */
export function reportLineProblems(dataset: Dataset): Problem[] {
	const report = dataset.outline.sound.find(({ properties }) => properties.kind === 'report');
	const count = Number(report?.properties.lines?.split('-')[1] ?? Number.NaN);
	if (Number.isNaN(count)) return [];
	const { initiatives, figures, sites, contradictions, antennas, stations, outline } = dataset;
	const layers = [initiatives, figures, sites, contradictions, antennas, stations, outline];
	return layers.flatMap(({ sound }) =>
		sound.flatMap(({ file, id, properties }) =>
			citedLines(properties)
				.filter(
					([, lines]) =>
						!lines.split(',').every((range) => {
							const [first = '', last = first] = range.split('-');
							return Number(first) >= 1 && Number(first) <= Number(last) && Number(last) <= count;
						})
				)
				.map(([field, lines]) => ({
					file,
					id,
					field,
					found: shown(lines),
					expected: `lines of the report, from 1 to ${count}, each range in order`
				}))
		)
	);
}
