import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { horizon } from '../../geodata/pipeline/hours/horizon.ts';
import { hoursError } from '../../geodata/pipeline/hours/library.ts';
import { addDays, brusselsInstant } from '../../src/lib/hours/brussels.ts';
import type { PlaceCollection } from '../../src/lib/places/types.ts';
import { engineTransitions, years, type Transition } from '../hours-transitions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A string of hours; `names` are the legal holidays that it names without saying PH. */
interface Row {
	kind: string;
	hours: string;
	/** "12-25", "2027-07-21" or the id of a movable holiday */
	names?: string[];
	/** a night at the end of a week, which the library shifts in March (see `withMarchNights`) */
	marchNight?: true;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Every string of the committed places and permanences, each once. */
const committed = ['antennas.geojson', 'police-stations.geojson']
	.flatMap((name) => (readJson(`geodata/${name}`) as PlaceCollection).features)
	.flatMap(({ properties }) => [properties, ...properties.permanences])
	.flatMap(({ opening_hours }) => opening_hours ?? []);
const fixtures = readJson('tests/fixtures/hours-strings.json') as Row[];
const rows: Row[] = [
	...[...new Set(committed)].map((hours): Row => ({ kind: 'committed', hours })),
	...fixtures
];
const title = ({ kind, hours }: Row): string => `${kind}: ${hours}`;

const run = promisify(execFile);

/** Asks a process in a zone of its own. */
async function ask(
	who: 'library' | 'engine',
	zone: string,
	hours: readonly string[]
): Promise<Transition[][]> {
	const running = run(process.execPath, ['--import', 'tsx', 'tests/hours-transitions.ts', who], {
		cwd: root,
		env: { ...process.env, TZ: zone },
		maxBuffer: 2 ** 28
	});
	running.child.stdin?.end(JSON.stringify(hours));
	const { stdout } = await running;
	const answers = JSON.parse(stdout) as Record<string, Transition[]>;
	return hours.map((one) => answers[one] ?? []);
}

interface Piece {
	from: number;
	to: number;
	state: Transition[1];
	/** the date on which it begins */
	date: string;
}

const midnight = (date: string): number => brusselsInstant(date, 0);
// The zone data of the machine, as an oracle of its own beside the engine's rule.
const zoned = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const dateOf = (instant: number): string => zoned.format(instant);

/**
 * Transitions as pieces of time, what is longer than a night cut at each midnight, so that a piece
 * belongs to the date on which it begins.
 */
function piecesOf(transitions: readonly Transition[]): Piece[] {
	return transitions.flatMap(([at, state], index) => {
		const end = Date.parse(
			transitions[index + 1]?.[0] ?? new Date(midnight(years.to)).toISOString()
		);
		const cut: Piece[] = [];
		let from = Date.parse(at);
		let date = dateOf(from);
		while (end >= midnight(addDays(date, 2))) {
			const to = midnight(addDays(date, 1));
			cut.push({ from, to, state, date });
			from = to;
			date = addDays(date, 1);
		}
		return from < end ? [...cut, { from, to: end, state, date }] : cut;
	});
}

/**
 * The one deviation: where hours do not mention public holidays, the library opens the door on a legal
 * holiday as on any day; here it is unknown all day, and in a night that begins on it.
 */
function withUnknownHolidays(
	transitions: Transition[],
	row: Row,
	holidays: Holiday[]
): Transition[] {
	if (/\bPH\b/.test(row.hours) || transitions.length === 1) return transitions;
	let pieces = piecesOf(transitions);
	for (const { date, id } of holidays) {
		const named = (name: string): boolean => name === id || date.endsWith(name);
		const usual = pieces.filter((piece) => piece.state !== 'closed' && piece.date === date);
		if (row.names?.some(named) || usual.length === 0) continue;
		const [start, end] = [midnight(date), midnight(addDays(date, 1))];
		const until = Math.max(end, ...usual.map(({ to }) => to));
		const night = pieces.filter(
			({ from, to, state }) => state === 'open' && from < start && to > start
		);
		const from = Math.max(start, ...night.map(({ to }) => to));
		pieces = pieces.flatMap((piece) => {
			if (piece.to <= from || piece.from >= until) return [piece];
			return [
				{ ...piece, to: from },
				{ ...piece, from: until }
			].filter((part) => part.from < part.to);
		});
		pieces.push({ from, to: until, state: 'unknown', date });
		pieces.sort((one, other) => one.from - other.from);
	}
	const kept = pieces.filter(({ state }, index) => state !== pieces[index - 1]?.state);
	return kept.map(({ from, state }) => [new Date(from).toISOString(), state]);
}

/**
 * The other deviation: in the zone of Brussels the library takes the night that begins on the Sunday of
 * the change in March from the day before. In that night its answer in UTC, a zone without changes, is
 * taken as the clock in Brussels.
 */
function withMarchNights(transitions: Transition[], inUtc: readonly Transition[]): Transition[] {
	const change = 120 * 60_000;
	let result = transitions;
	for (const monday of ['2026-03-30', '2027-03-29', '2028-03-27']) {
		const [start, end] = [midnight(monday), midnight(monday) + 12 * 3_600_000];
		const clock = inUtc.map(([at, state]): Transition => [
			new Date(Date.parse(at) - change).toISOString(),
			state
		]);
		const stateAt = (some: readonly Transition[], at: number): Transition[1] =>
			some.filter(([from]) => Date.parse(from) <= at).at(-1)?.[1] ?? 'closed';
		result = [
			...result.filter(([at]) => Date.parse(at) < start),
			[new Date(start).toISOString(), stateAt(clock, start)] as Transition,
			...clock.filter(([at]) => Date.parse(at) > start && Date.parse(at) < end),
			[new Date(end).toISOString(), stateAt(result, end)] as Transition,
			...result.filter(([at]) => Date.parse(at) > end)
		].filter(([, state], index, all) => state !== all[index - 1]?.[1]);
	}
	return result;
}

interface Holiday {
	date: string;
	id: string;
}

/** The transitions within dates, with the state at their beginning. */
function within(transitions: readonly Transition[], from: string, to: string): Transition[] {
	const [start, end] = [midnight(from), midnight(addDays(to, 1))];
	const before = transitions.filter(([at]) => Date.parse(at) <= start).at(-1);
	const inside = transitions.filter(([at]) => Date.parse(at) > start && Date.parse(at) < end);
	return [[new Date(start).toISOString(), before?.[1] ?? 'closed'], ...inside];
}

let expected: Transition[][];
let inNewYork: Transition[][];

/** The id of a legal holiday that moves with Easter; the others have one date. */
function movableId(date: string): string {
	const weekday = new Date(date).getUTCDay();
	const monthDay = date.slice(5);
	if (monthDay < '03-20' || monthDay > '06-20' || monthDay === '05-01') return '';
	return weekday !== 1 ? 'ascension' : monthDay < '05-01' ? 'easter-monday' : 'whit-monday';
}

beforeAll(async () => {
	const hours = rows.map((row) => row.hours);
	const [library, inUtc, engine] = await Promise.all([
		ask('library', 'Europe/Brussels', ['PH', ...hours]),
		ask('library', 'UTC', hours),
		ask('engine', 'America/New_York', hours)
	]);
	inNewYork = engine;
	// The days are the library's own.
	const holidays = (library.shift() ?? [])
		.filter(([at, state]) => state === 'open' && at > '2025-12-31')
		.map(([at]): Holiday => {
			const date = dateOf(Date.parse(at));
			return { date, id: movableId(date) };
		});
	expect(holidays).toHaveLength(30);
	expected = rows.map((row, index) => {
		const answer = library[index] ?? [];
		const own = row.marchNight ? withMarchNights(answer, inUtc[index] ?? []) : answer;
		return within(withUnknownHolidays(own, row, holidays), years.from, '2028-12-31');
	});
}, 180_000);

describe('the engine and the opening_hours library', () => {
	it('are asked about every string of the data and at least 60 others, all in order', () => {
		expect(committed.length).toBeGreaterThan(30);
		expect(fixtures.length).toBeGreaterThanOrEqual(60);
		expect(new Set(rows.map(({ hours }) => hours)).size).toBeGreaterThan(80);
		for (const { hours } of rows) expect(hoursError(hours), hours).toBeNull();
	});

	it.each(rows.map((row, index) => [title(row), index] as const))(
		'agree on every transition of three years, from a machine in New York: %s',
		(_, index) => expect(inNewYork[index]).toEqual(expected[index])
	);

	it.each(rows.map((row, index) => [title(row), index] as const))(
		'agree within the horizon of the data, and beyond it where a place has these hours: %s',
		(_, index) => {
			const { hours, kind } = rows[index]!;
			const { from, to } = horizon;
			const wanted = expected[index]!;
			const given = engineTransitions(hours, horizon);
			expect(within(given, addDays(from, 1), to)).toEqual(within(wanted, addDays(from, 1), to));
			if (kind === 'committed') expect(given).toEqual(wanted);
		}
	);
});
