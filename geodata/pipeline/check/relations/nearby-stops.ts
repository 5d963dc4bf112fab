import { shown, type Problem } from '../../problems.ts';
import type { NearbyStop } from '../../../../src/lib/places/nearby-stops.ts';
import { round6 } from '../../write.ts';
import { placesOf, type Dataset, type Place } from '../dataset.ts';
import { inRegion, toMetres, type Position } from '../region.ts';

/** A place that may lie farther off its point is an area. */
const pinMetres = 150;
/** Seconds to walk a metre at 5 km/h; stairs take twice as long. */
const secondsPerMetre = 0.72;

type Found = Pick<Problem, 'field' | 'found' | 'expected'>;

/** What is wrong with one stop of a place that lies at `from`; null where that is not known. */
function stopFindings(stop: NearbyStop, from: Position | null): Found[] {
	const { metres, minutes, lon, lat } = stop;
	const position: Position = [lon, lat];
	const findings: Found[] = [];
	const note = (field: string, found: string, expected: string): void => {
		findings.push({ field, found, expected });
	};
	if (!inRegion(position)) note('lon', shown(position), 'lon and lat within the region');
	else if (position.some((degrees) => round6(degrees) !== degrees))
		note('lon', shown(position), 'at most six decimals');
	// Metres are rounded: half a metre more or less.
	const least = Math.ceil(((metres - 0.5) * secondsPerMetre) / 60);
	const most = Math.max(1, Math.ceil(((metres + 0.5) * 2 * secondsPerMetre) / 60));
	if (minutes < least || minutes > most)
		note(
			'minutes',
			`${minutes} for ${metres} m`,
			`the minutes at 5 km/h, rounded up (${Math.max(1, least)}), or more where there are stairs`
		);
	if (from !== null) {
		const [here, there] = [toMetres(from), toMetres(position)];
		const straight = Math.hypot(here[0] - there[0], here[1] - there[1]);
		if (metres < straight * 0.995 - 1)
			note('metres', String(metres), `at least the straight line, ${straight.toFixed(0)} m`);
	}
	return findings;
}

/** What is wrong with the list of a place as a whole. */
function listFindings(stops: readonly NearbyStop[]): Found[] {
	return stops.flatMap((stop, index) => {
		const before = stops.slice(0, index);
		const findings: Found[] = [];
		const last = before.at(-1);
		if (last !== undefined && last.minutes > stop.minutes)
			findings.push({
				field: `stops.${index}.minutes`,
				found: `${stop.minutes} after ${last.minutes}`,
				expected: 'stops sorted by walk'
			});
		if (before.some(({ mode }) => mode === stop.mode))
			findings.push({
				field: `stops.${index}.mode`,
				found: `${stop.mode} again`,
				expected: 'one stop of each mode'
			});
		return findings;
	});
}

/**
 * The nearest stops are those of places that exist: each place with a location has its list, the
 * nearest stop first, and no walk is shorter than the straight line.
 */
export function nearbyStopsProblems(dataset: Dataset): Problem[] {
	const { nearbyStops, antennas, stations } = dataset;
	const places = new Map<string, Place>(placesOf(dataset).map((place) => [place.id, place]));
	const arePlacesKnown = antennas.complete && stations.complete;
	const problems: Problem[] = nearbyStops.sound.flatMap(({ file, id, properties }) => {
		const place = places.get(id);
		const findings = listFindings(properties.stops);
		// An undefined geometry is one that the format gate refused: what it means is not known.
		if (arePlacesKnown && (place === undefined || place.geometry === null))
			findings.push({
				field: null,
				found: 'stops',
				expected: 'none: there is no place of this id with a location'
			});
		const isArea = (place?.properties.accuracy_m ?? 0) > pinMetres;
		if (place !== undefined && properties.approximate !== isArea)
			findings.push({
				field: 'approximate',
				found: String(properties.approximate),
				expected: `${isArea}, as accuracy_m of the place is ${place.properties.accuracy_m}`
			});
		const from = place?.geometry?.coordinates ?? null;
		for (const [index, stop] of properties.stops.entries())
			for (const finding of stopFindings(stop, from))
				findings.push({ ...finding, field: `stops.${index}.${finding.field}` });
		return findings.map((finding) => ({ file, id, ...finding }));
	});
	if (!nearbyStops.read) return problems;
	for (const { id, geometry } of places.values())
		if (geometry && !nearbyStops.ids.has(id))
			problems.push({
				file: nearbyStops.file,
				id,
				field: null,
				found: 'nothing',
				expected: 'the nearest stops of a place with a location'
			});
	return problems;
}
