import { walkProfiles } from '../../finder/pace.ts';
import type { Language } from '../../i18n/languages.ts';
import type { AreaLevel } from '../types.ts';
import { whenCode, type ExportHead } from './head.ts';

export const exportSubjects = ['areas', 'gaps', 'clock', 'sites', 'map'] as const;
export type ExportSubject = (typeof exportSubjects)[number];

const subjects: Record<Language, Record<Exclude<ExportSubject, 'areas'>, string>> = {
	nl: { gaps: 'ver-van-een-plaats', clock: 'week-in-uren', sites: 'beste-plekken', map: 'kaart' },
	fr: {
		gaps: 'loin-d-un-lieu',
		clock: 'semaine-en-heures',
		sites: 'meilleurs-sites',
		map: 'carte'
	},
	en: { gaps: 'far-from-a-place', clock: 'week-in-hours', sites: 'best-sites', map: 'map' }
};
const levels: Record<Language, Record<AreaLevel, string>> = {
	nl: { zone: 'zones', commune: 'gemeenten', quarter: 'wijken', sector: 'sectoren' },
	fr: { zone: 'zones', commune: 'communes', quarter: 'quartiers', sector: 'secteurs' },
	en: { zone: 'zones', commune: 'communes', quarter: 'quarters', sector: 'sectors' }
};
const coverage: Record<Language, string> = { nl: 'dekking', fr: 'couverture', en: 'coverage' };

/**
 * The name of a file without its extension, which says what was asked and on which day:
 * "dekking-gemeenten-lisa-15min-5kmh-h33-2026-11-24". A scenario says so.
 */
export function fileName(subject: ExportSubject, head: ExportHead, level?: AreaLevel): string {
	const { language, question, minutes, on } = head;
	const { kmPerHour, stepFree } = walkProfiles[question.pace];
	// The clock is about all hours, and a new site has no hours yet.
	const asksWhen = subject !== 'clock' && subject !== 'sites' && question.when.kind !== 'any';
	return [
		coverage[language],
		subject === 'areas' ? null : subjects[language][subject],
		level ? levels[language][level] : null,
		question.kinds,
		`${minutes}min`,
		`${String(kmPerHour).replace('.', '-')}kmh`,
		stepFree ? 'step-free' : null,
		asksWhen ? whenCode(question.when).replace(':', '') : null,
		question.scenario.changes.length > 0 ? 'scenario' : null,
		on
	]
		.filter((part) => part !== null)
		.join('-');
}
