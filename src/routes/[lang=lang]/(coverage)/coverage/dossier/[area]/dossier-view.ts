import { thresholds, type AreaCoverage, type Threshold } from '$lib/coverage/types';
import { formatDate, formatTime } from '$lib/i18n/format';
import {
	clockOf,
	coverageOf,
	partLevel,
	partsOf,
	populationOf,
	sectorsOf,
	type Part
} from './areas-of';
import type { DossierAnswers, DossierSetting, DossierWords } from './dossier-input';
import { boundsOf, frameOf } from './drawing';
import { mapView } from './map-view';
import { numbersOf, type Numbers } from './numbers';
import { numberedPlaces, placesView } from './places-view';
import { dayExtremes, stripOf, type Extreme } from '$lib/coverage/week-strip';
import { questionWords } from './question-words';

const mostGaps = 6;

const indexOf = (minutes: Threshold): number => thresholds.indexOf(minutes);
const within = (area: AreaCoverage, i: number): number => area.certain.within[i] ?? 0;

/** Everything that a dossier shows, as texts and paths in one language. */
export function dossierView(
	setting: DossierSetting,
	answers: DossierAnswers,
	context: DossierWords
) {
	const { language, area } = setting;
	const { minutes, answer, base, areas } = answers;
	const { words } = context;
	const numbers = numbersOf(language);
	const here = coverageOf(area, answer);
	const before = base && coverageOf(area, base);
	const i = indexOf(minutes);
	const { kinds, question, isHourAsked } = questionWords(
		answer.question,
		minutes,
		language,
		context
	);
	const reached = numbers.band(within(here, i), here.possible.within[i] ?? 0, here.residents);
	const lead = words.lead(reached, minutes, isHourAsked ? words.open(kinds) : kinds);
	const bounds = frameOf(boundsOf(answers.outline), 1000, 820, 24).bounds;
	const numbered = numberedPlaces(area, bounds, answers);
	const population = populationOf(area, areas);
	const all = [...numbered.inside, ...numbered.outside];
	return {
		title: words.title(area.name),
		question,
		lead,
		people: words.people(
			numbers.count(within(here, i)),
			numbers.count(here.residents),
			numbers.count(here.residents - within(here, i))
		),
		scenario: base && {
			title: words.scenario(answer.question.scenario.changes.length),
			note: words.scenarioNote,
			changes: answers.changes,
			change: words.change(
				numbers.change(within(here, i) - (before ? within(before, i) : 0)),
				numbers.share(before ? within(before, i) : 0, here.residents)
			)
		},
		dropped: answers.isDropped ? words.dropped : null,
		map: mapView(setting, answers, context, all, lead),
		figures: figuresView(here, before, minutes, numbers, context, population),
		parts: partsView(setting, answers, numbers, context),
		gaps: gapsView(setting, answers, numbers, context),
		clock: clockView(setting, answers, numbers, context, kinds),
		places: placesView(area, answers, numbered, context),
		method: {
			title: words.method.title,
			lines: words.method.lines(
				numbers.count(here.residents),
				numbers.count(population - here.residents)
			),
			more: words.method.more,
			href: setting.methodHref
		},
		sources: { title: words.sources, items: setting.sources },
		online: {
			label: words.sameOnline,
			address: setting.coverageAddress + answers.link
		},
		computedOn: answers.on && words.computedOn(formatDate(language, answers.on))
	};
}

export type DossierView = ReturnType<typeof dossierView>;

/** The four shares as bars, and the walks, with what they are without the scenario. */
function figuresView(
	here: AreaCoverage,
	before: AreaCoverage | null,
	minutes: Threshold,
	numbers: Numbers,
	{ words: { figures: words } }: DossierWords,
	population: number
) {
	const walk = (seconds: number | null): string =>
		seconds === null ? words.never : words.minutes(numbers.minutes(seconds, words.never));
	const shares = thresholds.map((threshold, i) => ({
		label: words.within(threshold),
		isChosen: threshold === minutes,
		text: numbers.band(within(here, i), here.possible.within[i] ?? 0, here.residents),
		before: before && numbers.share(within(before, i), before.residents),
		/** percent of the width */
		certain: percent(within(here, i), here.residents),
		possible: percent(here.possible.within[i] ?? 0, here.residents)
	}));
	return {
		title: words.title,
		shares,
		now: words.now,
		then: words.then,
		walks: [
			{
				label: words.median,
				text: walk(here.certain.medianSeconds),
				before: before && walk(before.certain.medianSeconds)
			},
			{
				label: words.p90,
				text: walk(here.certain.p90Seconds),
				before: before && walk(before.certain.p90Seconds)
			}
		],
		residents: { label: words.residents, text: numbers.count(population) },
		unlocated: { label: words.unlocated, text: numbers.count(population - here.residents) }
	};
}

function percent(part: number, whole: number): number {
	return whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0;
}

/** A table of texts: the first cell of a row is its head. */
export interface TableView {
	readonly title: string;
	readonly note: string | null;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

function partsView(
	{ area, names, language }: DossierSetting,
	{ minutes, answer, base, areas }: DossierAnswers,
	numbers: Numbers,
	{ words: { parts: words } }: DossierWords
): TableView {
	const level = partLevel(area);
	const covered = new Map(answer.areas[level].map((one) => [one.id, one]));
	const covering = new Map(base?.areas[level].map((one) => [one.id, one]));
	const i = indexOf(minutes);
	const nameOf = ({ area: { id, name_nl, name_fr }, isShared }: Part): string =>
		(names[id] ?? (language === 'nl' ? name_nl : name_fr)) + (isShared ? ' *' : '');
	const parts = partsOf(area, areas).flatMap((part) => {
		const one = covered.get(part.area.id);
		return one && one.residents > 0 ? [{ name: nameOf(part), isShared: part.isShared, one }] : [];
	});
	const rows = parts
		.sort((one, other) => one.name.localeCompare(other.name, language))
		.map(({ name, one }) => {
			const { residents, certain } = one;
			const was = covering.get(one.id);
			const shares = was
				? [
						numbers.share(within(was, i), residents),
						numbers.share(within(one, i), residents),
						numbers.change(within(one, i) - within(was, i))
					]
				: thresholds.map((_, rank) => numbers.share(within(one, rank), residents));
			return [
				name,
				numbers.count(residents),
				...shares,
				numbers.minutes(certain.medianSeconds, '–'),
				numbers.minutes(certain.p90Seconds, '–')
			];
		});
	const columns = base
		? [`${words.minutes(minutes)} (1)`, `${words.minutes(minutes)} (2)`, words.change]
		: thresholds.map(words.minutes);
	return {
		title: words[level],
		note: [
			base ? words.scenarioColumns : words.note,
			parts.some(({ isShared }) => isShared) ? `* ${words.shared}` : null
		]
			.filter((note) => note !== null)
			.join(' '),
		columns: [words.name[level], words.residents, ...columns, words.median, words.p90],
		rows
	};
}

function gapsView(
	{ area, names, language }: DossierSetting,
	{ minutes, answer, areas }: DossierAnswers,
	numbers: Numbers,
	{ words: { gaps: words } }: DossierWords
): TableView & { rest: string | null } {
	const i = indexOf(minutes);
	const covered = new Map(answer.areas.sector.map((one) => [one.id, one]));
	const beyond = sectorsOf(area, areas)
		.flatMap((sector) => {
			const one = covered.get(sector.id);
			const far = one ? one.residents - within(one, i) : 0;
			return one && far > 0 ? [{ sector, one, far }] : [];
		})
		.sort((one, other) => other.far - one.far);
	const rest = beyond.slice(mostGaps);
	const place = ({ sector }: (typeof beyond)[number]): string => {
		const name = capitalised(language === 'nl' ? sector.name_nl : sector.name_fr, language);
		const commune = area.level === 'commune' ? null : (names[sector.commune ?? ''] ?? null);
		return commune ? `${name}, ${commune}` : name;
	};
	return {
		title: words.title(minutes),
		note: beyond.length > 0 ? words.note : words.none,
		columns: [words.name, words.beyond, words.walk],
		rows: beyond
			.slice(0, mostGaps)
			.map((gap) => [
				place(gap),
				numbers.count(gap.far),
				numbers.minutes(gap.one.certain.medianSeconds, '–')
			]),
		rest:
			rest.length > 0
				? words.rest(rest.length, numbers.count(rest.reduce((sum, { far }) => sum + far, 0)))
				: null
	};
}

/** Names of sectors come in capitals. */
function capitalised(name: string, language: string): string {
	if (name !== name.toLocaleUpperCase(language)) return name;
	return name
		.toLocaleLowerCase(language)
		.replace(
			/(^|[^\p{L}’'])(\p{L})/gu,
			(_, before: string, letter: string) => before + letter.toLocaleUpperCase(language)
		);
}

function clockView(
	{ area, language }: DossierSetting,
	{ minutes, clock }: DossierAnswers,
	numbers: Numbers,
	{ words: { clock: words, open }, weekdays, weekdaysShort }: DossierWords,
	kinds: string
) {
	const row = clockOf(area, clock);
	const at = ({ residents, hour, allDay }: Extreme): string =>
		words.at(
			numbers.share(residents, row.residents),
			allDay ? words.allDay : formatTime(language, hour * 60)
		);
	const days = dayExtremes(row);
	const named = days.map((day, i) => ({ ...day, name: weekdays[i] ?? '' }));
	const least = named.toSorted((one, other) => one.least.residents - other.least.residents)[0]!;
	const most = named.toSorted((one, other) => other.most.residents - one.most.residents)[0]!;
	return {
		title: words.title,
		lead: words.lead(minutes, open(kinds)),
		alternative: words.alternative(
			`${least.name}, ${at(least.least)}`,
			`${most.name}, ${at(most.most)}`
		),
		certain: words.certain,
		possible: words.possible,
		strip: stripOf(row, weekdaysShort),
		columns: [words.day, words.least, words.most, words.perhaps],
		rows: named.map((day) => [day.name, at(day.least), at(day.most), at(day.mostPossible)])
	};
}
