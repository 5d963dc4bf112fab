import type { DatePrecision } from '../../../../src/lib/places/types.ts';
import { shown, type Problem } from '../../problems.ts';
import { placesOf, type Dataset } from '../dataset.ts';

const forms: Record<DatePrecision, RegExp> = {
	day: /^\d{4}-\d{2}-\d{2}$/,
	month: /^\d{4}-\d{2}$/,
	quarter: /^\d{4}-Q[1-4]$/,
	year: /^\d{4}$/,
	range: /^/
};

/** First day that a date, month, quarter or year may mean, as a text that sorts. */
function earliest(date: string): string {
	const [year = '', part = '01', day = '01'] = date.split('-');
	const month = part.startsWith('Q') ? String(Number(part[1]) * 3 - 2).padStart(2, '0') : part;
	return `${year}-${month}-${day}`;
}

/** Dates of places and zones: each as exact as it says, ends after starts, the oldest first. */
export function historyProblems(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	for (const { file, id, properties } of placesOf(dataset)) {
		let last = '';
		for (const [index, { date, date_end, precision }] of properties.history.entries()) {
			const note = (field: string, found: unknown, expected: string): void => {
				problems.push({
					file,
					id,
					field: `history.${index}.${field}`,
					found: shown(found),
					expected
				});
			};
			if (date !== null && !forms[precision].test(date))
				note('date', date, `a date as exact as its precision (${precision})`);
			if ((precision === 'range') !== (date_end !== undefined))
				note(
					'date_end',
					date_end,
					precision === 'range' ? 'the end of the range' : 'no end, as it is no range'
				);
			if (date === null) continue;
			if (date_end !== undefined && earliest(date_end) < earliest(date))
				note('date_end', date_end, `an end after the start (${date})`);
			if (earliest(date) < last) note('date', date, 'the history with the oldest first');
			last = earliest(date);
		}
	}
	for (const { file, id, properties } of dataset.zones.sound) {
		const { valid_from, valid_to } = properties;
		if (valid_from !== null && valid_to !== null && valid_to < valid_from)
			problems.push({
				file,
				id,
				field: 'valid_to',
				found: shown(valid_to),
				expected: `a day after valid_from (${valid_from})`
			});
	}
	return problems;
}
