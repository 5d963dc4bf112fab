import ical, { type VEvent } from 'node-ical';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	addDays,
	brusselsInstant,
	brusselsSpan,
	daysBetween
} from '../../src/lib/hours/brussels.ts';
import { openSpans } from '../../src/lib/hours/day.ts';
import { stretches } from '../../src/lib/hours/stretches.ts';
import type { Schedule } from '../../src/lib/hours/types.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import {
	areaCalendar,
	areaHasHours,
	doorSchedule,
	knownPermanences,
	permanencesCalendar,
	placeCalendar
} from '../../src/lib/server/calendars.ts';
import { communes, places, schedules, zones } from '../../src/lib/server/geodata.ts';
import { horizon } from '../../src/lib/server/horizon.ts';

const origin = 'https://example.org';
const midnight = (date: string): number => brusselsInstant(date, 0);
const days = daysBetween(horizon.from, horizon.to) + 1;

/** A span of time in a state; instants in milliseconds. */
interface Occurrence {
	from: number;
	to: number;
	state: 'open' | 'unknown';
}

const eventsOf = (text: string): VEvent[] =>
	Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');

const dateOf = (local: Date): string =>
	[local.getFullYear(), local.getMonth() + 1, local.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

/** Every occurrence in a file, as another library reads it; whole days are dates in Brussels. */
function occurrences(events: readonly VEvent[]): Occurrence[] {
	const range = {
		from: new Date(midnight(addDays(horizon.from, -2))),
		to: new Date(midnight(addDays(horizon.to, 30)))
	};
	return events
		.flatMap((event) =>
			ical.expandRecurringEvent(event, range).map(({ start, end, isFullDay }): Occurrence => {
				const state = event.status === 'CONFIRMED' ? 'open' : 'unknown';
				if (!isFullDay) return { from: start.getTime(), to: end.getTime(), state };
				// The library counts a day as 24 hours; the end of a date is the next date.
				const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
				const date = dateOf(start);
				return { from: midnight(date), to: midnight(addDays(date, length)), state };
			})
		)
		.sort(byTime);
}

const byTime = (one: Occurrence, other: Occurrence): number =>
	one.from - other.from || one.to - other.to || (one.state < other.state ? -1 : 1);

/** The spans of the engine, each date of the horizon. */
const spansOf = (schedule: Schedule): Occurrence[] =>
	openSpans(schedule, horizon.from, days)
		.flatMap(({ date, spans }) =>
			spans.map((span): Occurrence => {
				const [from, to] = brusselsSpan(date, span);
				return { from, to, state: span.state };
			})
		)
		.filter(({ from, to }) => from < to)
		.sort(byTime);

/** The moments at which the state becomes another one, from the second day of the horizon. */
function transitionsOf(some: readonly Occurrence[]): [number, string][] {
	const start = midnight(addDays(horizon.from, 1));
	const end = midnight(addDays(horizon.to, 1));
	const edges = [...new Set([start, ...some.flatMap(({ from, to }) => [from, to])])]
		.filter((at) => at >= start && at < end)
		.sort((one, other) => one - other);
	return edges
		.map((at): [number, string] => {
			const states = some.filter(({ from, to }) => from <= at && to > at).map(({ state }) => state);
			return [at, states.includes('open') ? 'open' : (states[0] ?? 'closed')];
		})
		.filter(([, state], index, all) => state !== all[index - 1]?.[1]);
}

const engineTransitions = (schedule: Schedule): [number, string][] =>
	[...stretches(schedule, addDays(horizon.from, 1), days - 1)]
		.map(({ from, state }): [number, string] => [from, state])
		.filter(([, state], index, all) => state !== all[index - 1]?.[1]);

const known = [...places.keys()].flatMap((id) => {
	const schedule = doorSchedule(id);
	return schedule ? [{ id, schedule }] : [];
});
const permanences = [...places.keys()].flatMap((place) =>
	knownPermanences(place).map(({ permanence, schedule }) => ({
		place,
		id: permanence.id,
		schedule
	}))
);

let dutch: Map<string, VEvent[]>;
let dutchText: Map<string, string>;

beforeAll(async () => {
	dutchText = new Map();
	for (const { id } of known) dutchText.set(id, (await placeCalendar(id, 'nl', origin)) ?? '');
	dutch = new Map([...dutchText].map(([id, text]) => [id, eventsOf(text)]));
});

describe('the calendar of each place, read by another library', () => {
	it('is there for every place with known hours, and for no other', async () => {
		expect(known.length).toBeGreaterThan(30);
		expect(known.length + permanences.length).toBe(Object.keys(schedules).length);
		const unknown = [...places.keys()].find((id) => !doorSchedule(id)) ?? '';
		expect(await placeCalendar(unknown, 'nl', origin)).toBeNull();
	});

	it.each(known)('has the spans of the engine over the whole horizon: $id', ({ id, schedule }) => {
		const found = occurrences(dutch.get(id) ?? []);
		expect(found).toEqual(spansOf(schedule));
		expect(transitionsOf(found)).toEqual(engineTransitions(schedule));
	});

	it('covers both changes of the clocks, and a night over each', () => {
		const nights = occurrences(dutch.get('montgomery-eva-wsl') ?? []);
		const dates = Array.from({ length: days }, (_, ahead) => addDays(horizon.from, ahead));
		const lengthOf = (date: string): number =>
			(midnight(addDays(date, 1)) - midnight(date)) / 3_600_000;
		const changes = dates.filter((date) => lengthOf(date) !== 24);
		expect(changes.map(lengthOf).sort()).toEqual([23, 25]);
		for (const change of changes) {
			const evening = brusselsInstant(addDays(change, -1), 1320);
			const night = nights.filter(({ from }) => from === evening);
			expect(night.map(({ from, to }) => (to - from) / 3_600_000)).toEqual([lengthOf(change) - 15]);
		}
	});

	it('says the same in the three languages, with the same identifiers', async () => {
		const shape = (text: string): string[] =>
			text
				.split('\r\n')
				.filter((line) => /^(UID|DTSTART|DTEND|RRULE|EXDATE|STATUS|GEO)/.test(line));
		for (const { id } of known) {
			const wanted = shape(dutchText.get(id) ?? '');
			for (const language of languages)
				expect(shape((await placeCalendar(id, language, origin)) ?? '')).toEqual(wanted);
		}
	});

	it('gives each event an identifier of its own, the name of the place, and its page', () => {
		for (const [id, events] of dutch) {
			const name = places.get(id)?.properties.name_nl ?? '';
			expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
			for (const event of events) {
				expect(event.uid).toMatch(/^[a-z0-9-]+@lisa-map$/);
				expect(event.summary).toContain(name);
				expect(event.url).toBe(`${origin}/nl/place/${id}/`);
				expect(event.description).toMatch(/Uren (van|zonder)/);
			}
		}
	});
});

describe('the calendar of who is there', () => {
	it('has the spans of every permanence whose hours are known', async () => {
		for (const { place, id, schedule } of permanences) {
			const events = eventsOf((await permanencesCalendar(place, 'fr', origin)) ?? '');
			const own = events.filter(({ uid }) => uid.startsWith(id));
			expect(occurrences(own)).toEqual(spansOf(schedule));
		}
	});
});

describe('the calendar of each zone and commune', () => {
	const areas = [
		...[...zones.keys()].map((code) => ({ kind: 'zone', code }) as const),
		...[...communes.keys()].map((code) => ({ kind: 'commune', code }) as const)
	];

	it.each(areas)('has the events of its places: $kind $code', async (area) => {
		const text = (await areaCalendar(area, 'nl', origin)) ?? '';
		const here = known.filter(({ id }) => places.get(id)?.properties[area.kind] === area.code);
		const wanted = here.flatMap(({ id }) => (dutch.get(id) ?? []).map(({ uid }) => uid));
		expect(
			eventsOf(text)
				.map(({ uid }) => uid)
				.sort()
		).toEqual(wanted.sort());
		expect(areaHasHours(area)).toBe(wanted.length > 0);
	});

	it('names the places whose hours are not known', async () => {
		const [zone] = [...places.values()]
			.filter(({ properties }) => !doorSchedule(properties.id) && properties.status === 'open')
			.map(({ properties }) => properties);
		const text = await areaCalendar({ kind: 'zone', code: zone?.zone ?? '' }, 'nl', origin);
		expect(text?.replaceAll('\r\n ', '').replaceAll('\\,', ',')).toContain(zone?.name_nl);
	});
});
