import { languages } from '../../i18n/languages.ts';
import { periods, type Initiative } from '../types.ts';
import { cell } from './csv.ts';
import type { Value } from './rows.ts';

/** The columns of the whole file as CSV, and what stands in each; lists are joined by semicolons. */
const columns: Record<string, (initiative: Initiative) => Value> = {
	id: ({ id }) => id,
	...Object.fromEntries(
		(['name', 'summary', 'run_by'] as const).flatMap((field) =>
			languages.map((language): [string, (initiative: Initiative) => Value] => [
				`${field}_${language}`,
				(initiative) => initiative[`${field}_${language}`]
			])
		)
	),
	name_translated: (initiative) => initiative.name_translated,
	kind: ({ kind }) => kind,
	parent: ({ parent }) => parent,
	family: ({ family }) => family,
	zones: ({ zones }) => zones,
	communes: ({ communes }) => communes,
	scope: ({ scope }) => scope,
	theme: ({ theme }) => theme,
	category: ({ category }) => category,
	...Object.fromEntries(
		periods.map((period): [string, (initiative: Initiative) => Value] => [
			`state_${period.replace('-', '_')}`,
			(initiative) => initiative.periods[period]
		])
	),
	start: ({ start }) => start?.date ?? null,
	end: ({ end }) => end?.date ?? null,
	status: ({ status }) => status,
	recurrence: ({ recurrence }) => recurrence,
	target_groups: (initiative) => initiative.target_groups,
	sites: ({ sites }) => sites,
	places: ({ places }) => places,
	events: ({ events }) => events.map(({ id }) => id),
	figures: ({ figures }) => figures,
	sources: ({ sources }) => sources.map(({ source, locator }) => `${source}:${locator ?? ''}`)
};

export const wholeHeader: readonly string[] = Object.keys(columns);

/** A record of initiatives.json as a row of the whole file; events and partners are in the JSON only. */
export function wholeRow(initiative: Initiative): string[] {
	return Object.values(columns).map((value) => cell(value(initiative)));
}
