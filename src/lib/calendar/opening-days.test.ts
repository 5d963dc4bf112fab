import { describe, expect, it } from 'vitest';
import type { Schedule, WeekPattern } from '../hours/types.ts';
import { openingCalendarDays, openingDays } from './opening-days.ts';

const night: Schedule = {
	week: [[{ start: 1320, end: 1560 }], [], [], [], [], [], []] as WeekPattern,
	always: false,
	holidays: 'closed',
	appointment: false,
	horizon: { from: '2026-11-01', to: '2027-12-05' }
};

describe('the opening calendar of a place', () => {
	it('has every date, with times above 24:00 after midnight', () => {
		const days = openingDays({ status: 'open' }, night, '2026-11-01');
		expect(days).toHaveLength(openingCalendarDays);
		expect(days[0]).toEqual({
			date: '2026-11-01',
			weekday: 7,
			why: 'holiday:all-saints',
			spans: []
		});
		expect(days[1]?.spans).toEqual([{ state: 'open', from: '22:00', to: '26:00', why: 'pattern' }]);
		expect(days.at(-1)?.date).toBe('2027-04-29');
	});

	it('says that a day is unknown where no hours are known, and never that it is closed', () => {
		const days = openingDays({ status: 'open' }, null, '2026-11-01');
		for (const { spans } of days)
			expect(spans).toEqual([{ state: 'unknown', from: '00:00', to: '24:00', why: 'not-known' }]);
	});

	it('takes a place that has not begun as unknown, and one that is gone as closed', () => {
		const [planned] = openingDays({ status: 'planned' }, night, '2026-11-02');
		expect(planned?.spans[0]).toMatchObject({ state: 'unknown', why: 'status:planned' });
		const [gone] = openingDays({ status: 'closed' }, night, '2026-11-02');
		expect(gone).toMatchObject({ spans: [], why: 'status:closed' });
	});
});
