import {
	thresholds,
	type AreaCoverage,
	type CoverageAnswer,
	type Threshold
} from '$lib/coverage/types';
import { formatNumber } from '$lib/i18n/format';
import { countText, minutesOf, shareText } from './shares';
import type { Speech } from './lead-view';

/** An area of the table. */
export interface AreaRow {
	readonly id: string;
	readonly name: string;
	/** residents beyond the threshold, as text: one number or a band */
	readonly beyond: string;
	readonly share: string;
	readonly median: string;
	/** percent within 5, 10, 15, 20 minutes of places that certainly count, for the bar */
	readonly certain: readonly number[];
	/** percent within the threshold of places that may count */
	readonly possible: number;
	/** the bar in words */
	readonly bar: string;
}

/**
 * The areas of a level with the most residents beyond the threshold first. `names` by id; an area without a
 * name is left out.
 */
export function areaRows(
	answer: CoverageAnswer,
	level: 'zone' | 'commune',
	minutes: Threshold,
	names: Readonly<Record<string, string>>,
	speech: Speech
): AreaRow[] {
	const at = thresholds.indexOf(minutes);
	return answer.areas[level]
		.filter(({ id }) => names[id] !== undefined)
		.toSorted(
			(one, other) => beyondOf(other, at) - beyondOf(one, at) || (one.id < other.id ? -1 : 1)
		)
		.map((area) => areaRow(area, names[area.id]!, at, speech));
}

const beyondOf = ({ residents, certain }: AreaCoverage, at: number): number =>
	residents - certain.within[at]!;

/** One area as a row of the table. */
export function areaRow(
	{ id, residents, certain, possible }: AreaCoverage,
	name: string,
	at: number,
	{ language, words: { table } }: Speech
): AreaRow {
	const percent = (people: number): number => (residents > 0 ? (100 * people) / residents : 0);
	const share = (index: number): string =>
		shareText(language, table, certain.within[index]!, possible.within[index]!, residents);
	return {
		id,
		name,
		beyond: countText(
			language,
			table,
			residents - certain.within[at]!,
			residents - possible.within[at]!
		),
		share: share(at),
		median:
			certain.medianSeconds === null
				? table.never
				: table.minutes(formatNumber(language, minutesOf(certain.medianSeconds))),
		certain: certain.within.map(percent),
		possible: percent(possible.within[at]!),
		bar: table.bar(thresholds.map((_, index) => share(index)).join(', '))
	};
}
