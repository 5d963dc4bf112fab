import * as v from 'valibot';
import type { Span, WeekPattern } from '../hours/types.ts';
import { isInRegionBox, readWeek, writeWeek, type WhyDropped } from './scenario-link.ts';
import { scenarioPlaces } from './scenario-places.ts';
import { mostChanges, type CoveragePlace, type Scenario, type ScenarioChange } from './types.ts';

/** A larger file is no scenario: fifty changes take some twenty kilobytes. */
export const mostBytes = 5_000_000;

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A week in the syntax of OpenStreetMap: "Mo 09:00-12:00,13:00-17:00; Sa 09:00-13:00". */
export function openingHoursText(week: WeekPattern): string {
	const days = week.flatMap((spans: readonly Span[], day) =>
		spans.length > 0
			? [
					`${dayNames[day]} ${spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(',')}`
				]
			: []
	);
	return days.length > 0 ? days.join('; ') : 'off';
}

function weekProperties(week: WeekPattern | null): Record<string, string | null> {
	return week === null
		? { week: null, opening_hours: null }
		: { week: writeWeek(week), opening_hours: openingHoursText(week) };
}

function featureOf(
	change: ScenarioChange,
	id: string | null,
	places: ReadonlyMap<string, CoveragePlace & { readonly name: string }>
): GeoJSON.Feature<GeoJSON.Point | null> {
	const point = (lon: number, lat: number): GeoJSON.Point => ({
		type: 'Point',
		coordinates: [lon, lat]
	});
	if (change.kind === 'add') {
		const { serves, lon, lat, week } = change;
		const properties = { change: 'add', id, serves, ...weekProperties(week) };
		return { type: 'Feature', geometry: point(lon, lat), properties };
	}
	const place = places.get(change.place);
	const properties = {
		change: change.kind,
		place: change.place,
		name: place?.name ?? null,
		...(change.kind === 'hours' ? weekProperties(change.week) : {})
	};
	const now = place?.point ? point(place.point[0], place.point[1]) : null;
	const geometry = change.kind === 'move' ? point(change.lon, change.lat) : now;
	return { type: 'Feature', geometry, properties };
}

/** A scenario as GeoJSON (RFC 7946), one change a feature in its order; `about` are foreign members. */
export function scenarioFile(
	scenario: Scenario,
	places: readonly (CoveragePlace & { readonly name: string })[],
	about: Readonly<Record<string, unknown>>
): string {
	const known = new Map(places.map((place) => [place.id, place]));
	const added = scenarioPlaces([], scenario);
	let next = 0;
	const features = scenario.changes.map((change) =>
		featureOf(change, change.kind === 'add' ? (added[next++]?.id ?? null) : null, known)
	);
	const head = JSON.stringify({ type: 'FeatureCollection', scenario: 1, ...about }).slice(0, -1);
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
	return `${head},"features":[\n${lines}\n]}\n`;
}

/** What is wrong with a file as a whole. */
export type FileProblem = 'too-large' | 'not-json' | 'not-geojson' | 'nothing';

/** A feature that could not be used, by its place in the file from 1. */
export interface DroppedFeature {
	readonly number: number;
	readonly why: WhyDropped | 'not-a-point';
}

export type ReadFile =
	| { readonly problem: FileProblem; readonly dropped: readonly DroppedFeature[] }
	| { readonly scenario: Scenario; readonly dropped: readonly DroppedFeature[] };

const collection = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.object({
			type: v.literal('Feature'),
			geometry: v.nullable(v.looseObject({ type: v.string(), coordinates: v.unknown() })),
			properties: v.nullable(v.record(v.string(), v.unknown()))
		})
	)
});
type Features = v.InferOutput<typeof collection>['features'];

const position = v.pipe(
	v.array(v.unknown()),
	v.transform((list) => list.slice(0, 2)),
	v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])
);

/**
 * Reads a scenario from a GeoJSON file: one of our own, change by change, or any other, whose points
 * become LISA antennas. What can't be used is named; nothing is half read. `places` has the ids of the
 * data.
 */
export function readScenarioFile(text: string, places: ReadonlySet<string>): ReadFile {
	if (text.length > mostBytes) return { problem: 'too-large', dropped: [] };
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return { problem: 'not-json', dropped: [] };
		throw error;
	}
	const parsed = v.safeParse(collection, content);
	if (!parsed.success) return { problem: 'not-geojson', dropped: [] };
	const { changes, dropped } = changesOf(parsed.output.features, places);
	return changes.length === 0
		? { problem: 'nothing', dropped }
		: { scenario: { changes }, dropped };
}

function changesOf(
	features: Features,
	places: ReadonlySet<string>
): { changes: ScenarioChange[]; dropped: DroppedFeature[] } {
	const changes: ScenarioChange[] = [];
	const dropped: DroppedFeature[] = [];
	let added = 0;
	for (const [index, feature] of features.entries()) {
		const isThere = (id: unknown): id is string =>
			typeof id === 'string' &&
			(places.has(id) ||
				Array.from({ length: added }, (_, each) => `new-${each + 1}`).includes(id));
		const change = changes.length < mostChanges ? changeOf(feature, isThere) : 'too-many';
		if (typeof change === 'string') dropped.push({ number: index + 1, why: change });
		else {
			changes.push(change);
			if (change.kind === 'add') added++;
		}
	}
	return { changes, dropped };
}

function changeOf(
	{ geometry, properties }: Features[number],
	isThere: (id: unknown) => id is string
): ScenarioChange | DroppedFeature['why'] {
	const kind = properties?.['change'] ?? 'add';
	const place = properties?.['place'];
	const hours = properties?.['week'] ?? null;
	const week = typeof hours === 'string' ? readWeek(hours) : null;
	if (kind === 'close' || kind === 'open')
		return isThere(place) ? { kind, place } : 'unknown-place';
	if (kind === 'hours') {
		if (!isThere(place)) return 'unknown-place';
		return week === null ? 'hours' : { kind, place, week };
	}
	if (kind !== 'add' && kind !== 'move') return 'unreadable';
	if (kind === 'move' && !isThere(place)) return 'unknown-place';
	const at = geometry?.type === 'Point' ? v.safeParse(position, geometry.coordinates) : null;
	if (!at?.success) return 'not-a-point';
	const [lon, lat] = at.output.map((degrees) => Number(degrees.toFixed(5))) as [number, number];
	if (!isInRegionBox(lon, lat)) return 'outside';
	if (kind === 'move') return { kind, place: place as string, lon, lat };
	if (hours !== null && week === null) return 'hours';
	const serves = properties?.['serves'] === 'police' ? 'police' : 'lisa';
	return { kind, serves, lon, lat, week };
}
