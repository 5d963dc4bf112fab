import type { Language } from '../i18n/languages.ts';

/** One of the ten legal holidays of Belgium. */
export interface Holiday {
	id: string;
	/** ISO date */
	date: string;
	name: Record<Language, string>;
}

const named = (nl: string, fr: string, en: string): Record<Language, string> => ({ nl, fr, en });

const fixed: [id: string, monthDay: string, name: Record<Language, string>][] = [
	['new-year', '01-01', named('Nieuwjaar', 'Nouvel An', 'New Year’s Day')],
	['labour-day', '05-01', named('Dag van de Arbeid', 'fête du Travail', 'Labour Day')],
	['national-day', '07-21', named('nationale feestdag', 'fête nationale', 'Belgian National Day')],
	['assumption', '08-15', named('Onze-Lieve-Vrouw-Hemelvaart', 'Assomption', 'Assumption Day')],
	['all-saints', '11-01', named('Allerheiligen', 'Toussaint', 'All Saints’ Day')],
	['armistice', '11-11', named('Wapenstilstand', 'Armistice', 'Armistice Day')],
	['christmas', '12-25', named('Kerstmis', 'Noël', 'Christmas Day')]
];

const movable: [id: string, daysAfterEaster: number, name: Record<Language, string>][] = [
	['easter-monday', 1, named('paasmaandag', 'lundi de Pâques', 'Easter Monday')],
	['ascension', 39, named('Hemelvaartsdag', 'Ascension', 'Ascension Day')],
	['whit-monday', 50, named('pinkstermaandag', 'lundi de Pentecôte', 'Whit Monday')]
];

/** Easter Sunday of a Gregorian year as an ISO date (the anonymous algorithm in Meeus, 1991). */
export function easterSunday(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	const day = ((h + l - 7 * m + 114) % 31) + 1;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The ten legal holidays of a year, in the order of the calendar. */
export function legalHolidays(year: number): Holiday[] {
	const easter = Date.parse(`${easterSunday(year)}T00:00:00Z`);
	return [
		...fixed.map(([id, monthDay, name]) => ({ id, date: `${year}-${monthDay}`, name })),
		...movable.map(([id, days, name]) => ({
			id,
			date: new Date(easter + days * 86_400_000).toISOString().slice(0, 10),
			name
		}))
	].sort((one, other) => (one.date < other.date ? -1 : 1));
}

const byDate = new Map<number, ReadonlyMap<string, Holiday>>();

/** The legal holiday on an ISO date, or null. */
export function holidayOn(date: string): Holiday | null {
	const year = Number(date.slice(0, 4));
	let holidays = byDate.get(year);
	if (!holidays) {
		holidays = new Map(legalHolidays(year).map((holiday) => [holiday.date, holiday]));
		byDate.set(year, holidays);
	}
	return holidays.get(date) ?? null;
}

/** The name of a legal holiday by its id, or undefined where no holiday has it. */
export function holidayName(id: string): Record<Language, string> | undefined {
	return [...fixed, ...movable].find(([one]) => one === id)?.[2];
}
