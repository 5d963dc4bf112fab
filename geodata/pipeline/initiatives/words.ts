import {
	wordGroups,
	type ContradictionType,
	type Figure,
	type Initiative,
	type ReportContradiction,
	type InitiativeSite,
	type WordGroup
} from '../../../src/lib/initiatives/types.ts';
import type { CodeName } from '../../../src/lib/initiatives/words.ts';
import type { Problem } from '../problems.ts';
import type { Glossary } from './inventory.ts';
import type { InitiativeTables } from './reading-shapes.ts';
import { tablePath } from './tables.ts';

/** What is shown, and so needs words. */
export interface Shown {
	initiatives: readonly Initiative[];
	figures: readonly Figure[];
	sites: readonly InitiativeSite[];
	contradictions: readonly ReportContradiction[];
}

/** The groups of the glossary that have another name there. */
const glossaryNames: Partial<Record<WordGroup, string>> = { status: 'record_status' };

/** The codes of each group that something uses. */
function usedCodes(all: Shown): Record<WordGroup, ReadonlySet<string>> {
	const { initiatives, figures, sites, contradictions } = all;
	const events = initiatives.flatMap((one) => one.events);
	const dates = initiatives.flatMap(({ start, end }) =>
		[start, end].filter((date) => date !== null)
	);
	const some = (codes: (string | null)[]): ReadonlySet<string> =>
		new Set(codes.filter((code) => code !== null));
	return {
		category: some(initiatives.map(({ category }) => category)),
		computation: some(figures.flatMap(({ computed }) => computed.map(({ what }) => what))),
		contradiction_type: some(contradictions.map(({ type }): ContradictionType => type)),
		event: some(events.map(({ type }) => type)),
		family: some(initiatives.map(({ family }) => family)),
		figure_check: some(figures.map(({ check }) => check)),
		kind: some(initiatives.map(({ kind }) => kind)),
		period: some(initiatives.flatMap(({ periods }) => Object.values(periods))),
		precision: some([...events, ...dates].map(({ precision }) => precision)),
		recurrence: some(initiatives.map(({ recurrence }) => recurrence)),
		scope: some(initiatives.map(({ scope }) => scope)),
		severity: some(contradictions.map(({ severity }) => severity)),
		site_type: some(sites.map(({ properties }) => properties.type)),
		status: some(initiatives.map(({ status }) => status)),
		target_group: some(initiatives.flatMap((one) => one.target_groups)),
		theme: some(initiatives.map(({ theme }) => theme))
	};
}

/** The names of all codes, by group and code. */
export type AllWords = Record<WordGroup, Record<string, CodeName>>;

function wordOf({
	nl,
	fr,
	en,
	explain
}: Omit<CodeName, 'explain'> & { explain?: CodeName['explain'] | undefined }): CodeName {
	return { nl, fr, en, ...(explain && { explain }) };
}

/**
 * The words of every code that is used, out of the glossary and of the tables of the repository; in
 * the order of the glossary, which is that of the lists a reader sees. A code without words stays
 * out, and the gates name each record that uses it; a word of our tables that nothing uses becomes
 * a problem.
 */
export function wordsOf(
	shown: Shown,
	glossary: Glossary['states'],
	own: InitiativeTables['initiative-words'],
	families: InitiativeTables['families'],
	problems: Problem[]
): AllWords {
	const used = usedCodes(shown);
	const words: Partial<AllWords> = {};
	for (const group of wordGroups) {
		const ours = group === 'family' ? families : (own[group] ?? {});
		const all = { ...glossary[glossaryNames[group] ?? group], ...ours };
		words[group] = Object.fromEntries(
			Object.entries(all)
				.filter(([code]) => used[group].has(code))
				.map(([code, word]) => [code, wordOf(word)])
		);
		for (const code of Object.keys(ours))
			if (!used[group].has(code))
				problems.push({
					file: tablePath(group === 'family' ? 'families' : 'initiative-words'),
					id: code,
					field: group,
					found: 'a code that nothing uses',
					expected: 'only codes that are used'
				});
	}
	return words as AllWords;
}
