import type { ExpressionSpecification } from 'maplibre-gl';

/** Pixels at zooms, rising: `[[12, 0.5], [13, 1]]`. */
export type Stops = readonly (readonly [zoom: number, pixels: number])[];

/** Widths grow by this power between two stops, as the map itself does by powers of two. */
const base = 1.5;

/** A width that follows the zoom through the stops. */
export function atZoom(stops: Stops): ExpressionSpecification {
	return ['interpolate', ['exponential', base], ['zoom'], ...stops.flat()];
}

/** A width that follows the zoom through other stops for each class of street. */
export function atZoomByClass(
	widths: Readonly<Record<string, Stops>>,
	widen: (zoom: number, pixels: number) => number = (_, pixels) => pixels
): ExpressionSpecification {
	const zooms = [...new Set(Object.values(widths).flatMap((stops) => stops.map(([zoom]) => zoom)))];
	return [
		'interpolate',
		['exponential', base],
		['zoom'],
		...zooms
			.sort((a, b) => a - b)
			.flatMap((zoom) => [
				zoom,
				[
					'match',
					['get', 'class'],
					...Object.entries(widths).flatMap(([streetClass, stops]) => [
						streetClass,
						round(widen(zoom, widthAt(stops, zoom)))
					]),
					0
				] as unknown
			])
	] as ExpressionSpecification;
}

/** The stops of a casing: the street's own and a little more on both sides, more the nearer. */
export function casing(stops: Stops): Stops {
	const zooms = new Set([...stops, ...edges].map(([zoom]) => zoom));
	const [first = 0] = stops[0] ?? [];
	return [...zooms]
		.filter((zoom) => zoom >= first)
		.sort((a, b) => a - b)
		.map((zoom) => [zoom, round(withEdges(zoom, widthAt(stops, zoom)))]);
}

/** What a casing adds to the width of a street. */
const edges: Stops = [
	[10, 0.6],
	[12, 1.1],
	[14, 1.5],
	[16, 2]
];

/** A width with the casing's two edges. */
export function withEdges(zoom: number, pixels: number): number {
	return pixels + widthAt(edges, zoom);
}

/** The width at a zoom, as MapLibre reckons it between the stops. */
export function widthAt(stops: Stops, zoom: number): number {
	const next = stops.findIndex(([at]) => at > zoom);
	const [above, below] = [stops[next], stops[next - 1]];
	if (next === -1) return stops.at(-1)?.[1] ?? 0;
	if (below === undefined || above === undefined) return stops[0]?.[1] ?? 0;
	const share = (base ** (zoom - below[0]) - 1) / (base ** (above[0] - below[0]) - 1);
	return below[1] + (above[1] - below[1]) * share;
}

function round(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}
