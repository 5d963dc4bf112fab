import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { ReportDate } from './types.ts';

/** What is known of when something was: an event may have no date at all. */
export type DatedOrNot = Pick<ReportDate, 'date_end' | 'precision'> & { date: string | null };

/** A period of the report: "2022-2023". */
const yearsOnly = /^\d{4}-\d{4}$/;
const until: Record<Language, string> = { nl: 'tot', fr: 'à', en: 'to' };
const periodOf: Record<Language, (years: string) => string> = {
	nl: (years) => `periode ${years}`,
	fr: (years) => `période ${years}`,
	en: (years) => `${years} period`
};

/**
 * A date of the report as people write it, never more exact than the report: "14 september 2021",
 * "oktober 2023", "eerste kwartaal van 2023", "2022", "mei tot september 2023", "periode 2022-2023".
 * Null where the report gives no date.
 */
export function formatReportDate(
	language: Language,
	{ date, date_end: end, precision }: DatedOrNot
): string | null {
	if (date === null || precision === 'none') return null;
	const [first = date, last = end] = date.split(yearsOnly.test(date) ? '-' : '/');
	if (last === null || last === first) return formatDate(language, first);
	if (precision === 'period') return periodOf[language](formatYears(language, first, last));
	return formatRange(language, first, last);
}

/** Two dates as a range; the month or the year that both share is said once. */
function formatRange(language: Language, first: string, last: string): string {
	const end = formatDate(language, last);
	const year = first.slice(0, 4);
	const sameYear = year === last.slice(0, 4) && first.length > 4 && !first.includes('Q');
	const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
	const month = sameMonth
		? ` ${formatDate(language, first.slice(0, 7))}`
		: sameYear
			? ` ${year}`
			: '';
	const whole = formatDate(language, first);
	const start = month !== '' && whole.endsWith(month) ? whole.slice(0, -month.length) : whole;
	if (language === 'fr' && first.length === 10) return `du ${start} au ${end}`;
	return `${start} ${until[language]} ${end}`;
}

/** The two years of a period of the report: "2022-2023", in English "2022–2023". */
export function formatYears(language: Language, first: string, last: string): string {
	return `${first}${language === 'en' ? '–' : '-'}${last}`;
}

/** A period of the report ("2022-2023") in the spelling of a language. */
export function formatPeriod(language: Language, period: string): string {
	const [first = period, last] = period.split('-');
	return last === undefined ? first : formatYears(language, first, last);
}

/**
 * When a figure counts: a period of the report, a range ("2022-11/2023-11"), a day, a month or a
 * year. Null where the report does not say.
 */
export function formatFigurePeriod(language: Language, period: string | null): string | null {
	if (period === null) return null;
	if (yearsOnly.test(period)) return formatPeriod(language, period);
	return formatReportDate(language, { date: period, date_end: null, precision: 'range' });
}
