import type { Question, Threshold } from '$lib/coverage/types';
import { formatDayTime, formatTime } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import type { DossierWords } from './dossier-input';

/** The weekday of an ISO date, 0 = Monday. */
function weekdayOf(date: string): number {
	return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A question in words: which places, how far, how fast and when. */
export function questionWords(
	{ kinds: asked, pace, when }: Question,
	minutes: Threshold,
	language: Language,
	{ words, weekdays }: DossierWords
): { kinds: string; question: string; isHourAsked: boolean } {
	const kinds = words.kinds[asked];
	const isHourAsked = when.kind !== 'any';
	let moment = words.whenAny;
	if (when.kind === 'hour')
		moment = words.whenHour(
			weekdays[Math.floor(when.hour / 24)] ?? '',
			formatTime(language, (when.hour % 24) * 60)
		);
	if (when.kind === 'moment') {
		const [date = '', time = ''] = when.at.split('T');
		const [hour = 0, minute = 0] = time.split(':').map(Number);
		moment = formatDayTime(language, date, weekdays[weekdayOf(date)] ?? '', 60 * hour + minute);
	}
	return {
		kinds,
		question: words.question(kinds, minutes, words.paces[pace], moment),
		isHourAsked
	};
}
