import { describe, expect, it } from 'vitest';
import type { Closure, Schedule, WeekPattern } from '../hours/types.ts';
import { calendarMessages } from '../i18n/calendar/index.ts';
import { loadMessages } from '../i18n/index.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { calendarEvents, type CalendarContext, type CalendarSubject } from './events.ts';
import { calendarText } from './write.ts';

const schedule: Schedule = {
	week: [
		[{ start: 540, end: 720 }],
		[{ start: 540, end: 720, note: 'call-first' }],
		[],
		[],
		[],
		[],
		[]
	] as WeekPattern,
	always: false,
	holidays: 'unknown',
	appointment: false,
	horizon: { from: '2026-11-01', to: '2027-12-05' },
	exceptions: {
		'2026-12-28': { open: [], uncertain: [], why: { kind: 'closure', id: 'winter' } },
		'2027-01-04': { open: [{ start: 540, end: 600 }], why: { kind: 'closure', id: 'winter' } }
	}
};
const subject: CalendarSubject = {
	id: 'marktplein',
	schedule,
	name: 'Marktplein, het huis',
	who: null,
	appointmentOnly: false,
	note: 'Bel aan; twee keer.',
	asOf: '2026-05-16',
	phone: '+32 2 000 00 00',
	category: 'LISA-antenne',
	location: 'Marktplein 1, 1000 Brussel',
	point: [4.35, 50.85],
	page: 'https://example.org/nl/place/marktplein/'
};
const winter = {
	id: 'winter',
	name_nl: 'winteruren',
	name_fr: 'horaire d’hiver',
	name_en: 'winter hours'
} as Closure;

async function inLanguage(language: Language): Promise<CalendarContext> {
	const text = await loadMessages(language);
	return { language, words: calendarMessages(language), text, closures: [winter] };
}

describe('the events of a place', () => {
	it('say in words what is certain, what is not, and why', async () => {
		const events = calendarEvents(subject, await inLanguage('nl'));
		const by = (uid: string) => events.find((event) => event.uid === `${uid}@lisa-map`);
		expect(by('marktplein-open-0900-1200')?.summary).toBe('Open: Marktplein, het huis');
		expect(by('marktplein-call-first-0900-1200')?.summary).toBe('Bel eerst: Marktplein, het huis');
		const easter = by('marktplein-20270329-perhaps-0000-2400');
		expect(easter?.summary).toBe('Misschien open: Marktplein, het huis');
		expect(easter?.description).toBe(
			[
				'Feestdag (paasmaandag): de uren van die dag zijn niet bekend.',
				'Bel eerst.',
				'Bel aan; twee keer.',
				'Telefoon: +32 2 000 00 00',
				'Uren van 16 mei 2026.',
				'Wat wij niet weten, staat niet in deze agenda. Uitgewerkt tot en met 5 december 2027.'
			].join('\n')
		);
		expect(by('marktplein-20270104-open-0900-1000')?.description).toContain('winteruren');
	});

	it('are by appointment where the place receives nobody without one', async () => {
		const events = calendarEvents({ ...subject, appointmentOnly: true }, await inLanguage('en'));
		expect(events[0]?.summary).toBe('By appointment: Marktplein, het huis');
		expect(events[0]?.description).toContain('By appointment only.');
	});

	it('name who is present where they are those of a permanence', async () => {
		const events = calendarEvents({ ...subject, who: 'Police' }, await inLanguage('fr'));
		expect(events[0]?.summary).toBe('Police : Marktplein, het huis');
	});

	it('have the same identifiers in each language, each once', async () => {
		const [dutch, ...others] = await Promise.all(
			languages.map(async (language) =>
				calendarEvents(subject, await inLanguage(language)).map(({ uid }) => uid)
			)
		);
		for (const uids of others) expect(uids).toEqual(dutch);
		expect(new Set(dutch).size).toBe(dutch?.length);
	});
});

describe('the text of a calendar', () => {
	it('is the same each time, in lines of at most 75 bytes that end with CRLF', async () => {
		const context = await inLanguage('fr');
		const write = (): string =>
			calendarText({
				language: 'fr',
				name: 'Calendrier',
				description: 'é'.repeat(200),
				page: subject.page,
				asOf: '2026-11-01',
				events: calendarEvents(subject, context)
			});
		const text = write();
		expect(write()).toBe(text);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		for (const line of text.slice(0, -2).split('\r\n')) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}
		expect(text).toContain('\r\nDTSTAMP:20261101T000000Z\r\n');
		expect(text).toContain('\r\nGEO:50.85;4.35\r\n');
		expect(text).toContain('\r\nLOCATION:Marktplein 1\\, 1000 Brussel\r\n');
	});
});
