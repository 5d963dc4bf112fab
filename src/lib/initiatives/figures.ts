import {
	figureTables,
	themes,
	type Attendance,
	type Figure,
	type FigureTable,
	type Initiative,
	type InitiativeEvent
} from './types.ts';

/** The parts of the page of figures: four of their own, then the themes of the report. */
export const figureTopics = [
	'antennas',
	'attendance',
	'recruitment-centre',
	'campaigns',
	...themes,
	'report'
] as const;
export type FigureTopic = (typeof figureTopics)[number];

/** Campaigns that the report gives numbers of. */
const campaigns: readonly string[] = ['dope-talks', 'campagne-vuurwerk'];

type Initiatives = ReadonlyMap<string, Initiative>;

/** How many took part in an event, with the figure that counts the same where there is one. */
export interface Attended {
	initiative: Initiative;
	event: InitiativeEvent;
	counts: { attendance: Attendance; figure: Figure | null }[];
}

/** Figures about one initiative or one antenna; neither where they are about the report as a whole. */
export interface FigureGroup {
	initiative: string | null;
	place: string | null;
	figures: Figure[];
}

/** Every figure once: in a table by years, as attendance of an event, or under a topic. */
export interface GroupedFigures {
	tables: Record<FigureTable, Figure[]>;
	/** the best attended event first */
	attended: Attended[];
	topics: Map<FigureTopic, FigureGroup[]>;
}

/** The report lines of "686-688,692" as numbers. */
function linesIn(locator: string): Set<number> {
	const lines = new Set<number>();
	for (const part of locator.split(',')) {
		const [first = NaN, last = first] = part.split('-').map(Number);
		for (let line = first; line <= last; line++) lines.add(line);
	}
	return lines;
}

function sharesLine(one: string, other: string): boolean {
	const lines = linesIn(one);
	return [...linesIn(other)].some((line) => lines.has(line));
}

function attendedEvents(figures: readonly Figure[], initiatives: Initiatives): Attended[] {
	const largest = ({ counts }: Attended): number =>
		Math.max(...counts.map(({ attendance }) => attendance.value));
	return [...initiatives.values()]
		.flatMap((initiative) =>
			initiative.events
				.filter(({ attendance }) => attendance.length > 0)
				.map((event): Attended => ({
					initiative,
					event,
					counts: event.attendance
						.map((attendance) => ({
							attendance,
							figure:
								figures.find(
									(figure) =>
										figure.initiative === initiative.id &&
										figure.value === attendance.value &&
										sharesLine(figure.locator, attendance.lines)
								) ?? null
						}))
						.sort((one, other) => other.attendance.value - one.attendance.value)
				}))
		)
		.sort(
			(one, other) => largest(other) - largest(one) || (one.event.id < other.event.id ? -1 : 1)
		);
}

/** What a figure is about, as a part of the page. */
export function topicOf(
	{ place, initiative }: Pick<Figure, 'place' | 'initiative'>,
	initiatives: Initiatives
): FigureTopic {
	if (place !== null) return 'antennas';
	if (initiative === null) return 'report';
	if (initiative.startsWith('lisa-')) return 'antennas';
	if (initiative.startsWith('or-')) return 'recruitment-centre';
	if (campaigns.includes(initiative)) return 'campaigns';
	return initiatives.get(initiative)?.theme ?? 'report';
}

/** Sorts all figures into the parts of their page; within a part they keep the order of the report. */
export function groupFigures(figures: readonly Figure[], initiatives: Initiatives): GroupedFigures {
	const tables = Object.fromEntries(
		figureTables.map((table) => [table, figures.filter((figure) => figure.table === table)])
	) as Record<FigureTable, Figure[]>;
	const loose = figures.filter(({ table }) => table === null);
	const attended = attendedEvents(loose, initiatives);
	const counted = new Set(
		attended.flatMap(({ counts }) => counts.map(({ figure }) => figure?.id ?? null))
	);
	const topics = new Map<FigureTopic, FigureGroup[]>(figureTopics.map((topic) => [topic, []]));
	for (const figure of loose) {
		if (counted.has(figure.id)) continue;
		const groups = topics.get(topicOf(figure, initiatives)) ?? [];
		const group = groups.find(
			({ initiative, place }) => initiative === figure.initiative && place === figure.place
		);
		if (group) group.figures.push(figure);
		else groups.push({ initiative: figure.initiative, place: figure.place, figures: [figure] });
	}
	return { tables, attended, topics };
}

/** The figures of one antenna in a table, the first year first. */
export interface YearSeries {
	place: string;
	figures: Figure[];
}

/** A table by antennas, and our own sums over them. */
export function yearSeries(figures: readonly Figure[]): { series: YearSeries[]; sums: Figure[] } {
	const series = new Map<string, Figure[]>();
	for (const figure of figures)
		if (figure.place !== null)
			series.set(figure.place, [...(series.get(figure.place) ?? []), figure]);
	return {
		series: [...series].map(([place, rows]) => ({
			place,
			figures: rows.sort((one, other) => ((one.period ?? '') < (other.period ?? '') ? -1 : 1))
		})),
		sums: figures.filter(({ place }) => place === null)
	};
}

/**
 * Whether a number of a year leaves out part of it, because the antenna opened in the course of that
 * year. `opened` is an ISO date, month or year; a year alone does not tell.
 */
export function isPartOfYear(period: string | null, opened: string | null): boolean {
	if (period === null || opened === null || opened.length < 7) return false;
	return opened.slice(0, 4) === period && opened.slice(5, 7) > '01';
}
