import type { Contradiction } from '../places/types.ts';
import { severities, type ContradictionType, type ReportContradiction } from './types.ts';

/** The kinds under which the contradictions of the report are read. */
export const contradictionGroups = ['periods', 'numbers', 'statements', 'names', 'print'] as const;
export type ContradictionGroup = (typeof contradictionGroups)[number];

const groupOf: Record<ContradictionType, ContradictionGroup> = {
	'period-label': 'periods',
	'period-boundary': 'periods',
	inheritance: 'periods',
	date: 'periods',
	precision: 'periods',
	anachronism: 'periods',
	status: 'periods',
	count: 'numbers',
	figure: 'numbers',
	statement: 'statements',
	scope: 'statements',
	category: 'statements',
	omission: 'statements',
	reference: 'statements',
	duplicate: 'statements',
	name: 'names',
	layout: 'print',
	typo: 'print',
	language: 'print'
};

/** Entries about the report itself have a kind; those about places have none. */
export function isOfReport(entry: Contradiction): entry is ReportContradiction {
	return 'type' in entry;
}

export interface ReportGroup {
	group: ContradictionGroup;
	/** those that matter, the severe first */
	shown: ReportContradiction[];
	/** spellings and the like */
	small: ReportContradiction[];
}

/** The contradictions of the report by kind; within a kind the severe first, else in its order. */
export function groupContradictions(entries: readonly Contradiction[]): ReportGroup[] {
	const ofReport = entries.filter(isOfReport);
	return contradictionGroups.map((group) => {
		const own = ofReport
			.filter(({ type }) => groupOf[type] === group)
			.sort(
				(one, other) =>
					severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
					(one.id < other.id ? -1 : 1)
			);
		return {
			group,
			shown: own.filter(({ severity }) => severity !== 'low'),
			small: own.filter(({ severity }) => severity === 'low')
		};
	});
}

export interface CommuneGroup {
	/** NIS code */
	commune: string;
	entries: Contradiction[];
}

/**
 * The contradictions about places by the commune of the first place; communes as `order` has them. One
 * whose places are not known is left out.
 */
export function byCommune(
	entries: readonly Contradiction[],
	communeOf: (place: string) => string | undefined,
	order: readonly string[]
): CommuneGroup[] {
	const placed = entries.filter((entry) => !isOfReport(entry));
	return order
		.map((commune) => ({
			commune,
			entries: placed.filter(
				({ about }) => about.map(communeOf).find((code) => code !== undefined) === commune
			)
		}))
		.filter((group) => group.entries.length > 0);
}
