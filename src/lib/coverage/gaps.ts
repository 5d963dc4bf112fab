import { thresholds, type AreaCoverage, type CoverageAnswer, type Threshold } from './types.ts';

/** An area most of whose residents walk longer than a threshold to a place that counts. */
export interface Gap {
	readonly id: string;
	readonly level: 'quarter' | 'sector';
	/** residents whose address is located */
	readonly residents: number;
	/** residents beyond the threshold of places that are certainly open, and of those that may be */
	readonly certain: number;
	readonly possible: number;
	/** the walk that half of them need at most to the nearest place, in seconds; null = no way there */
	readonly seconds: number | null;
}

/**
 * Areas in which more than half of the residents live beyond a threshold of every place that is
 * certainly open, by the number of those residents, the most first.
 */
export function gapsOf(
	answer: CoverageAnswer,
	minutes: Threshold,
	level: 'quarter' | 'sector'
): Gap[] {
	const place = thresholds.indexOf(minutes);
	return answer.areas[level]
		.map(({ id, residents, certain, possible }: AreaCoverage): Gap => {
			return {
				id,
				level,
				residents,
				certain: residents - certain.within[place]!,
				possible: residents - possible.within[place]!,
				seconds: certain.medianSeconds
			};
		})
		.filter(({ residents, certain }) => 2 * certain > residents)
		.sort((one, other) => other.certain - one.certain || (one.id < other.id ? -1 : 1));
}
