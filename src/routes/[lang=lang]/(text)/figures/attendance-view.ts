import { formatReportDate } from '$lib/initiatives/dates';
import { linesOf } from '$lib/initiatives/detail-context';
import {
	amountText,
	figureRow,
	type FigureContext,
	type FigureRow
} from '$lib/initiatives/figure-rows';
import type { Attended } from '$lib/initiatives/figures';
import { initiativeLink } from './table-groups';

/** An event with what the report counts of those who came, the largest number first. */
export interface AttendedView {
	id: string;
	title: string;
	/** the page of its initiative */
	link: string | null;
	when: string | null;
	rows: FigureRow[];
}

/** Events in words; the largest number of each has a bar on one scale from zero. */
export function attendanceView(
	attended: readonly Attended[],
	context: FigureContext
): AttendedView[] {
	const { language } = context;
	const values = attended.flatMap(({ counts }) => counts.map(({ attendance }) => attendance.value));
	const longest = Math.max(...values);
	return attended.map(({ initiative, event, counts }) => ({
		id: event.id,
		title: event[`title_${language}`],
		link: initiativeLink(initiative.id, language)?.href ?? null,
		when: formatReportDate(language, event),
		rows: counts.map(({ attendance, figure }, i): FigureRow => {
			const who = attendance[`who_${language}`];
			const amount = amountText({ ...attendance, unit: who }, context);
			const bar = i === 0 ? (attendance.value / longest) * 100 : null;
			const row: FigureRow = figure
				? figureRow(figure, context)
				: {
						id: null,
						what: who,
						note: null,
						amount,
						printed: null,
						when: null,
						check: null,
						follows: [],
						lines: linesOf(attendance.lines),
						contradictions: [],
						bar
					};
			return { ...row, what: who, amount, bar };
		})
	}));
}
