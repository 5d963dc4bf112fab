import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { addDays, brusselsInstant } from '../hours/brussels.ts';
import { brusselsZone, brusselsZoneComponent } from './time-zone.ts';

/** The hour that is skipped in March and comes twice in October, which libraries read in their own ways. */
const doubtful = /(03|10)-(2[5-9]|3[01]) 2:/;

it('the zone in the files is the clock of Brussels, each quarter of an hour around each change', () => {
	const zone = new ICAL.Timezone({ component: brusselsZoneComponent(), tzid: brusselsZone });
	const different: string[] = [];
	for (let year = 2024; year <= 2039; year++)
		for (const month of [3, 10])
			for (let day = 24; day <= 31; day++)
				for (let minutes = 0; minutes < 1440; minutes += 15) {
					const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
					const time = ICAL.Time.fromData({ year, month, day, hour, minute, second: 0 }, zone);
					const date = addDays(`${year}-${String(month).padStart(2, '0')}-01`, day - 1);
					if (time.toUnixTime() * 1000 !== brusselsInstant(date, minutes))
						different.push(`${date} ${hour}:${minute}`);
				}
	expect(different.filter((time) => !doubtful.test(time))).toEqual([]);
	// One Sunday in March and one in October, four quarters each, over 16 years.
	expect(different.length).toBeLessThanOrEqual(16 * 2 * 4);
});
