import { describe, expect, it } from 'vitest';
import { pageMessages } from '$lib/i18n/pages';
import { doorSchedule, knownPermanences } from '$lib/server/calendars';
import { places } from '$lib/server/geodata';
import { calendarLinks } from './calendar-links';

const words = pageMessages('nl').place.calendar;
const ids = [...places.keys()];
const known = ids.find((id) => doorSchedule(id)) ?? '';

describe('the calendar links of a place', () => {
	it('are those of the files that there are', () => {
		for (const id of ids) {
			const links = calendarLinks(id, 'nl', 'https://example.org', words);
			const files = [
				...(doorSchedule(id) ? ['calendar'] : []),
				...(knownPermanences(id).length > 0 ? ['permanences'] : [])
			].map((set) => `/nl/place/${id}/${set}.ics`);
			expect(links?.files.map(({ href }) => href) ?? []).toEqual(files);
		}
	});

	it('offer a subscription only where calendars can reach the site', () => {
		expect(calendarLinks(known, 'nl', 'https://example.org', words)?.subscription).toBe(
			`webcal://example.org/nl/place/${known}/calendar.ics`
		);
		expect(calendarLinks(known, 'nl', 'http://localhost:4173', words)?.subscription).toBeNull();
	});
});
