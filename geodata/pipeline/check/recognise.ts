import { readJson } from './json-reader.ts';
import { publicNameOf, publicNames, type PublicName } from './public-files.ts';
import { isObject } from './records.ts';
import type { Problem } from '../problems.ts';

/** A field that only the features or records of one public file have. */
const tellingFields: readonly (readonly [field: string, name: PublicName])[] = [
	['quarter_nl', 'sectors.geojson'],
	['postcodes', 'communes.geojson'],
	['short_name_nl', 'police-zones.geojson'],
	['checksums', 'sources.json'],
	['kinds', 'closures.json'],
	['statements', 'contradictions.json'],
	['week', 'schedules.json'],
	['stops', 'nearby-stops.json'],
	['summary_nl', 'initiatives.json'],
	['printed', 'figures.json'],
	['states', 'report-outline.json']
];

/** The first feature's properties, the first record, or the first entry of a parsed file. */
function firstRecord(root: unknown): unknown {
	if (Array.isArray(root)) return (root as unknown[])[0];
	if (!isObject(root)) return undefined;
	if (!Array.isArray(root.features)) return Object.values(root)[0];
	const feature: unknown = (root.features as unknown[])[0];
	return isObject(feature) ? feature.properties : undefined;
}

/** Which public file a file is meant to be, by its name or else by its first record. */
export function recognise(path: string, text: string): PublicName | Problem {
	const named = publicNameOf(path.replace(/\.gz$/, ''));
	if (named !== undefined) return named;
	const { value, issues } = readJson(text);
	const first = firstRecord(value);
	if (isObject(value) && Object.hasOwn(value, 'target_group')) return 'initiative-words.json';
	if (isObject(first)) {
		const found = tellingFields.find(([field]) => Object.hasOwn(first, field));
		if (found !== undefined) return found[1];
		if (first.kind === 'initiative-site') return 'initiative-sites.geojson';
		if (Object.hasOwn(first, 'kind'))
			return first.kind === 'lisa' ? 'antennas.geojson' : 'police-stations.geojson';
	}
	const syntax = value === undefined ? issues[0] : undefined;
	return {
		file: path,
		id: null,
		field: null,
		found: syntax?.found ?? 'neither a name nor a content that is known',
		expected: syntax?.expected ?? `a file like one of ${publicNames.join(', ')}`
	};
}
