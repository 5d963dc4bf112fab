import * as v from 'valibot';
import { periods, periodStates } from '../../../src/lib/initiatives/types.ts';
import type { Problem } from '../problems.ts';
import { shapeProblem } from '../places/shape-problems.ts';
import type { ReferenceFolder } from '../reference.ts';

/** The inventory of the report, as far as the pipeline reads it: ids, dates, lines, printed words. */
export const inventoryFile = 'report/inventory.json';

const text = v.pipe(v.string(), v.nonEmpty('text, not empty'));
const textOrNull = v.nullable(text);
/** Lines of the report: "880" or "811-836,880". */
export const linesPattern = /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/;
const lines = v.pipe(v.string(), v.regex(linesPattern, 'lines, as 880 or 811-836,880'));
const period = v.picklist(periods);

const dated = v.object({ date: text, precision: text, lines });
const periodState = v.object({
	state: v.picklist(periodStates),
	annex_state: v.nullable(v.picklist(periodStates)),
	annex_lines: v.nullable(lines),
	note: textOrNull
});
const mention = v.variant('type', [
	v.object({ type: v.literal('body'), lines }),
	v.object({ type: v.literal('annex_text'), lines }),
	v.object({ type: v.literal('annex_bullet'), bullet_id: text, lines })
]);
const event = v.object({
	id: text,
	date: textOrNull,
	date_end: textOrNull,
	precision: text,
	type: text,
	commune: textOrNull,
	attendance: v.array(v.object({ n: v.number(), qualifier: text })),
	lines
});
const record = v.object({
	id: text,
	name: text,
	kind: text,
	parent: textOrNull,
	family: textOrNull,
	maybe_same_as: v.array(text),
	zones: v.array(text),
	communes: v.array(text),
	scope: text,
	category: text,
	periods: v.object({
		'2021-2022': periodState,
		'2022-2023': periodState,
		'2023-2024': periodState
	}),
	start: v.nullable(dated),
	end: v.nullable(dated),
	status_end_2024: text,
	events: v.array(event),
	mentions: v.array(mention)
});
const number = v.union([v.number(), v.string()]);
const figure = v.object({
	id: text,
	printed: text,
	value: v.nullable(v.number()),
	period: textOrNull,
	initiative_id: textOrNull,
	recomputed: v.nullable(v.record(text, number)),
	check: text,
	lines
});
const contradiction = v.object({ id: text, type: text, severity: text, a: v.object({ lines }) });
const bullet = v.object({
	bullet_id: text,
	zone: text,
	period,
	category: v.picklist(['daily', 'specific']),
	lines,
	text,
	initiative_ids: v.array(text)
});
const list = v.looseObject({
	inheritance_lines: v.nullable(lines),
	ids: v.record(v.picklist(periodStates), v.array(text))
});

const inventoryShape = v.object({
	zones: v.array(v.object({ code: text })),
	initiatives: v.array(record),
	figures: v.array(figure),
	contradictions: v.array(contradiction),
	counts: v.object({
		bullets: v.array(bullet),
		annex_per_zone_per_period: v.record(text, v.record(period, list))
	})
});
export type Inventory = v.InferOutput<typeof inventoryShape>;
export type InventoryRecord = Inventory['initiatives'][number];
export type InventoryEvent = InventoryRecord['events'][number];
export type InventoryFigure = Inventory['figures'][number];

export const glossaryFile = 'report/glossary.json';
const words = { nl: text, fr: text, en: text };
const state = v.object({ ...words, explain: v.optional(v.object(words)) });
const glossaryShape = v.object({
	names: v.array(
		v.object({
			id: text,
			...words,
			nl_display: v.optional(text),
			status: v.picklist(['official', 'usual', 'tr'])
		})
	),
	states: v.record(text, v.record(text, state)),
	antennas: v.array(v.object({ id: text, report_id: v.nullish(text) }))
});
export type Glossary = v.InferOutput<typeof glossaryShape>;

/** Kinds of records of the inventory that are records of initiatives.json. */
const recordKinds: readonly string[] = ['initiative', 'sub-initiative', 'measure', 'support'];
export const isInitiative = ({ kind }: { kind: string }): boolean => recordKinds.includes(kind);

/** Parses a file of the reference folder; what is wrong becomes problems with the record's id. */
export function parseReference<Shape extends v.GenericSchema>(
	file: string,
	shape: Shape,
	value: unknown,
	problems: Problem[]
): v.InferOutput<Shape> | undefined {
	const parsed = v.safeParse(shape, value);
	if (parsed.success) return parsed.output;
	for (const issue of parsed.issues) {
		const owner = issue.path
			?.map(({ value: inner }) => inner as { id?: unknown } | null)
			.findLast((inner) => typeof inner?.id === 'string');
		problems.push(shapeProblem(issue, file, (owner?.id as string | undefined) ?? null));
	}
	return undefined;
}

/** The inventory, or undefined after problems were noted. */
export function readInventory(
	reference: ReferenceFolder,
	problems: Problem[]
): Inventory | undefined {
	const value = reference.readJson(inventoryFile);
	if (value === undefined) return undefined;
	return parseReference(inventoryFile, inventoryShape, value, problems);
}

/** The glossary, or undefined after problems were noted. */
export function readGlossary(
	reference: ReferenceFolder,
	problems: Problem[]
): Glossary | undefined {
	const value = reference.readJson(glossaryFile);
	if (value === undefined) return undefined;
	return parseReference(glossaryFile, glossaryShape, value, problems);
}
