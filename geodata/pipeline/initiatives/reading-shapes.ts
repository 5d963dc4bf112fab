import * as v from 'valibot';
import {
	approximations,
	computations,
	figureChecks,
	figureTables,
	themes
} from '../../../src/lib/initiatives/types.ts';
import { linesPattern } from './inventory.ts';

/** The shapes of the tables of geodata/readings about the initiatives of the report. */

const text = v.pipe(v.string(), v.nonEmpty('text, not empty'));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a code in lower case'));
const texts = v.strictObject({ nl: text, fr: text, en: text });
const lines = v.pipe(v.string(), v.regex(linesPattern, 'lines, as 880 or 811-836,880'));
/** Lines as an author writes them: "811-836; 880". */
const loosely = v.pipe(
	v.string(),
	v.transform((value) => value.replaceAll(/[,;]\s*/g, ',')),
	lines
);

const event = v.strictObject({
	id: text,
	title: texts,
	place: v.nullable(texts),
	/** who is counted, for each number of the event, in its order */
	attendance: v.array(texts)
});

/** What a person read in the report where it differs from the inventory. */
const differs = v.strictObject({ field: text, inventory: text, report: text, lines: loosely });

const initiative = v.strictObject({
	id: code,
	summary: texts,
	theme: v.picklist(themes),
	target_groups: v.array(code),
	run_by: texts,
	partners: v.array(texts),
	recurrence: code,
	remark: v.nullable(texts),
	events: v.array(event),
	/** a better French or English name than the glossary's */
	name: v.optional(v.strictObject({ fr: v.optional(text), en: v.optional(text) })),
	differs: v.optional(v.array(differs), [])
});
export type InitiativeReading = v.InferOutput<typeof initiative>;

const figure = v.strictObject({
	id: text,
	what: texts,
	unit: texts,
	value: v.nullable(v.number()),
	approximate: v.nullable(v.picklist(approximations)),
	period: v.nullable(text),
	check: v.picklist(figureChecks),
	note: v.nullable(texts),
	table: v.nullable(v.picklist(figureTables))
});
export type FigureReading = v.InferOutput<typeof figure>;

const contradiction = v.strictObject({
	id: text,
	title: texts,
	statements: v.array(v.strictObject({ nl: text, fr: text, en: text, lines: loosely })),
	shown: texts,
	/** ids of initiatives, places, figures */
	about: v.array(text),
	/** codes of the zones whose part of the report it is in; [] = not of one zone */
	zones: v.optional(v.array(text), [])
});
export type ContradictionReading = v.InferOutput<typeof contradiction>;

const site = v.strictObject({
	id: code,
	type: code,
	name: texts,
	name_translated: v.array(v.picklist(['nl', 'fr', 'en'])),
	aliases: v.array(text),
	address: v.nullable(v.strictObject({ nl: text, fr: text })),
	postcode: v.nullable(text),
	/** null where the report does not say in which commune it is */
	commune: v.nullable(text),
	lon: v.nullable(v.number()),
	lat: v.nullable(v.number()),
	accuracy_m: v.nullable(v.number()),
	location: v.strictObject({
		/** null where the location is not known */
		source: v.nullable(code),
		locator: v.nullable(text),
		as_of: v.nullable(text),
		confidence: v.nullable(v.picklist(['high', 'medium', 'low', 'estimated', 'unknown'])),
		note: v.nullable(texts)
	}),
	report_lines: loosely,
	initiatives: v.array(code),
	events: v.array(text)
});
export type SiteReading = v.InferOutput<typeof site>;

const places = v.strictObject({
	/** the place of each antenna of the inventory */
	antennas: v.array(v.strictObject({ report: code, place: code })),
	/** initiatives that the report puts at an antenna or a station */
	links: v.array(v.strictObject({ initiative: code, place: code, lines: loosely }))
});

const word = v.strictObject({ nl: text, fr: text, en: text, explain: v.optional(texts) });

export const tableShapes = {
	initiatives: v.array(initiative),
	figures: v.array(figure),
	'report-contradictions': v.array(contradiction),
	'initiative-sites': v.array(site),
	'initiative-places': places,
	families: v.record(code, texts),
	/** words that the glossary does not have: group -> code -> word */
	'initiative-words': v.record(text, v.record(code, word)),
	/** where the report says other than its inventory */
	'initiative-overrides': v.array(
		v.strictObject({ id: code, field: text, inventory: text, value: text, lines, why: text })
	),
	/** what the recomputed numbers of the inventory are, by its key */
	computations: v.array(
		v.strictObject({
			key: text,
			/** null where it is told by other fields, or is no number */
			what: v.nullable(v.picklist(computations)),
			period: v.optional(text)
		})
	),
	/** the chapters of the report, with their lines */
	'report-sections': v.array(
		v.strictObject({
			id: code,
			title: text,
			lines,
			/** why no record tells it */
			without: v.optional(text)
		})
	)
} as const;
export type TableName = keyof typeof tableShapes;
export type InitiativeTables = {
	[Name in TableName]: v.InferOutput<(typeof tableShapes)[Name]>;
};
