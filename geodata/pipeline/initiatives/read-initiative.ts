import {
	categories,
	eventTypes,
	initiativeKinds,
	initiativeStatuses,
	periods,
	scopes,
	type Approximation,
	type Initiative,
	type InitiativeEvent,
	type Period,
	type PeriodState,
	type ReportDate
} from '../../../src/lib/initiatives/types.ts';
import type { Citation } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import { datedOf } from './dates.ts';
import {
	inventoryFile,
	type Glossary,
	type Inventory,
	type InventoryEvent,
	type InventoryRecord
} from './inventory.ts';
import { translatedNames, withoutCode } from './names.ts';
import type { InitiativeReading } from './reading-shapes.ts';
import { rangesOf, type Report } from './report-text.ts';

/** What all records are read with. */
export interface Reader {
	problems: Problem[];
	report: Report;
	names: ReadonlyMap<string, Glossary['names'][number]>;
	/** NIS code by the Dutch name of the report */
	communeIds: ReadonlyMap<string, string>;
	bullets: ReadonlyMap<string, Inventory['counts']['bullets'][number]>;
	/** the table in which a record is read, for problems */
	fileOf(id: string): string;
}

export const reportSource = 'report-2024';

const citation = (locator: string): Citation => ({ source: reportSource, locator });

/** A value that must be one of a list; the first of the list after a problem was noted. */
function oneOf<Value extends string>(
	allowed: readonly [Value, ...Value[]],
	value: string,
	{ id, field }: { id: string; field: string },
	problems: Problem[]
): Value {
	const found = allowed.find((one) => one === value);
	if (found === undefined)
		problems.push({
			file: inventoryFile,
			id,
			field,
			found: shown(value),
			expected: `one of ${allowed.join(', ')}`
		});
	return found ?? allowed[0];
}

/** The lines on which a state rests: those of the list, or those that the inventory names beside it. */
function stateLines({
	state,
	annex_state,
	annex_lines,
	note
}: InventoryRecord['periods'][Period]): string | null {
	if (state === annex_state) return annex_lines;
	const noted = [...(note ?? '').matchAll(/l\.(\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)/g)];
	return noted.length > 0 ? noted.map(([, lines]) => lines?.replaceAll(', ', ',')).join(',') : null;
}

function reportDate(
	dated: InventoryRecord['start'],
	at: { id: string; field: string },
	problems: Problem[]
): ReportDate | null {
	if (dated === null) return null;
	const { date, precision, lines } = dated;
	const read = datedOf(date, null, precision);
	if (read?.date) return { ...read, date: read.date, lines };
	problems.push({
		file: inventoryFile,
		...at,
		found: shown({ date, precision }),
		expected: 'a date of a precision that is known'
	});
	return null;
}

/** The report's own words for how exact a number is, as a code. */
function approximationOf(qualifier: string): Approximation | null | undefined {
	if (qualifier === 'exact') return null;
	if (qualifier.startsWith('approximately')) return 'about';
	if (qualifier === 'more than') return 'more-than';
	return qualifier === 'at least' ? 'at-least' : undefined;
}

function readEvent(
	event: InventoryEvent,
	reading: InitiativeReading['events'][number],
	{ problems, communeIds }: Reader,
	id: string
): InitiativeEvent {
	const note = (field: string, found: unknown, expected: string): void => {
		problems.push({ file: inventoryFile, id: event.id, field, found: shown(found), expected });
	};
	const dated = datedOf(event.date, event.date_end, event.precision);
	if (dated === undefined) note('precision', event.precision, 'a precision that is known');
	const commune = event.commune === null ? null : communeIds.get(event.commune);
	if (commune === undefined) note('commune', event.commune, 'the Dutch name of a commune');
	if (!event.id.startsWith(`${id}--`)) note('id', event.id, `an id that begins with ${id}--`);
	return {
		id: event.id,
		type: oneOf(eventTypes, event.type, { id: event.id, field: 'type' }, problems),
		date: dated?.date ?? null,
		date_end: dated?.date_end ?? null,
		precision: dated?.precision ?? 'none',
		title_nl: reading.title.nl,
		title_fr: reading.title.fr,
		title_en: reading.title.en,
		place_nl: reading.place?.nl ?? null,
		place_fr: reading.place?.fr ?? null,
		place_en: reading.place?.en ?? null,
		site: null,
		also_at: [],
		commune: commune ?? null,
		attendance: event.attendance.map(({ n, qualifier }, index) => {
			const who = reading.attendance[index];
			const approximate = approximationOf(qualifier);
			if (approximate === undefined)
				note(
					`attendance.${index}.qualifier`,
					qualifier,
					'exact, approximately, more than, at least'
				);
			return {
				value: n,
				approximate: approximate ?? null,
				who_nl: who?.nl ?? '',
				who_fr: who?.fr ?? '',
				who_en: who?.en ?? '',
				lines: event.lines
			};
		}),
		lines: event.lines
	};
}

/** The events of a record with their readings; a list that differs from the inventory's is a problem. */
function readEvents(record: InventoryRecord, reading: InitiativeReading, reader: Reader) {
	const file = reader.fileOf(record.id);
	const note = (field: string, found: unknown, expected: unknown): void => {
		reader.problems.push({
			file,
			id: record.id,
			field,
			found: shown(found),
			expected: shown(expected)
		});
	};
	const expected = record.events.map(({ id }) => id);
	const found = reading.events.map(({ id }) => id);
	if (expected.join() !== found.join()) {
		note('events', found, expected);
		return [];
	}
	return record.events.map((event, index) => {
		const read = reading.events[index]!;
		if (read.attendance.length !== event.attendance.length)
			note(
				`events.${index}.attendance`,
				`${read.attendance.length} texts`,
				`${event.attendance.length} texts, one for each number`
			);
		return readEvent(event, read, reader, record.id);
	});
}

/** Where the report tells a record: the main text first, then the annex, each place once. */
function sourcesOf({ mentions }: InventoryRecord): Citation[] {
	const order = ['body', 'annex_text', 'annex_bullet'];
	const ranges = [...mentions]
		.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
		.flatMap(({ lines }) => lines.split(','));
	return [...new Set(ranges)].map(citation);
}

/** The bullets of the annex that are about a record, in the order of the report. */
function bulletsOf(record: InventoryRecord, { bullets, problems }: Reader): Initiative['bullets'] {
	return record.mentions
		.flatMap((mention) => (mention.type === 'annex_bullet' ? [mention.bullet_id] : []))
		.flatMap((id) => {
			const bullet = bullets.get(id);
			if (bullet !== undefined) {
				const { zone, period, category, lines } = bullet;
				return [{ id, zone, period, category, lines }];
			}
			const expected = 'the id of a bullet in counts.bullets';
			problems.push({ file: inventoryFile, id: record.id, field: 'mentions', found: id, expected });
			return [];
		})
		.sort((a, b) => rangesOf(a.lines)[0]![0] - rangesOf(b.lines)[0]![0]);
}

/**
 * A record of initiatives.json out of the inventory (ids, zones, periods, dates, lines, the printed
 * name), the glossary (names) and its reading (all that takes a person). What does not fit becomes
 * problems. Sites, places, figures and contradictions are linked later.
 */
export function readInitiative(
	record: InventoryRecord,
	reading: InitiativeReading,
	reader: Reader
): Initiative {
	const { problems, names, communeIds, report } = reader;
	const { id } = record;
	const noteAt = (field: string, found: unknown, expected: string): void => {
		problems.push({ file: inventoryFile, id, field, found: shown(found), expected });
	};
	const name = names.get(id);
	if (name === undefined) noteAt('name', record.name, 'a name of that id in the glossary');
	else if (name.nl !== record.name) noteAt('name', record.name, `the glossary's ${shown(name.nl)}`);
	const heading = name?.nl_display ?? null;
	const given = {
		nl: withoutCode(record.name),
		fr: reading.name?.fr ?? name?.fr ?? '',
		en: reading.name?.en ?? name?.en ?? ''
	};
	const told = record.mentions.map(({ lines }) => lines).join(',');
	const perPeriod = <Value>(read: (period: Period) => Value): Record<Period, Value> =>
		Object.fromEntries(periods.map((period) => [period, read(period)])) as Record<Period, Value>;
	const category = record.category.startsWith('body only')
		? null
		: record.category === 'annex running text'
			? null
			: oneOf(categories, record.category, { id, field: 'category' }, problems);
	const communes = record.communes.flatMap((commune, index) => {
		const found = communeIds.get(commune);
		if (found === undefined) noteAt(`communes.${index}`, commune, 'the Dutch name of a commune');
		return found === undefined ? [] : [found];
	});
	return {
		id,
		name_nl: given.nl,
		name_fr: given.fr,
		name_en: given.en,
		name_basis: report.says(given.nl, told) ? 'printed' : 'composed',
		heading_nl: heading,
		name_translated: translatedNames(given, name?.status ?? 'tr', heading),
		summary_nl: reading.summary.nl,
		summary_fr: reading.summary.fr,
		summary_en: reading.summary.en,
		kind: oneOf(initiativeKinds, record.kind, { id, field: 'kind' }, problems),
		parent: record.parent,
		family: record.family,
		maybe_same_as: record.maybe_same_as,
		zones: record.zones,
		communes,
		scope: oneOf(scopes, record.scope, { id, field: 'scope' }, problems),
		theme: reading.theme,
		category,
		periods: perPeriod<PeriodState>((period) => record.periods[period].state),
		period_lines: perPeriod((period) => stateLines(record.periods[period])),
		start: reportDate(record.start, { id, field: 'start' }, problems),
		end: reportDate(record.end, { id, field: 'end' }, problems),
		status: oneOf(initiativeStatuses, record.status_end_2024, { id, field: 'status' }, problems),
		recurrence: reading.recurrence,
		target_groups: reading.target_groups,
		run_by_nl: reading.run_by.nl,
		run_by_fr: reading.run_by.fr,
		run_by_en: reading.run_by.en,
		partners: reading.partners.map(({ nl, fr, en }) => ({
			name_nl: nl,
			name_fr: fr,
			name_en: en
		})),
		places: [],
		sites: [],
		events: readEvents(record, reading, reader),
		figures: [],
		contradictions: [],
		bullets: bulletsOf(record, reader),
		sources: sourcesOf(record),
		notes_nl: reading.remark?.nl ?? null,
		notes_fr: reading.remark?.fr ?? null,
		notes_en: reading.remark?.en ?? null
	};
}
