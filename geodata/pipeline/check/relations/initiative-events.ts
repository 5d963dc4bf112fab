import {
	periods,
	type Initiative,
	type InitiativeEvent,
	type PeriodState,
	type ReportPrecision
} from '../../../../src/lib/initiatives/types.ts';
import { shown, type Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

const forms: Record<Exclude<ReportPrecision, 'range' | 'period' | 'none'>, RegExp> = {
	day: /^\d{4}-\d{2}-\d{2}$/,
	month: /^\d{4}-\d{2}$/,
	quarter: /^\d{4}-Q[1-4]$/,
	year: /^\d{4}$/
};

/** The report describes what was done up to the end of this year. */
const reportEnd = '2024-12-31';

interface Dated {
	date: string | null;
	date_end: string | null;
	precision: ReportPrecision;
}

/** First and last day that a date may mean, as texts that sort; every month counts 31 days. */
function spanOf({ date, date_end }: Dated): [first: string, last: string] | null {
	if (date === null) return null;
	const edge = (text: string, isEnd: boolean): string => {
		const [year = '', part, day] = text.split('-');
		const quarter = part?.startsWith('Q') ? Number(part[1]) : null;
		const month = quarter === null ? part : String(quarter * 3 - (isEnd ? 0 : 2)).padStart(2, '0');
		return `${year}-${month ?? (isEnd ? '12' : '01')}-${day ?? (isEnd ? '31' : '01')}`;
	};
	return [edge(date, false), edge(date_end ?? date, true)];
}

/** States of a period in which something of the initiative may have happened. */
const active: readonly PeriodState[] = ['stated', 'inherited', 'inferred', 'ambiguous', 'planned'];

type Finding = Pick<Problem, 'field' | 'found' | 'expected'>;

/** What is wrong with the form of a date: as exact as it says, an end after the start. */
function formFindings(dated: Dated, field: string): Finding[] {
	const { date, date_end, precision } = dated;
	const isRange = precision === 'range' || precision === 'period';
	const findings: Finding[] = [];
	const note = (part: string, found: unknown, expected: string): void => {
		findings.push({ field: `${field}.${part}`, found: shown(found), expected });
	};
	if ((date === null) !== (precision === 'none'))
		note('precision', precision, date === null ? 'none, as there is no date' : 'how exact it is');
	else if (date !== null && precision !== 'none' && !isRange && !forms[precision].test(date))
		note('date', date, `a date as exact as its precision (${precision})`);
	if (isRange !== (date_end !== null))
		note('date_end', date_end, isRange ? 'the end of the range' : 'null, as it is no range');
	const span = spanOf(dated);
	if (span !== null && span[1] < span[0]) note('date_end', date_end, `an end after ${date}`);
	return findings;
}

/**
 * Whether an event fits its initiative. What was planned comes after the report; anything else lies
 * in the calendar years of a period in which the initiative ran, or is its very start or end. Nothing
 * happens after the end, and before the start only a law or a first contact of a plan.
 */
function periodFinding(event: InitiativeEvent, one: Initiative, field: string): Finding[] {
	const span = spanOf(event);
	if (span === null) return [];
	const [first, last] = span;
	const finding = (expected: string): Finding[] => [
		{ field: `${field}.date`, found: shown(event.date), expected }
	];
	if (event.type === 'planned')
		return last > reportEnd ? [] : finding('a date after the end of the report (2024)');
	const start = one.start && spanOf(one.start);
	const end = one.end && spanOf(one.end);
	if (end && first > end[1]) return finding(`a date not after the end (${one.end?.date})`);
	const preparing = event.type === 'legal' || Object.values(one.periods).includes('planned');
	if (start && last < start[0] && !preparing)
		return finding(`a date not before the start (${one.start?.date})`);
	const meets = (other: readonly [string, string]): boolean =>
		first <= other[1] && last >= other[0];
	if ((start && meets(start)) || (end && meets(end))) return [];
	const ran = periods.filter((period) => active.includes(one.periods[period]));
	const years = ran.map((period) => period.split('-') as [string, string]);
	if (years.some(([from, to]) => meets([`${from}-01-01`, `${to}-12-31`]))) return [];
	return finding(
		ran.length === 0
			? 'no event but a start or an end, as the initiative ran in no period'
			: `a date in a period in which the initiative ran (${ran.join(', ')})`
	);
}

/** Events lie within the periods of their initiative, and every date is as exact as it says. */
export function eventProblems({ initiatives }: Dataset): Problem[] {
	return initiatives.sound.flatMap(({ file, id, properties }) => {
		const findings: Finding[] = [
			...(properties.start ? formFindings(properties.start, 'start') : []),
			...(properties.end ? formFindings(properties.end, 'end') : []),
			...properties.events.flatMap((event, index) => {
				const wrong = formFindings(event, `events.${index}`);
				return wrong.length > 0 ? wrong : periodFinding(event, properties, `events.${index}`);
			})
		];
		return findings.map((finding) => ({ file, id, ...finding }));
	});
}
