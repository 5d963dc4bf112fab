import type { Initiative, WordGroup } from '../../../../src/lib/initiatives/types.ts';
import { languages } from '../../../../src/lib/i18n/languages.ts';
import { shown, type Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

interface Used {
	file: string;
	id: string;
	field: string;
	group: WordGroup;
	code: string;
}

/** The codes of an initiative that a reader sees as words. */
function codesOf(one: Initiative): [field: string, group: WordGroup, code: string | null][] {
	return [
		['kind', 'kind', one.kind],
		['family', 'family', one.family],
		['scope', 'scope', one.scope],
		['theme', 'theme', one.theme],
		['category', 'category', one.category],
		['status', 'status', one.status],
		['recurrence', 'recurrence', one.recurrence],
		...Object.entries(one.periods).map(([period, state]): [string, WordGroup, string] => [
			`periods.${period}`,
			'period',
			state
		]),
		...one.target_groups.map((code, index): [string, WordGroup, string] => [
			`target_groups.${index}`,
			'target_group',
			code
		]),
		...one.events.flatMap(({ type, precision }, index): [string, WordGroup, string][] => [
			[`events.${index}.type`, 'event', type],
			[`events.${index}.precision`, 'precision', precision]
		])
	];
}

function usedCodes({ initiatives, figures, sites, contradictions }: Dataset): Used[] {
	return [
		...initiatives.sound.flatMap(({ file, id, properties }) =>
			codesOf(properties).flatMap(([field, group, code]) =>
				code === null ? [] : [{ file, id, field, group, code }]
			)
		),
		...figures.sound.flatMap(({ file, id, properties }): Used[] => [
			{ file, id, field: 'check', group: 'figure_check', code: properties.check },
			...properties.computed.map(({ what }, index): Used => {
				return { file, id, field: `computed.${index}.what`, group: 'computation', code: what };
			})
		]),
		...sites.sound.map(({ file, id, properties }): Used => {
			return { file, id, field: 'type', group: 'site_type', code: properties.type };
		}),
		...contradictions.sound.flatMap(({ file, id, properties: { type, severity } }): Used[] =>
			type === undefined || severity === undefined
				? []
				: [
						{ file, id, field: 'type', group: 'contradiction_type', code: type },
						{ file, id, field: 'severity', group: 'severity', code: severity }
					]
		)
	];
}

/** Every code has its words, and what is said in one language is said in all. */
export function wordProblems(dataset: Dataset): Problem[] {
	const { words, initiatives, figures } = dataset;
	const problems: Problem[] = [];
	if (words.complete) {
		const known = new Map(words.sound.map(({ id, properties }) => [id, properties]));
		for (const { file, id, field, group, code } of usedCodes(dataset))
			if (!Object.hasOwn(known.get(group) ?? {}, code))
				problems.push({
					file,
					id,
					field,
					found: shown(code),
					expected: `a code of group ${group} in ${words.file}`
				});
	}
	const allOrNone = (
		file: string,
		id: string,
		field: string,
		texts: readonly (string | null)[]
	): void => {
		const said = languages.filter((_, index) => texts[index] !== null);
		if (said.length === 0 || said.length === languages.length) return;
		for (const language of languages)
			if (!said.includes(language))
				problems.push({
					file,
					id,
					field: `${field}_${language}`,
					found: 'null',
					expected: `a text, as ${field}_${said[0]} has one`
				});
	};
	for (const { file, id, properties } of initiatives.sound) {
		const { notes_nl, notes_fr, notes_en, events } = properties;
		allOrNone(file, id, 'notes', [notes_nl, notes_fr, notes_en]);
		for (const [index, { place_nl, place_fr, place_en }] of events.entries())
			allOrNone(file, id, `events.${index}.place`, [place_nl, place_fr, place_en]);
	}
	for (const { file, id, properties } of figures.sound)
		allOrNone(file, id, 'note', [properties.note_nl, properties.note_fr, properties.note_en]);
	return problems;
}
