import { thresholds, type AreaCoverage, type CoverageAnswer, type Threshold } from './types.ts';

/** What a scenario changes for the residents of an area: how many more (or fewer) are within the threshold. */
export interface AreaDifference {
	readonly id: string;
	readonly residents: number;
	/** by places that certainly count, and by those that may too */
	readonly certain: number;
	readonly possible: number;
	/** residents within the threshold before and after, by places that certainly count */
	readonly before: number;
	readonly after: number;
}

function differenceOf(before: AreaCoverage, after: AreaCoverage, at: number): AreaDifference {
	return {
		id: after.id,
		residents: after.residents,
		certain: after.certain.within[at]! - before.certain.within[at]!,
		possible: after.possible.within[at]! - before.possible.within[at]!,
		before: before.certain.within[at]!,
		after: after.certain.within[at]!
	};
}

/** The difference for the whole region. */
export function regionDifference(
	base: CoverageAnswer,
	answer: CoverageAnswer,
	minutes: Threshold
): AreaDifference {
	return differenceOf(base.region, answer.region, thresholds.indexOf(minutes));
}

/** The areas of a level for which something changes, the largest change first. */
export function areaDifferences(
	base: CoverageAnswer,
	answer: CoverageAnswer,
	minutes: Threshold,
	level: 'zone' | 'commune'
): AreaDifference[] {
	const at = thresholds.indexOf(minutes);
	const before = new Map(base.areas[level].map((area) => [area.id, area]));
	return answer.areas[level]
		.flatMap((area) => {
			const own = before.get(area.id);
			return own ? [differenceOf(own, area, at)] : [];
		})
		.filter(({ certain, possible }) => certain !== 0 || possible !== 0)
		.sort(
			(one, other) =>
				Math.abs(other.certain) - Math.abs(one.certain) ||
				Math.abs(other.possible) - Math.abs(one.possible) ||
				(one.id < other.id ? -1 : 1)
		);
}
