import type { Span, WeekPattern } from '../hours/types.ts';
import { mostChanges, noScenario, type Scenario, type ScenarioChange } from './types.ts';

/** Why a change of a link was left out. */
export type WhyDropped =
	| 'unreadable'
	| 'unknown-place'
	| 'outside'
	| 'hours'
	/** beyond `mostChanges` */
	| 'too-many';

/** A change of a link that means nothing here. */
export interface DroppedChange {
	/** its place in the scenario, from 1 */
	readonly number: number;
	readonly why: WhyDropped;
}

/**
 * West, south, east, north in degrees: a box around the region. Whoever adds a place beyond it has
 * pointed elsewhere.
 */
export const regionBox = [4.2392, 50.7607, 4.4868, 50.9169] as const;

export function isInRegionBox(lon: number, lat: number): boolean {
	const [west, south, east, north] = regionBox;
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

const between = '!';
const after = '~';
const dayEnd = 1440;

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;

/** A week as a link has it: days from Monday with "." between, spans "0900-1700" with "_" between. */
export function writeWeek(week: WeekPattern): string {
	return week
		.map((day) => day.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join('_'))
		.join('.');
}

/**
 * Reads a week; null where it makes no sense: not seven days, times that don't exist, spans that are
 * empty, overlap or stand in the wrong order, or that run past midnight.
 */
export function readWeek(text: string): WeekPattern | null {
	const days = text.split('.').map(readDay);
	return days.length === 7 && days.every((day) => day !== null) ? (days as WeekPattern) : null;
}

function readDay(text: string): Span[] | null {
	if (text === '') return [];
	const spans: Span[] = [];
	for (const part of text.split('_')) {
		const [start, end] = /^\d{4}-\d{4}$/.test(part) ? part.split('-').map(readClock) : [];
		if (start === undefined || end === undefined || start === null || end === null) return null;
		if (start >= end || start < (spans.at(-1)?.end ?? 0)) return null;
		spans.push({ start, end });
	}
	return spans;
}

function readClock(text: string): number | null {
	const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
	const minutes = 60 * hour + minute;
	return minute < 60 && minutes <= dayEnd ? minutes : null;
}

const degrees = (value: number): string => value.toFixed(5);

function writeChange(change: ScenarioChange): string {
	switch (change.kind) {
		case 'add':
			return [
				'add',
				change.serves,
				degrees(change.lon),
				degrees(change.lat),
				...(change.week ? [writeWeek(change.week)] : [])
			].join(between);
		case 'move':
			return ['move', change.place, degrees(change.lon), degrees(change.lat)].join(between);
		case 'hours':
			return ['hours', change.place, writeWeek(change.week)].join(between);
		case 'close':
		case 'open':
			return [change.kind, change.place].join(between);
	}
}

/** A scenario as a link has it: "add!lisa!4.35123!50.84567~close!lisa-kuregem". */
export function writeScenario({ changes }: Scenario): string {
	return changes.map(writeChange).join(after);
}

/**
 * Reads a scenario out of a link, and says what of it means nothing: ids that are not of the data or of
 * a place added before, points outside the region, hours that make no sense. `places` has the ids.
 */
export function readScenario(
	text: string,
	places: ReadonlySet<string>
): { scenario: Scenario; dropped: DroppedChange[] } {
	if (text === '') return { scenario: noScenario, dropped: [] };
	const changes: ScenarioChange[] = [];
	const dropped: DroppedChange[] = [];
	const ids = new Map([...places].map((id) => [id, id]));
	let [written, added] = [0, 0];
	for (const [index, part] of text.split(after).entries()) {
		const change = changes.length < mostChanges ? readChange(part, ids) : 'too-many';
		// A place that is left out keeps its number in the link: what follows must not mean another one.
		if (part.split(between)[0] === 'add') written++;
		if (typeof change === 'string') dropped.push({ number: index + 1, why: change });
		else {
			changes.push(change);
			if (change.kind === 'add') ids.set(`new-${written}`, `new-${++added}`);
		}
	}
	return { scenario: { changes }, dropped };
}

function readChange(
	text: string,
	ids: ReadonlyMap<string, string>
): ScenarioChange | Exclude<WhyDropped, 'too-many'> {
	const [kind, ...fields] = text.split(between);
	if (kind === 'add') {
		const [serves, lon, lat, hours] = fields;
		if ((serves !== 'lisa' && serves !== 'police') || fields.length > 4) return 'unreadable';
		const point = readPoint(lon, lat);
		if (typeof point === 'string') return point;
		const week = hours === undefined ? null : readWeek(hours);
		if (hours !== undefined && week === null) return 'hours';
		return { kind, serves, ...point, week };
	}
	const [written = '', ...rest] = fields;
	if (kind !== 'close' && kind !== 'open' && kind !== 'move' && kind !== 'hours')
		return 'unreadable';
	const place = ids.get(written);
	if (place === undefined) return 'unknown-place';
	if (kind === 'move') {
		const point = rest.length === 2 ? readPoint(rest[0], rest[1]) : 'unreadable';
		return typeof point === 'string' ? point : { kind, place, ...point };
	}
	if (kind === 'hours') {
		const week = rest.length === 1 ? readWeek(rest[0]!) : null;
		return week === null ? 'hours' : { kind, place, week };
	}
	return rest.length > 0 ? 'unreadable' : { kind, place };
}

function readPoint(
	lon: string | undefined,
	lat: string | undefined
): { lon: number; lat: number } | 'unreadable' | 'outside' {
	const number = /^-?\d{1,3}(\.\d{1,9})?$/;
	if (!number.test(lon ?? '') || !number.test(lat ?? '')) return 'unreadable';
	const point = { lon: Number(lon), lat: Number(lat) };
	return isInRegionBox(point.lon, point.lat) ? point : 'outside';
}
