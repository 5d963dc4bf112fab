import type { InitiativeSummary } from '../summary.ts';
import { pointsOf, type Points } from './geometry.ts';
import { exportRow, type ExportContext } from './rows.ts';

/**
 * Initiatives as GeoJSON (RFC 7946), one feature a line: at the points of their places, without a
 * geometry where none is known.
 */
export function initiativesGeojson(
	list: readonly InitiativeSummary[],
	context: ExportContext,
	points: Points
): string {
	const features = list.map((initiative) =>
		JSON.stringify({
			type: 'Feature',
			geometry: pointsOf(initiative.places, points),
			properties: exportRow(initiative, context)
		})
	);
	return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
