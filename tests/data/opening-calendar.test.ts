import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/lib/hours/brussels.ts';
import { hoursOn } from '../../src/lib/hours/day.ts';
import { places, schedules } from '../../src/lib/server/geodata.ts';
import { horizon } from '../../src/lib/server/horizon.ts';
import { openingCalendar } from '../../src/lib/server/opening-calendar.ts';
import { GET as csvOf } from '../../src/routes/data/opening-calendar.csv/+server.ts';
import { GET as jsonOf } from '../../src/routes/data/opening-calendar.json/+server.ts';

// Neither endpoint looks at its request.
const csvText = async (): Promise<string> =>
	(await csvOf({} as Parameters<typeof csvOf>[0])).text();
const jsonText = async (): Promise<string> =>
	(await jsonOf({} as Parameters<typeof jsonOf>[0])).text();

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe('the opening calendar', () => {
	it('has each place on each of 180 days from the start of the horizon, as the engine says', () => {
		expect(openingCalendar.places.map(({ id }) => id).sort()).toEqual([...places.keys()].sort());
		expect(openingCalendar.from).toBe(horizon.from);
		for (const { id, status, days } of openingCalendar.places) {
			expect(days).toHaveLength(180);
			for (const [ahead, { date, spans }] of days.entries()) {
				expect(date).toBe(addDays(horizon.from, ahead));
				if (['starting', 'planned', 'closed'].includes(status)) continue;
				const wanted = hoursOn(schedules[id] ?? null, date).spans;
				expect(
					spans.map(({ state, from, to }) => [state, minutes(from), minutes(to)]),
					`${id} on ${date}`
				).toEqual(wanted.map(({ state, start, end }) => [state, start, end]));
			}
		}
	});

	it('says the same as JSON, one place a line', async () => {
		const json = await jsonText();
		expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(openingCalendar)));
		expect(json.trimEnd().split('\n')).toHaveLength(places.size + 2);
	});

	it('has a row of the CSV for each span and each closed day, and CRLF at the end of each', async () => {
		const csv = await csvText();
		expect(csv.endsWith('\r\n')).toBe(true);
		const [header, ...rows] = csv.trimEnd().split('\r\n');
		expect(header).toBe('date,weekday,place,name_nl,name_fr,name_en,state,from,to,why');
		const wanted = openingCalendar.places.flatMap(({ days }) =>
			days.map(({ spans }) => Math.max(1, spans.length))
		);
		expect(rows).toHaveLength(wanted.reduce((sum, count) => sum + count, 0));
		const [closed] = openingCalendar.places.flatMap(({ id, name_nl, name_fr, name_en, days }) =>
			days
				.filter(({ spans, why }) => spans.length === 0 && why.startsWith('holiday:'))
				.map(({ date, weekday, why }) =>
					[date, weekday, id, name_nl, name_fr, name_en, 'closed', '', '', why].join(',')
				)
		);
		expect(rows).toContain(closed);
	});
});
