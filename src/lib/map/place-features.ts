import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { circleRing } from './area-circle.ts';
import { labelAnchors, labelText } from './label-text.ts';
import { isProminent, isUncertain } from './markers.ts';
import type { Drawn, Mark } from './marks.ts';
import type { MapKind, MapPlace, MapPosition } from './types.ts';

/** Whose colour a thing has; `--{accent}-line` is the token. */
export type Accent = 'lisa' | 'station' | 'victim' | 'initiative' | 'scenario';

const accents: Record<MapKind, Accent> = {
	lisa: 'lisa',
	'station-main': 'station',
	station: 'station',
	'police-post': 'station',
	'victim-unit': 'victim',
	'meeting-place': 'initiative',
	initiative: 'initiative',
	scenario: 'scenario'
};

/** Font size in pixels of a label's first line. */
export const labelSizes = { lisa: 14.5, other: 12.5 };
/** Font size in pixels of the number on a stack. */
export const countSize = 14;
/** A label on a doorstep has one side only, so it goes before those that may turn. */
const onDoorstep = 50;

/** Marks and doorsteps as points: the picture's name, its shift from the point, and its place in the pile. */
export function markFeatures({ marks, doorsteps }: Drawn): FeatureCollection<Point> {
	return collection([
		...doorsteps.map(({ lon, lat, order, picture }) =>
			point(lon, lat, {
				image: picture.id,
				shift: [0, 0],
				order,
				count: '',
				countShift: [0, 0],
				yields: false
			})
		),
		...marks.map(({ lon, lat, order, picture, centre, places, yields }) => {
			return point(lon, lat, {
				image: picture.id,
				shift: centre,
				order,
				count: places.length > 1 ? String(places.length) : '',
				// In the middle of the front card of the stack, in ems.
				countShift: [(centre[0] - 2) / countSize, (centre[1] + 2) / countSize],
				yields
			});
		})
	]);
}

/** Labels as points; `called` are the ids that are named whatever the zoom and the room. */
export function labelFeatures(
	{ marks }: Drawn,
	zoom: number,
	called: ReadonlySet<string>
): FeatureCollection<Point> {
	const labels: Feature<Point>[] = [];
	for (const mark of marks) {
		const place = mark.places.length === 1 ? mark.places[0] : undefined;
		if (!place) continue;
		const isCalled = called.has(place.id);
		if (mark.badge && !isCalled) continue;
		const text = labelText(place, zoom, isCalled);
		if (!text) continue;
		const layer = isCalled ? 'called' : isProminent(place) ? 'lisa' : 'other';
		const size = layer === 'other' ? labelSizes.other : labelSizes.lisa;
		labels.push(
			point(mark.lon, mark.lat, {
				...text,
				id: place.id,
				layer,
				accent: accents[place.kind],
				anchors: JSON.stringify(labelAnchors(mark, size)),
				order: mark.order + (mark.side ? onDoorstep : 0)
			})
		);
	}
	return collection(labels);
}

/**
 * The expression for `text-variable-anchor-offset`. The features name their anchors in a string, and
 * the expression spells them out: MapLibre refuses a list in a feature when the layer is queried.
 */
export function anchorsExpression(labels: FeatureCollection<Point>): ExpressionSpecification {
	const kinds = new Set(labels.features.map(({ properties }) => String(properties?.['anchors'])));
	const branches = [...kinds].sort().flatMap((kind) => [kind, ['literal', JSON.parse(kind)]]);
	const centred = ['literal', ['center', [0, 0]]];
	const expression: unknown = ['match', ['get', 'anchors'], '', centred, ...branches, centred];
	return expression as ExpressionSpecification;
}

/** Places without an exact point, as circles of their true radius. */
export function areaFeatures(places: readonly MapPlace[]): FeatureCollection<Polygon> {
	return collection(
		places
			.filter(isUncertain)
			.map((place) =>
				circle(place.lon, place.lat, place.accuracyMetres, { accent: accents[place.kind] })
			)
	);
}

/** The reader's position: a point, and how exact it is as a circle. */
export function positionFeatures(position: MapPosition | null): FeatureCollection<Point | Polygon> {
	if (!position) return collection([]);
	const { lon, lat, accuracyMetres, label } = position;
	const here = point(lon, lat, label === undefined ? {} : { label });
	return collection<Point | Polygon>(
		accuracyMetres > 0 ? [circle(lon, lat, accuracyMetres, {}), here] : [here]
	);
}

/** What a mark is called when it is pointed at: the one place that it stands for. */
export function placeOfMark(mark: Mark | null): MapPlace | null {
	return mark?.places.length === 1 ? (mark.places[0] as MapPlace) : null;
}

function point(lon: number, lat: number, properties: Record<string, unknown>): Feature<Point> {
	return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}

function circle(
	lon: number,
	lat: number,
	radiusMetres: number,
	properties: Record<string, unknown>
): Feature<Polygon> {
	const coordinates = [circleRing(lon, lat, radiusMetres)];
	return { type: 'Feature', geometry: { type: 'Polygon', coordinates }, properties };
}

function collection<Geometry extends Point | Polygon>(
	features: Feature<Geometry>[]
): FeatureCollection<Geometry> {
	return { type: 'FeatureCollection', features };
}
