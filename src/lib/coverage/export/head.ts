import { walkProfiles } from '../../finder/pace.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Source } from '../../places/types.ts';
import type { Question, Threshold, When } from '../types.ts';

/** What an export says besides its numbers: the question, and where the answer comes from. */
export interface ExportHead {
	readonly language: Language;
	readonly question: Question;
	readonly minutes: Threshold;
	/** absolute address of the page that shows the same, with its query and fragment */
	readonly page: string;
	/** the day of the export in Brussels, an ISO date */
	readonly on: string;
	readonly sources: readonly string[];
	readonly licence: string;
}

/** The sources that every figure of coverage rests on, by id in sources.json. */
const coverageSources = ['statbel-2025', 'osm-2021-08', 'osm-2026-07', 'report-2024'];

/** Names of the sources with their dates and licences, and the licence of what is made of them. */
export function exportCredits(sources: ReadonlyMap<string, Source>): {
	sources: string[];
	licence: string;
} {
	return {
		sources: coverageSources.flatMap((id) => {
			const source = sources.get(id);
			return source
				? [`${source.publisher}: ${source.title} (${source.as_of ?? source.retrieved ?? '-'})`]
				: [];
		}),
		licence: 'ODbL 1.0, © OpenStreetMap contributors, Statbel'
	};
}

/** When, as an address says it: "any", "h33" (Tuesday 9:00), "2026-12-25T10:00". */
export function whenCode(when: When): string {
	if (when.kind === 'hour') return `h${when.hour}`;
	return when.kind === 'any' ? 'any' : when.at;
}

/** A value of an export; null = not known, or not reached. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** The question as columns that stand in every row, as the open data of the house do it. */
export function questionColumns({ question, minutes }: ExportHead): Row {
	const { kmPerHour, stepFree } = walkProfiles[question.pace];
	return {
		kinds: question.kinds,
		minutes,
		walk_km_per_hour: kmPerHour,
		step_free: stepFree,
		when: whenCode(question.when),
		changes: question.scenario.changes.length
	};
}

/** Where the rows come from, as columns that stand in every row. */
export function sourceColumns({ page, on, sources, licence }: ExportHead): Row {
	return { page, exported: on, source: sources.join('; '), licence };
}
