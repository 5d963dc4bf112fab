import { linksTo, type InitiativeContext, type NamedLink } from './detail-context.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { otherInitiative, runningFirst, type OtherInitiative } from './other-initiative.ts';
import { initiativeName } from './summary.ts';
import { timeline, type EventView } from './timeline.ts';
import { themes, type Figure, type Initiative, type InitiativeEvent, type Theme } from './types.ts';

/** The first lines of a list, and how long the whole list is. */
export interface Excerpt<Line> {
	lines: Line[];
	total: number;
}

export interface ThemeGroup extends Excerpt<OtherInitiative> {
	theme: Theme;
}

/** Initiatives as lines, what runs first; at most `limit` of them. */
export function initiativeLines(
	list: readonly Initiative[],
	{ names, language }: InitiativeContext,
	limit: number
): Excerpt<OtherInitiative> {
	const lines = list
		.map((initiative) => otherInitiative(initiative, null, names, language))
		.sort(runningFirst(language));
	return { lines: lines.slice(0, limit), total: lines.length };
}

/** The same by theme, in the report's order; a theme without initiatives is left out. */
export function themeGroups(
	list: readonly Initiative[],
	context: InitiativeContext,
	limit: number
): ThemeGroup[] {
	return themes
		.map((theme) => ({
			theme,
			...initiativeLines(
				list.filter((initiative) => initiative.theme === theme),
				context,
				limit
			)
		}))
		.filter(({ total }) => total > 0);
}

/** An event with the initiative that it belongs to. */
export interface AreaEvent extends EventView {
	initiative: NamedLink;
}

/** "2023-Q2" as a month, so that dates of any precision sort as text; a year stands before its months. */
const sortable = (date: string): string =>
	date.replace(
		/-Q([1-4])$/,
		(_, quarter) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`
	);

/** The dated events of initiatives that `isHere` allows, the latest first; at most `limit` of them. */
export function latestEvents(
	list: readonly Initiative[],
	context: InitiativeContext,
	isHere: (event: InitiativeEvent, initiative: Initiative) => boolean,
	limit: number
): Excerpt<AreaEvent> {
	const found = list.flatMap((initiative) => {
		const dates = new Map(
			initiative.events
				.filter((event) => isHere(event, initiative))
				.flatMap(({ id, date }) => (date === null ? [] : [[id, sortable(date)]]))
		);
		const name = initiativeName(initiative, context.language);
		return timeline(initiative, context).flatMap((event) => {
			const date = dates.get(event.id);
			return date === undefined
				? []
				: [{ date, line: { ...event, initiative: { id: initiative.id, name } } }];
		});
	});
	const sorted = found.sort(
		(one, other) => other.date.localeCompare(one.date) || (one.line.id < other.line.id ? -1 : 1)
	);
	return { lines: sorted.slice(0, limit).map(({ line }) => line), total: sorted.length };
}

/** A number of the report with what it is about. */
export interface AreaFigure extends FigureView {
	place: NamedLink | null;
	initiative: NamedLink | null;
}

/** Figures about places and initiatives, of the latest time first; at most `limit` of them. */
export function latestFigures(
	figures: readonly Figure[],
	context: InitiativeContext,
	limit: number
): Excerpt<AreaFigure> {
	const lines = figures
		.toSorted(
			(one, other) =>
				(other.period ?? '').localeCompare(one.period ?? '') || (one.id < other.id ? -1 : 1)
		)
		.slice(0, limit)
		.map((figure) => {
			const about = context.initiatives.get(figure.initiative ?? '');
			return {
				...figureView(figure, context),
				place: linksTo(figure.place === null ? [] : [figure.place], context.placeName)[0] ?? null,
				initiative: about ? { id: about.id, name: initiativeName(about, context.language) } : null
			};
		});
	return { lines, total: figures.length };
}
