import { encodeNames, decodeNames } from '../../src/lib/geocoder/names-file.ts';
import { entryId } from '../../src/lib/geocoder/ids.ts';
import { encodeNumbers } from '../../src/lib/geocoder/numbers-file.ts';
import type { GeocoderFile, NumbersFile, StreetNumbers } from '../../src/lib/geocoder/types.ts';
import type { PlaceFeature } from '../../src/lib/places/types.ts';
import type { CommuneFeature } from './areas.ts';
import { assignPoints, readAddressSources } from './geocoder/assigned-points.ts';
import { communeAt } from './geocoder/commune-at.ts';
import { communesOf, districts, makeEntries } from './geocoder/entries.ts';
import { placeNumbers, type NumberedStreet, type PlacingReport } from './geocoder/place-numbers.ts';
import { readLandmarks, readLocalities, readParks, readStations } from './geocoder/points.ts';
import { readQuarters } from './geocoder/quarters.ts';
import { streetKey } from './geocoder/streets.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { gzip, type OutputFile } from './write.ts';

/** Where the files go; the folder holds nothing else, so that the writer may clear it first. */
export const geocoderFolder = 'static/geocoder';

/** What the geocoder takes from the steps before it. */
export interface GeocoderContext {
	communes: readonly CommuneFeature[];
	places: readonly PlaceFeature[];
}

/** The files, and what became of the address points. */
export interface BuiltGeocoder {
	files: OutputFile[];
	report: (PlacingReport & { rows: number; unreadable: number; repeatedRows: number }) | null;
}

/**
 * The files of the address search: one of all names, and one of house numbers for each commune, each
 * number on the street that it was given. What is wrong with the input is added to `problems`, and
 * then no file comes back.
 */
export function buildGeocoder(
	reference: ReferenceFolder,
	problems: Problem[],
	{ communes, places }: GeocoderContext
): BuiltGeocoder {
	const before = problems.length;
	const commune = communeAt(communes);
	const nisCodes = new Set(communes.map(({ properties }) => properties.id));
	const sources = readAddressSources(reference, commune, nisCodes, problems);
	const others = [
		...readStations(reference, commune, problems),
		...readLandmarks(reference, commune, problems),
		...readParks(reference, commune, problems),
		...readQuarters(reference, problems),
		...readLocalities(reference, commune, problems)
	];
	if (problems.length > before) return { files: [], report: null };

	const { points, outside } = assignPoints(sources, commune);
	const namesOf = new Map(sources.pieces.map((piece) => [streetKey(piece), piece]));
	const placed = placeNumbers(points, sources.streets, streetKey, namesOf);
	const { rows, unreadable, repeated } = sources.addresses;
	return {
		files: filesOf(placed.streets, { communes, places }, others),
		report: { ...placed.report, outside, rows, unreadable, repeatedRows: repeated }
	};
}

function filesOf(
	streets: readonly NumberedStreet[],
	{ communes, places }: GeocoderContext,
	others: Parameters<typeof makeEntries>[3]
): OutputFile[] {
	const own = communesOf(communes);
	const entries = makeEntries(streets, own, places, others);
	const bytes = encodeNames({ communes: own, districts: districts(), entries });
	const names = decodeNames(bytes);
	const numbers = numbersByStreet(streets, names);
	return [
		{ path: `${geocoderFolder}/names.bin`, bytes: gzip(bytes) },
		...own.map(({ nis }) => {
			const file: NumbersFile = { nis, streets: numbers };
			return {
				path: `${geocoderFolder}/numbers-${nis}.bin`,
				bytes: gzip(encodeNumbers(file, names))
			};
		})
	];
}

/** House numbers by the id of their street, as the names file has it. */
function numbersByStreet(
	streets: readonly NumberedStreet[],
	{ entries }: GeocoderFile
): Map<string, StreetNumbers> {
	const byName = new Map(
		streets.map(({ street, numbers }) => [`${street.nis} ${streetKey(street)}`, numbers])
	);
	const found = new Map<string, StreetNumbers>();
	for (const entry of entries) {
		const numbers = byName.get(`${entry.nis} ${streetKey({ fr: entry.name_fr })}`);
		if (entry.kind !== 'street' || numbers === undefined) continue;
		found.set(entryId(entry), {
			value: Int32Array.from(numbers, ({ value }) => value),
			suffix: numbers.map(({ suffix }) => suffix),
			lon: Float64Array.from(numbers, ({ lon }) => lon),
			lat: Float64Array.from(numbers, ({ lat }) => lat)
		});
	}
	return found;
}
