import { doubtMetres } from '$lib/coverage/position-doubt';
import type {
	AreaCoverage,
	CoverageAnswer,
	CoveragePlace,
	LeftOut,
	Threshold,
	When
} from '$lib/coverage/types';
import { thresholds } from '$lib/coverage/types';
import { weekdayOf } from '$lib/hours/brussels';
import { partsOf, type LocalMoment } from '$lib/finder/moment';
import type { CoverageMessages } from '$lib/i18n/coverage';
import { formatDayTime, formatNumber, formatTime } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { minutesOf, wholePercent } from './shares';

/** How the page says things in one language. */
export interface Speech {
	readonly language: Language;
	readonly words: CoverageMessages;
	/** Monday first */
	readonly weekdays: readonly string[];
}

/** The answer for an area: the region, a zone or a commune. */
export function areaOf(answer: CoverageAnswer, id: string): AreaCoverage {
	const { zone, commune } = answer.areas;
	return [...zone, ...commune].find((area) => area.id === id) ?? answer.region;
}

/** "op dinsdag om 9.00 uur"; null where nothing is asked of the hours. */
export function whenText(when: When, { language, words, weekdays }: Speech): string | null {
	if (when.kind === 'any') return null;
	if (when.kind === 'hour')
		return words.when.hour(
			weekdays[Math.floor(when.hour / 24)] ?? '',
			formatTime(language, 60 * (when.hour % 24))
		);
	const { date, minutes } = partsOf(when.at as LocalMoment);
	return words.when.moment(formatDayTime(language, date, weekdays[weekdayOf(date)] ?? '', minutes));
}

/** "een LISA-antenne", or "een LISA-antenne die op dinsdag om 9.00 uur open is". */
export function placesText({ question }: CoverageAnswer, speech: Speech): string {
	const { kinds, lead } = speech.words;
	const when = whenText(question.when, speech);
	return when === null ? kinds[question.kinds] : lead.open(kinds[question.kinds], when);
}

/** "26 op de 100 inwoners wonen", or a band of two numbers. */
function whoLives(
	certain: number,
	possible: number,
	residents: number,
	{ language, words: { lead } }: Speech
): string {
	const [from, to] = [wholePercent(certain, residents), wholePercent(possible, residents)];
	const number = (percent: number | null): string => formatNumber(language, percent ?? 0);
	if (from !== to) return lead.between(number(from), to === null ? '1' : number(to));
	if (from === null) return lead.few;
	if (certain === residents && residents > 0) return lead.all;
	if (from === 0) return lead.none;
	if (from === 1) return lead.one;
	return from === 99 && certain < residents && (100 * certain) / residents > 99
		? lead.nearlyAll
		: lead.per100(number(from));
}

/** The answer in sentences. */
export interface LeadView {
	readonly sentence: string;
	readonly people: string;
	readonly median: string;
	/** "12 plaatsen tellen mee, waarvan 3 met een ligging bij benadering. 2 tellen misschien mee." */
	readonly places: string;
	readonly lists: readonly {
		readonly title: string;
		readonly items: readonly { readonly id: string; readonly text: string }[];
	}[];
}

/** Who lives within the threshold, in people; `areaName` null for the region. */
export function leadView(
	answer: CoverageAnswer,
	{ area, areaName, minutes }: { area: string; areaName: string | null; minutes: Threshold },
	places: readonly (Pick<CoveragePlace, 'id' | 'accuracyMetres'> & { readonly name: string })[],
	speech: Speech
): LeadView {
	const { language, words } = speech;
	const { lead } = words;
	const { residents, certain, possible } = areaOf(answer, area);
	const at = thresholds.indexOf(minutes);
	const [sure, most] = [certain.within[at]!, possible.within[at]!];
	const count = (value: number): string => formatNumber(language, value);
	const sentence = lead.sentence(
		whoLives(sure, most, residents, speech),
		minutes,
		placesText(answer, speech)
	);
	const people =
		sure === most
			? `${lead.people(count(sure), count(residents))} ${lead.beyond(count(residents - sure))}`
			: lead.peopleBand(count(sure), count(most), count(residents));
	return {
		sentence: areaName === null ? sentence : lead.inArea(areaName) + lowerFirst(sentence),
		people,
		median:
			certain.medianSeconds === null
				? lead.medianNever
				: lead.median(words.table.minutes(count(minutesOf(certain.medianSeconds)))),
		...placesView(answer, places, speech)
	};
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Which places count, may count and don't, with the reason. */
function placesView(
	{ certain, possible, leftOut }: CoverageAnswer,
	places: Parameters<typeof leadView>[2],
	{ words: { lead } }: Speech
): Pick<LeadView, 'places' | 'lists'> {
	const known = new Map(places.map((place) => [place.id, place]));
	const nameOf = (id: string): string => {
		const added = /^new-(\d+)$/.exec(id)?.[1];
		return known.get(id)?.name ?? (added ? lead.added(Number(added)) : id);
	};
	const named = (ids: readonly string[], note?: (id: string) => string) =>
		ids.map((id) => ({ id, text: note ? `${nameOf(id)}: ${note(id)}` : nameOf(id) }));
	const why = new Map<string, LeftOut>(leftOut.map((one) => [one.id, one.why]));
	const rough = certain.filter((id) => (known.get(id)?.accuracyMetres ?? 0) > doubtMetres).length;
	const counting =
		rough > 0
			? `${lead.counting(certain.length)}, ${lead.rough(rough)}`
			: lead.counting(certain.length);
	const sentences = [
		counting,
		...(possible.length > 0 ? [lead.perhaps(possible.length)] : []),
		...(leftOut.length > 0 ? [lead.leftOut(leftOut.length)] : [])
	];
	return {
		places: sentences.map((each) => `${each}.`).join(' '),
		lists: [
			{ title: lead.certainTitle, items: named(certain) },
			{ title: lead.possibleTitle, items: named(possible) },
			{
				title: lead.leftOutTitle,
				items: named(
					leftOut.map(({ id }) => id),
					(id) => lead.why[why.get(id) ?? 'status']
				)
			}
		].filter(({ items }) => items.length > 0)
	};
}
