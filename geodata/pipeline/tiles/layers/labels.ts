import type { Feature, LineString, Point, Position } from 'geojson';
import { fitZooms } from '../label-fit.ts';
import { labelPoint } from '../label-point.ts';
import { frenchFirst, nameTags, type OfficialNames } from '../names.ts';
import { areaSquareMetres } from '../measure.ts';
import type { Tags } from '../tile-layer.ts';

/** Past this zoom the map cannot be enlarged, so a name that fits later never shows. */
export const lastLabelZoom = 18;

/**
 * A line with its two official names and the zooms from which one and both fit on it; none where
 * neither ever fits. `fr_first` says which one an English map shows where only one fits.
 */
export function lineLabels(
	official: OfficialNames,
	tags: Tags,
	line: readonly Position[],
	metres: number
): Feature<LineString, Tags>[] {
	const { fit_one, fit_both } = fitZooms(official.nl, official.fr, metres);
	if (fit_one > lastLabelZoom) return [];
	const properties = {
		...nameTags(official),
		...tags,
		...(official.nl !== official.fr && frenchFirst(official) ? { fr_first: true } : {}),
		fit_one,
		fit_both
	};
	return [
		{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [...line] } }
	];
}

/**
 * A label in the middle of an area. `from` is the zoom from which the area is about as wide as a
 * short name, so that the style shows it then.
 */
export function areaLabel(
	official: OfficialNames,
	polygon: readonly Position[][]
): Feature<Point, Tags> {
	const side = Math.sqrt(areaSquareMetres(polygon));
	const from = Math.min(18, Math.max(10, Math.ceil(Math.log2((50 * 49_420) / side))));
	return pointLabel(official, { from }, labelPoint(polygon));
}

/** A point with its two official names. */
export function pointLabel(
	official: OfficialNames,
	tags: Tags,
	coordinates: Position
): Feature<Point, Tags> {
	return {
		type: 'Feature',
		properties: { ...nameTags(official), ...tags },
		geometry: { type: 'Point', coordinates }
	};
}
