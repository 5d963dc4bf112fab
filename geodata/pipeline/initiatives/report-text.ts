import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { reportFile } from '../places/report-lines.ts';

/** The text of the report, by its lines. */
export interface Report {
	/** how many lines it has */
	lines: number;
	/** whether lines such as "880" or "811-836,880" exist, each range in order */
	has(lines: string): boolean;
	/** whether the words stand in these lines; spaces, hyphens, marks and capitals aside */
	says(words: string, lines: string): boolean;
}

/** Ranges of "811-836,880": [[811, 836], [880, 880]]. */
export function rangesOf(lines: string): [first: number, last: number][] {
	return lines.split(',').map((range) => {
		const [first = '', last = first] = range.split('-');
		return [Number(first), Number(last)];
	});
}

/** Letters and digits alone: the page layout broke words, and printed other marks for lists. */
function bare(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Opens the text of a report. */
export function reportOf(text: string): Report {
	const all = text.trimEnd().split('\n');
	return {
		lines: all.length,
		has: (lines) =>
			rangesOf(lines).every(([first, last]) => first >= 1 && first <= last && last <= all.length),
		says: (words, lines) =>
			bare(
				rangesOf(lines)
					.flatMap(([first, last]) => all.slice(first - 1, last))
					.join('')
			).includes(bare(words))
	};
}

/** Reads the report; undefined after a problem was noted. */
export function readReport(reference: ReferenceFolder): Report | undefined {
	const text = reference.readText(reportFile);
	return text === undefined ? undefined : reportOf(text);
}

/** Notes lines that the report does not have. */
export function checkLines(
	report: Report,
	{ file, id, field }: { file: string; id: string; field: string },
	lines: string,
	problems: Problem[]
): void {
	if (!report.has(lines))
		problems.push({
			file,
			id,
			field,
			found: shown(lines),
			expected: `lines from 1 to ${report.lines}, as 880 or 811-836`
		});
}
