import type { Edges } from './markers.ts';
import type { MapPadding, MapPlace } from './types.ts';

/** West, south, east, north of the Brussels-Capital Region. */
export const regionBounds: [number, number, number, number] = [4.2437, 50.7636, 4.4823, 50.914];
/** How far the middle of the view may leave the Region, in degrees. */
const slack = { lon: 0.06, lat: 0.04 };
export const zoomRange = { least: 9.6, most: 17 };

/** Keeps the middle of the view near the Region and the zoom in range, whatever the box's size. */
export function heldNear(
	centre: { lng: number; lat: number },
	zoom: number
): { lon: number; lat: number; zoom: number } {
	const [west, south, east, north] = regionBounds;
	return {
		lon: within(centre.lng, west - slack.lon, east + slack.lon),
		lat: within(centre.lat, south - slack.lat, north + slack.lat),
		zoom: within(zoom, zoomRange.least, zoomRange.most)
	};
}

/** The part of the map's box that the page leaves uncovered, in pixels. */
export function openBox(width: number, height: number, padding: MapPadding): Edges {
	return {
		left: padding.left,
		top: padding.top,
		right: Math.max(padding.left, width - padding.right),
		bottom: Math.max(padding.top, height - padding.bottom)
	};
}

/** Space to be left at each edge, in pixels. */
export type Margins = MapPadding;

/**
 * Space around a route in a view of a width, in pixels: the marks at both ends stay whole and clear of
 * the buttons, and so do their labels, of which a narrow view has room for one.
 */
export function routeMargins(width: number): Margins {
	return { left: width < 640 ? 48 : 132, top: 76, right: 136, bottom: 84 };
}

/** The margins, made smaller in proportion where they would take more than half of a box. */
export function fittingMargins(margins: Margins, { left, top, right, bottom }: Edges): Margins {
	const across = within((right - left) / 2 / (margins.left + margins.right || 1), 0, 1);
	const down = within((bottom - top) / 2 / (margins.top + margins.bottom || 1), 0, 1);
	return {
		left: margins.left * across,
		right: margins.right * across,
		top: margins.top * down,
		bottom: margins.bottom * down
	};
}

/** Whether the whole of one box lies in another, with margins to spare. */
export function isInside(inner: Edges, outer: Edges, margins: Margins): boolean {
	return (
		inner.left >= outer.left + margins.left &&
		inner.top >= outer.top + margins.top &&
		inner.right <= outer.right - margins.right &&
		inner.bottom <= outer.bottom - margins.bottom
	);
}

/** West, south, east, north of an uncertain place's circle. */
export function areaBounds({
	lon,
	lat,
	accuracyMetres
}: Pick<MapPlace, 'lon' | 'lat' | 'accuracyMetres'>): [number, number, number, number] {
	const latDegrees = accuracyMetres / 111_195;
	const lonDegrees = latDegrees / Math.cos((lat * Math.PI) / 180);
	return [lon - lonDegrees, lat - latDegrees, lon + lonDegrees, lat + latDegrees];
}

function within(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
