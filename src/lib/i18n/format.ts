import { locales, type Language } from './languages.ts';

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as people write it: 1.252.352 (nl), 1 252 352 (fr), 1,252,352 (en). */
export function formatNumber(language: Language, value: number, decimals = 0): string {
	const key = `${language}${decimals}`;
	let format = numbers.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locales[language], {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		numbers.set(key, format);
	}
	return format.format(value);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Minutes since midnight as a time of day: "8.30 uur", "8h30", "8:30"; 1440 and more wrap round. */
export function formatTime(language: Language, minutes: number): string {
	const hour = Math.floor(minutes / 60) % 24;
	const minute = pad(minutes % 60);
	if (language === 'nl') return `${hour}.${minute} uur`;
	return language === 'fr' ? `${hour}h${minute}` : `${hour}:${minute}`;
}

/** A span of the day: "8.00–16.00 uur", "8h00–16h00", "8:00–16:00". */
export function formatSpan(language: Language, start: number, end: number): string {
	if (language !== 'nl')
		return `${formatTime(language, start)}–${end === 1440 ? endOfDay(language) : formatTime(language, end)}`;
	const last = end === 1440 ? '24.00 uur' : formatTime('nl', end);
	return `${formatTime('nl', start).replace(' uur', '')}–${last}`;
}

function endOfDay(language: 'fr' | 'en'): string {
	return language === 'fr' ? '24h00' : '24:00';
}

const quarters: Record<Language, (quarter: number, year: string) => string> = {
	nl: (quarter, year) =>
		`${['eerste', 'tweede', 'derde', 'vierde'][quarter - 1]} kwartaal van ${year}`,
	fr: (quarter, year) =>
		`${['premier', 'deuxième', 'troisième', 'quatrième'][quarter - 1]} trimestre ${year}`,
	en: (quarter, year) => `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`
};

const dates = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, parts: 'month' | 'day'): Intl.DateTimeFormat {
	const key = `${language}${parts}`;
	let format = dates.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(locales[language], {
			year: 'numeric',
			month: 'long',
			...(parts === 'day' ? { day: 'numeric' } : {}),
			timeZone: 'UTC'
		});
		dates.set(key, format);
	}
	return format;
}

/** An ISO date, month ("2024-06"), quarter ("2023-Q2") or year as people write it: "juni 2024". */
export function formatDate(language: Language, iso: string): string {
	const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
	if (quarter) return quarters[language](Number(quarter[2]), quarter[1] ?? '');
	if (/^\d{4}$/.test(iso)) return iso;
	const month = /^\d{4}-\d{2}$/.test(iso);
	const moment = new Date(month ? `${iso}-01T00:00:00Z` : `${iso.slice(0, 10)}T00:00:00Z`);
	const text = dateFormat(language, month ? 'month' : 'day').format(moment);
	return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** A day without its year, and a time: "dinsdag 24 november, 14.35 uur". */
export function formatDayTime(
	language: Language,
	date: string,
	weekday: string,
	minutes: number
): string {
	const day = formatDate(language, date).replace(` ${date.slice(0, 4)}`, '');
	return `${weekday} ${day}, ${formatTime(language, minutes)}`;
}

/** A distance rounded as on a walk: to 10 m below a kilometre, then "1,2 km". */
export function formatDistance(
	language: Language,
	metres: number,
	units: { metres: (n: string) => string; kilometres: (n: string) => string }
): string {
	const tens = Math.max(10, Math.round(metres / 10) * 10);
	if (tens < 1000) return units.metres(formatNumber(language, tens));
	return units.kilometres(formatNumber(language, metres / 1000, metres < 9950 ? 1 : 0));
}
