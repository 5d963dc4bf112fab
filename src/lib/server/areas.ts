import communesText from '../../../geodata/communes.geojson?raw';
import sectorsText from '../../../geodata/sectors.geojson?raw';
import { areaMessages } from '$lib/i18n/areas';
import { initiativeMessages } from '$lib/i18n/initiative';
import { loadMessages, type Messages } from '$lib/i18n';
import { formatDistance } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { groupNeighbours, neighbours, type Area } from '$lib/places/neighbours';
import { populationCentre } from '$lib/places/population-centre';
import type { PlaceSummary } from '$lib/places/summary';
import {
	nearestAntennas,
	receives,
	servingStations,
	type NearbyAntenna,
	type ServingPlace
} from '$lib/places/who-serves';
import { communes, places, placeSummaries, zones } from './geodata';

// These files have passed every gate of the pipeline before they are read here, at build time.
interface Features<Properties> {
	features: { properties: Properties; geometry: Area['geometry'] }[];
}
const parse = <Properties>(text: string): Features<Properties> =>
	JSON.parse(text) as Features<Properties>;

/** A point that may be more than this many metres off is an area, not a pin. */
const pinMetres = 150;

/** By NIS code: the communes that share a border with it. */
export const communeNeighbours = neighbours(
	parse<{ id: string }>(communesText).features.map(({ properties, geometry }) => ({
		id: properties.id,
		geometry
	}))
);
/** By code: the zones that share a border with it. */
export const zoneNeighbours = groupNeighbours(
	[...zones.values()].map(({ id, communes: members }) => ({ id, members })),
	communeNeighbours
);

const sectors = parse<{ commune: string; population: number }>(sectorsText).features.map(
	({ properties, geometry }) => ({ ...properties, geometry })
);
const centres = new Map(
	[...communes.keys()].map((nis) => [
		nis,
		populationCentre(sectors.filter(({ commune }) => commune === nis))
	])
);

/** The antennas of neighbouring communes and of the zone, from near to far of where people live in a commune. */
export function antennasAround(language: Language, nis: string): NearbyAntenna[] {
	const centre = centres.get(nis);
	const zone = communes.get(nis)?.zone;
	if (!centre) return [];
	const near = communeNeighbours.get(nis) ?? [];
	return nearestAntennas(
		placeSummaries(language),
		centre,
		(place) => place.commune !== nis && (place.zone === zone || near.includes(place.commune))
	);
}

/** Who serves a commune, or a whole zone: what the plate says. */
export interface WhoServes {
	sentence: string;
	stations: { label: string; place: ServingPlace }[];
	/** said where no source names a main station */
	stationsNote: string | null;
	antennas: ServingPlace[];
	/** said where there is none */
	antennasNote: string | null;
}

function servingPlace(place: PlaceSummary): ServingPlace {
	const { id, name, status, schedule, appointmentOnly, reachable, communeName } = place;
	const phone = places.get(id)?.properties.phone ?? null;
	return { id, name, status, schedule, appointmentOnly, reachable, communeName, phone };
}

function stationsOf(language: Language, zone: string, commune: string | null) {
	const words = areaMessages(language);
	const stations = servingStations(placeSummaries(language), zone, commune);
	const mainKnown = stations.some(({ role }) => role === 'main');
	return {
		stations: stations.map(({ role, place }) => ({
			label: words.roles[role],
			place: servingPlace(place)
		})),
		stationsNote: mainKnown ? null : words.mainUnknown
	};
}

/** A distance in a straight line, with how far the place is known to be off where that matters. */
function nearestDistance(
	{ place: { accuracyMetres }, straightMetres }: NearbyAntenna,
	language: Language,
	units: Messages['units']
): string {
	const distance = formatDistance(language, straightMetres, units);
	if (accuracyMetres <= pinMetres) return distance;
	const off = formatDistance(language, accuracyMetres, units);
	return areaMessages(language).roughly(
		distance,
		initiativeMessages(language).where.somewhere(off)
	);
}

/** Who serves a commune; null where there is no such commune. */
export async function whoServes(language: Language, nis: string): Promise<WhoServes | null> {
	const commune = communes.get(nis);
	const zone = zones.get(commune?.zone ?? '');
	if (!commune || !zone) return null;
	const words = areaMessages(language);
	const { units } = await loadMessages(language);
	const antennas = placeSummaries(language).filter(
		(place) => place.commune === nis && receives(place)
	);
	const [nearest] = antennas.length > 0 ? [] : antennasAround(language, nis);
	const notes = [
		words.noAntenna,
		...(nearest
			? [
					words.nearestAntenna(
						nearest.place.name,
						nearest.place.communeName,
						nearestDistance(nearest, language, units)
					)
				]
			: [])
	];
	return {
		sentence: words.serves(zone[`name_${language}`], zone.id, [commune[`name_${language}`]]),
		...stationsOf(language, zone.id, nis),
		antennas: antennas.map(servingPlace),
		antennasNote: antennas.length > 0 ? null : notes.join(' ')
	};
}

/** Who serves a whole zone; null where there is no such zone. */
export function whoServesZone(language: Language, code: string): WhoServes | null {
	const zone = zones.get(code);
	if (!zone) return null;
	const names = zone.communes.flatMap((nis) => communes.get(nis)?.[`name_${language}`] ?? []);
	return {
		sentence: areaMessages(language).serves(zone[`name_${language}`], code, names.toSorted()),
		...stationsOf(language, code, null),
		antennas: [],
		antennasNote: null
	};
}
