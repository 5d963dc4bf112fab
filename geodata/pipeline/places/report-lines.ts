import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';

export const reportFile = 'report/report-nl.txt';

/** The citations of the report in a value, at any depth, by their locator. */
function reportLocators(value: unknown): (string | null)[] {
	if (Array.isArray(value)) return value.flatMap(reportLocators);
	if (typeof value !== 'object' || value === null) return [];
	const { source, locator } = value as { source?: unknown; locator?: string | null };
	return [
		...(source === 'report-2024' ? [locator ?? null] : []),
		...Object.values(value).flatMap(reportLocators)
	];
}

/** Checks that every citation of the report names lines that it has, in order. */
export function checkReportLines(
	records: readonly { id: string }[],
	reference: ReferenceFolder,
	problems: Problem[]
): void {
	const count = reference.readText(reportFile)?.trimEnd().split('\n').length;
	if (count === undefined) return;
	for (const record of records)
		for (const locator of new Set(reportLocators(record))) {
			const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(locator ?? '') ?? [];
			const [from, to] = [Number(first), Number(last ?? first)];
			if (!(from >= 1 && from <= to && to <= count))
				problems.push({
					file: reportFile,
					id: record.id,
					field: 'locator',
					found: shown(locator),
					expected: `lines from 1 to ${count}, as 1098 or 1098-1189`
				});
		}
}
