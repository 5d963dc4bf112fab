import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { nl } from '../i18n/nl.ts';
import { doorStatus } from './status.ts';
import type { Schedule } from './types.ts';
import { statusWords } from './words.ts';

const day = [{ start: 480, end: 960 }];
const office: Schedule = {
	week: [day, day, day, day, day, [], []],
	always: false,
	holidays: 'closed',
	appointment: false,
	horizon: { from: '2026-11-01', to: '2027-12-05' }
};
const dictionaries = { nl, fr, en };

function line(
	language: 'nl' | 'fr' | 'en',
	schedule: Schedule | null,
	at: string,
	isNow = true
): string {
	const { hours, weekdays } = dictionaries[language];
	const status = doorStatus(schedule, new Date(at));
	const { line: words, hint } = statusWords(status, language, hours, weekdays, true, isNow);
	return hint ? `${words} | ${hint}` : words;
}

describe('the status of a door in words', () => {
	it('says until when, and when next', () => {
		expect(line('nl', office, '2026-11-24T14:35:00+01:00')).toBe('Open tot 16.00 uur');
		expect(line('fr', office, '2026-11-24T18:00:00+01:00')).toBe('Fermé, ouvre demain à 8h00');
	});
	it('names the day where another moment was asked for', () => {
		expect(line('en', office, '2026-11-24T18:00:00+01:00', false)).toBe(
			'Closed, opens Wednesday at 8:00'
		);
	});
	it('says why: a holiday', () => {
		expect(line('en', office, '2027-03-29T10:00:00+02:00')).toBe(
			'Closed (Easter Monday), opens tomorrow at 8:00'
		);
	});
	it('says why: an exceptional closure', () => {
		const closed: Schedule = {
			...office,
			exceptions: { '2026-11-24': { open: [], why: { kind: 'closure', id: 'works' } } }
		};
		expect(line('nl', closed, '2026-11-24T10:00:00+01:00')).toBe(
			'Gesloten (uitzonderlijke sluiting), opent morgen om 8.00 uur'
		);
	});
	it('does not believe a doubtful source', () => {
		const doubtful: Schedule = { ...office, uncertainSource: true };
		expect(line('nl', doubtful, '2026-11-24T10:00:00+01:00')).toBe(
			`${nl.hours.uncertainTitle} | ${nl.hours.unknownHint.call}`
		);
	});
	it('asks to call first where the hours do', () => {
		const called = [{ start: 480, end: 960, note: 'call-first' as const }];
		const schedule: Schedule = {
			...office,
			week: [called, called, called, called, called, [], []]
		};
		expect(line('en', schedule, '2026-11-24T10:00:00+01:00')).toBe('Open until 16:00 | Call first');
	});
	it('does not know without hours', () => {
		expect(line('fr', null, '2026-11-24T10:00:00+01:00')).toBe(
			`${fr.hours.unknownTitle} | ${fr.hours.unknownHint.call}`
		);
	});
});
