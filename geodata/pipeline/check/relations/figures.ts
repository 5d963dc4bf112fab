import type { Figure } from '../../../../src/lib/initiatives/types.ts';
import { shown, type Problem } from '../../problems.ts';
import type { Dataset, Sound } from '../dataset.ts';

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/** A printed percentage as a number, with how many decimals it has: "57,5%" is 57.5, one. */
function readPercent(printed: string): { value: number; decimals: number } | null {
	const [, digits] = /^([-+−]?\d+(?:[.,]\d+)?) ?%$/.exec(printed) ?? [];
	if (digits === undefined) return null;
	const plain = digits.replace(',', '.').replace('−', '-');
	return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** What a percentage must be, and whether the printed one says so. */
function percentProblems({ file, id, properties }: Sound<Figure>): Problem[] {
	const { value, recomputed, check } = properties;
	if (recomputed === null || value === null) return [];
	const problems: Problem[] = [];
	const note = (field: string, found: unknown, expected: string): void => {
		problems.push({ file, id, field, found: shown(found), expected });
	};
	const { difference, percent, printed_percent: printed } = recomputed;
	const before = value - difference;
	const right = twoDecimals((difference / before) * 100);
	if (percent !== right)
		note('recomputed.percent', percent, `${right}, as ${before} became ${value}`);
	const read = readPercent(printed);
	if (read === null) {
		note('recomputed.printed_percent', printed, 'a percentage, as 57,5%');
		return problems;
	}
	const factor = 10 ** read.decimals;
	const follows = Math.round((difference / before) * 100 * factor) / factor === read.value;
	if (!follows && check !== 'misprint')
		note('check', check, `misprint, as ${printed} does not follow from ${before} and ${value}`);
	if (follows && check === 'misprint')
		note('check', check, `no misprint, as ${printed} follows from ${before} and ${value}`);
	return problems;
}

/** Numbers of one table and place follow each other by year, so that differences are those of the table. */
function tableProblems(figures: readonly Sound<Figure>[]): Problem[] {
	const values = new Map(
		figures.map(({ properties: { table, place, period, value } }) => [
			JSON.stringify([table, place, period]),
			value
		])
	);
	return figures.flatMap(({ file, id, properties }) => {
		const { table, place, period, value, recomputed } = properties;
		if (table === null || recomputed === null || value === null || period === null) return [];
		const before = values.get(JSON.stringify([table, place, String(Number(period) - 1)]));
		if (typeof before !== 'number' || value - before === recomputed.difference) return [];
		const expected = `${value - before}, from ${before} to ${value}`;
		return {
			file,
			id,
			field: 'recomputed.difference',
			found: shown(recomputed.difference),
			expected
		};
	});
}

/** Percentages follow from their numbers or are marked as misprints, and a fault is explained. */
export function figureProblems({ figures }: Dataset): Problem[] {
	return [
		...figures.sound.flatMap(percentProblems),
		...tableProblems(figures.sound),
		...figures.sound.flatMap(({ file, id, properties: { check, note_nl, printed } }) => [
			...(['misprint', 'not-reconcilable'].includes(check) && note_nl === null
				? [
						{
							file,
							id,
							field: 'note_nl',
							found: 'null',
							expected: `what is wrong, as it is ${check}`
						}
					]
				: []),
			...((printed === null) !== (check === 'computed')
				? [
						{
							file,
							id,
							field: 'check',
							found: shown(check),
							expected:
								printed === null ? 'computed, as it is not printed' : 'a check of what is printed'
						}
					]
				: [])
		])
	];
}
