import type { ReportPrecision } from '../../../src/lib/initiatives/types.ts';

export interface Dated {
	date: string | null;
	date_end: string | null;
	precision: ReportPrecision;
}

const precisions: Readonly<Record<string, ReportPrecision>> = {
	day: 'day',
	month: 'month',
	quarter: 'quarter',
	year: 'year',
	'year (begin)': 'year',
	range: 'range',
	period: 'period',
	none: 'none'
};

/**
 * A date of the inventory as the public files write it: "2022/2023" and "2022-2023" of a range or a
 * period become a start and an end. Undefined where its precision is not known.
 */
export function datedOf(date: string | null, end: string | null, found: string): Dated | undefined {
	const precision = precisions[found];
	if (precision === undefined) return undefined;
	if (precision !== 'range' && precision !== 'period') return { date, date_end: end, precision };
	const [first = '', last = null] = /^\d{4}-\d{4}$/.test(date ?? '')
		? (date ?? '').split('-')
		: (date ?? '').split('/');
	return { date: first, date_end: end ?? last, precision };
}
