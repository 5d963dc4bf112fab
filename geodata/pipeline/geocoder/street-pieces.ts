import type { LineString } from 'geojson';
import { type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { splitName } from '../tiles/names.ts';
import { type SourceFeature, SourceFile } from '../tiles/source-file.ts';
import { tidy } from './street-rows.ts';

/** A piece of a street with a name. */
export interface StreetPiece {
	fr: string;
	nl: string;
	line: LineString['coordinates'];
}

/** Nobody lives on these, whatever their name: most are platforms with the name of their stop. */
const notStreets: ReadonlySet<unknown> = new Set(['platform', 'corridor', 'elevator', 'motorway']);
/** Named passages under buildings have doors; road tunnels do not. */
const roads: ReadonlySet<unknown> = new Set([
	'minor',
	'tertiary',
	'secondary',
	'primary',
	'trunk',
	'service'
]);

function hasDoors({ properties }: SourceFeature): boolean {
	if (notStreets.has(properties.class)) return false;
	return !(properties.brunnel === 'tunnel' && roads.has(properties.class));
}

/** The named pieces along which there can be doors: those of 2021, then those that were named since. */
export function readStreetPieces(
	reference: ReferenceFolder,
	problems: Problem[]
): { known: StreetPiece[]; since: StreetPiece[] } {
	const streets = new SourceFile(reference, 'geodata/streets.geojson', problems);
	const known = streets.features('LineString').flatMap((feature): StreetPiece[] => {
		const fr = streets.text(feature, 'fr');
		const nl = streets.text(feature, 'nl');
		if (fr === null || nl === null || !hasDoors(feature)) return [];
		return [{ fr: tidy(fr), nl: tidy(nl), line: feature.geometry.coordinates }];
	});
	const newer = new SourceFile(reference, 'geodata/streets-new.geojson', problems);
	const since = newer.features('LineString').flatMap((feature): StreetPiece[] => {
		const name = newer.text(feature, 'name');
		if (name === null) return [];
		const { fr, nl } = splitName(tidy(name));
		return [{ fr, nl, line: feature.geometry.coordinates }];
	});
	return { known, since };
}
