import { shown, type Problem } from '../../problems.ts';
import {
	byId,
	placesOf,
	type Dataset,
	type Place,
	type PointGeometry,
	type Sound
} from '../dataset.ts';
import { distanceToArea, inRegion, type Position } from '../region.ts';
import { round6 } from '../../write.ts';

/** What lies somewhere: a place, or a site of initiatives. */
interface Located {
	commune: string | null;
	accuracy_m: number | null;
}

/** A point and its accuracy come together or not at all. */
function accuracyProblems({
	file,
	id,
	geometry,
	properties
}: Sound<Located, PointGeometry>): Problem[] {
	const { accuracy_m } = properties;
	if (geometry === undefined || (geometry === null) === (accuracy_m === null)) return [];
	return [
		{
			file,
			id,
			field: 'accuracy_m',
			found: shown(accuracy_m),
			expected:
				geometry === null
					? 'null, as there is no location'
					: 'the accuracy of the location, in metres'
		}
	];
}

/** A place lies in its commune, or within its accuracy of it. */
function communeProblems(
	{ file, id, geometry, properties }: Sound<Located, PointGeometry>,
	communes: Dataset['communes']
): Problem[] {
	const area = byId(communes).get(properties.commune ?? '')?.geometry;
	if (!geometry || area === undefined) return [];
	const distance = distanceToArea(geometry.coordinates, area);
	const accuracy = Math.max(0, properties.accuracy_m ?? 0);
	if (distance <= accuracy) return [];
	const actual = communes.sound.find(
		(commune) => commune.geometry && distanceToArea(geometry.coordinates, commune.geometry) === 0
	);
	return [
		{
			file,
			id,
			field: 'geometry.coordinates',
			found: `${shown(geometry.coordinates)}, ${distance.toFixed(0)} m outside commune ${properties.commune}, in ${actual?.id ?? 'none'}`,
			expected: `a point in its commune, or at most accuracy_m (${accuracy} m) from it`
		}
	];
}

/** The place that a move leads to lies in the region, and is written like other coordinates. */
function moveProblems({ file, id, properties }: Place): Problem[] {
	const { moves_to } = properties;
	if (moves_to === null) return [];
	const position: Position = [moves_to.lon, moves_to.lat];
	const found = shown(position);
	if (!inRegion(position))
		return [{ file, id, field: 'moves_to', found, expected: 'lon and lat within the region' }];
	if (position.every((degrees) => round6(degrees) === degrees)) return [];
	return [{ file, id, field: 'moves_to', found, expected: 'at most six decimals' }];
}

/** Where places lie. */
export function locationProblems(dataset: Dataset): Problem[] {
	return placesOf(dataset).flatMap((place) => [
		...accuracyProblems(place),
		...communeProblems(place, dataset.communes),
		...moveProblems(place)
	]);
}

/** Where sites of initiatives lie. */
export function siteLocationProblems({ sites, communes }: Dataset): Problem[] {
	return sites.sound.flatMap((site) => [
		...accuracyProblems(site),
		...communeProblems(site, communes)
	]);
}
