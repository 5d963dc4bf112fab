import { walkProfiles, type Pace } from '$lib/finder/pace';
import { placeMetres } from '$lib/coverage/engine';
import { officeHours } from '$lib/coverage/open-at';
import { doubtMetres, runDoubt } from '$lib/coverage/position-doubt';
import {
	mostChanges,
	thresholds,
	type AreaCoverage,
	type CoverageAnswer
} from '$lib/coverage/types';
import { formatDate, formatNumber, formatSpan } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { methodMessages, type MethodErrors } from '$lib/i18n/method';
import type { MethodFacts, MethodTable } from '$lib/i18n/method/types';
import {
	coverageAreas,
	coverageCandidates,
	coverageEngine,
	coveragePlaces,
	finished,
	firstAnswer,
	firstQuestion
} from '$lib/server/coverage';
import { communes, sources } from '$lib/server/geodata';

/** A table as the page shows it: a row has a name and cells. */
export interface TableView {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly name: string;
		readonly href: string | null;
		readonly cells: readonly string[];
		readonly isSum: boolean;
	}[];
}

/** The minutes for which errors and doubts are told. */
const minutes = 15;
const at = thresholds.indexOf(minutes);
/** Sources on which the whole computation rests, by id in sources.json. */
const sourceIds = ['statbel-2025', 'osm-2021-08', 'osm-2026-07', 'stib-2026', 'report-2024'];

const withPace = (pace: Pace): CoverageAnswer =>
	coverageEngine().coverage({ ...firstQuestion, pace });

/** What changes with another speed, without stairs, with unclear antennas, and with places shifted. */
function errorsOf(): MethodErrors {
	const within = ({ region }: CoverageAnswer): number => region.certain.within[at]!;
	const { lowest, highest } = finished(
		runDoubt(coverageEngine(), { question: firstQuestion, minutes })
	);
	return {
		base: within(firstAnswer()),
		slow: within(withPace('slow')),
		slower: within(withPace('slower')),
		stepFree: within(withPace('step-free')),
		unclear: firstAnswer().region.possible.within[at]!,
		shiftLow: lowest,
		shiftHigh: highest
	};
}

let errors: MethodErrors | null = null;

function factsOf(language: Language, { shiftLow, shiftHigh }: MethodErrors): MethodFacts {
	const count = (value: number): string => formatNumber(language, value);
	const speed = (pace: Pace): string => {
		const { kmPerHour } = walkProfiles[pace];
		return formatNumber(language, kmPerHour, kmPerHour % 1 === 0 ? 0 : 1);
	};
	const dateOf = (id: string): string => formatDate(language, sources.get(id)?.as_of ?? '');
	const { region, levels } = coverageAreas();
	const { certain, possible, leftOut } = firstAnswer();
	const counted = coveragePlaces().filter(({ id }) => certain.includes(id));
	const stops = coverageCandidates().filter(({ kind }) => kind === 'stop').length;
	return {
		population: count(region.population),
		unlocated: count(region.unlocated),
		located: count(region.population - region.unlocated),
		sectors: count(levels.sector.length),
		emptySectors: region.withoutAddress.sectors,
		emptyResidents: region.withoutAddress.residents,
		doors: count(coverageEngine().ground.population.residents.length),
		populationDate: dateOf('statbel-2025'),
		addressDate: dateOf('osm-2021-08'),
		newStreetsDate: dateOf('osm-2026-07'),
		reportDate: dateOf('report-2024'),
		antennas: certain.length,
		antennasPerhaps: possible.length,
		antennasLeftOut: leftOut.length,
		antennasWithoutHours: counted.filter(({ schedule }) => schedule === null).length,
		antennasApproximate: counted.filter(({ accuracyMetres }) => accuracyMetres > doubtMetres)
			.length,
		snapMetres: count(placeMetres),
		adult: speed('adult'),
		slow: speed('slow'),
		slower: speed('slower'),
		officeHours: formatSpan(language, officeHours.start, officeHours.end),
		publicSites: count(coverageCandidates().length - stops),
		stops: count(stops),
		mostChanges: count(mostChanges),
		shiftLow: count(shiftLow),
		shiftHigh: count(shiftHigh)
	};
}

/** The words of the page with everything that they take from the files and the computation. */
export function methodView(language: Language) {
	const words = methodMessages(language);
	const found = (errors ??= errorsOf());
	const count = (value: number): string => formatNumber(language, value);
	const walk = (seconds: number | null): string =>
		seconds === null ? words.never : words.minutes(count(Math.ceil(seconds / 60)));
	const keyCells = ({ certain, residents }: AreaCoverage): string[] => [
		...certain.within.map((people) => {
			const percent = Math.floor((100 * people) / residents);
			const few = people > 0 && percent < 1;
			return `${count(people)} (${few ? '< 1' : count(percent)}${language === 'fr' ? ' ' : ''}%)`;
		}),
		walk(certain.medianSeconds),
		walk(certain.p90Seconds)
	];
	const byName = [...communes.values()]
		.map((commune) => ({ commune, name: commune[`name_${language}`] }))
		.sort((one, other) => one.name.localeCompare(other.name, language));
	const answer = firstAnswer();
	const areaOf = (id: string): AreaCoverage => answer.areas.commune.find((one) => one.id === id)!;
	const { region } = coverageAreas();
	const row = (name: string, cells: string[], isSum = false, href: string | null = null) => ({
		name,
		href,
		cells,
		isSum
	});
	const signed = (value: number): string =>
		value === 0 ? '0' : `${value > 0 ? '+' : '−'} ${count(Math.abs(value))}`;
	const tables: Record<MethodTable, TableView> = {
		key: {
			caption: words.captions.key,
			columns: [words.where, ...thresholds.map(words.within), words.median, words.p90],
			rows: [
				...byName.map(({ commune, name }) => row(name, keyCells(areaOf(commune.id)))),
				row(words.region, keyCells(answer.region), true)
			]
		},
		sources: {
			caption: words.captions.sources,
			columns: [words.source, words.date, words.licence],
			rows: sourceIds.flatMap((id) => {
				const source = sources.get(id);
				if (!source) return [];
				const { publisher, title, as_of: date, licence, url } = source;
				const when = date === null ? '–' : formatDate(language, date);
				return [row(`${publisher}: ${title}`, [when, licence], false, url)];
			})
		},
		unlocated: {
			caption: words.captions.unlocated,
			columns: words.unlocatedColumns,
			rows: [
				...byName.map(({ commune, name }) => {
					const { residents } = areaOf(commune.id);
					const { population } = commune;
					return row(name, [count(population), count(residents), count(population - residents)]);
				}),
				row(
					words.region,
					[
						count(region.population),
						count(answer.region.residents),
						count(region.population - answer.region.residents)
					],
					true
				)
			]
		},
		errors: {
			caption: words.captions.errors,
			columns: words.errorColumns,
			rows: (Object.keys(words.errors) as (keyof MethodErrors)[]).map((name) =>
				row(words.errors[name], [count(found[name]), signed(found[name] - found.base)])
			)
		}
	};
	const { title, description, lead, onThisPage, toCoverage, toSources } = words;
	return {
		words: { title, description, lead, onThisPage, toCoverage, toSources },
		sections: words.sections(factsOf(language, found)),
		tables
	};
}
