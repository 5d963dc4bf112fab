import type { Feature, Point } from 'geojson';
import { type Problem, shown } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { largestPolygon } from '../label-point.ts';
import { areaSquareMetres } from '../measure.ts';
import type { OfficialNames } from '../names.ts';
import { SourceFile } from '../source-file.ts';
import type { Tags } from '../tile-layer.ts';
import { polygonsOf } from './areas.ts';
import { areaLabel } from './labels.ts';

/** Its number among the quarters of the region. */
const quarter = 906;
/** Square metres from which a statistical sector of the forest bears its name. */
const large = 2_000_000;
const glossary = 'report/glossary.json';

/**
 * Names for the Sonian Forest, a tenth of the region, which the list of parks doesn't have: one in the
 * middle of each large sector of that quarter.
 */
export function sonianForest(
	reference: ReferenceFolder,
	problems: Problem[]
): { feature: Feature<Point, Tags>; squareMetres: number }[] {
	const official = quarterNames(reference, problems);
	const sectors = new SourceFile(reference, 'geodata/sectors.geojson', problems);
	const features = sectors.features('Polygon', 'MultiPolygon');
	if (official === null) return [];
	const labels = features
		.filter(({ properties }) => properties['quartier'] === quarter)
		.map(({ geometry }) => largestPolygon(polygonsOf(geometry)))
		.filter((polygon) => areaSquareMetres(polygon) > large)
		.map((polygon) => ({
			feature: areaLabel(official, polygon),
			squareMetres: areaSquareMetres(polygon)
		}));
	if (labels.length === 0 && features.length > 0)
		sectors.note(null, 'quartier', 'no large sector', `sectors of quarter ${quarter}`);
	return labels;
}

function quarterNames(reference: ReferenceFolder, problems: Problem[]): OfficialNames | null {
	const content = reference.readJson(glossary);
	if (content === undefined) return null;
	const quarters: unknown =
		typeof content === 'object' && content !== null && 'quarters' in content
			? content.quarters
			: undefined;
	const found: unknown = Array.isArray(quarters)
		? quarters.find((entry: unknown) => isEntry(entry) && entry.code === quarter)
		: undefined;
	if (isEntry(found) && typeof found.nl === 'string' && typeof found.fr === 'string')
		return { nl: found.nl, fr: found.fr };
	problems.push({
		file: glossary,
		id: null,
		field: 'quarters',
		found: shown(found ?? quarters),
		expected: `quarter ${quarter} with its names nl and fr`
	});
	return null;
}

function isEntry(value: unknown): value is { code?: unknown; nl?: unknown; fr?: unknown } {
	return typeof value === 'object' && value !== null;
}
