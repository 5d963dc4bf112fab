import { readFileSync } from 'node:fs';
import type { PlaceCollection, PlaceProperties } from '../src/lib/places/types.ts';

/** All places of the committed data, as the tests expect to find them on the site. */
export const places: readonly (PlaceProperties & { located: boolean })[] = [
	'antennas',
	'police-stations'
].flatMap((name) => {
	const file = new URL(`../geodata/${name}.geojson`, import.meta.url);
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as PlaceCollection;
	return features.map(({ geometry, properties }) => ({
		...properties,
		located: geometry !== null
	}));
});

/** The place with this id; throws where the data have none. */
export function place(id: string): PlaceProperties {
	const found = places.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no place ${id} in geodata/`);
	return found;
}

/** Known hours, both addresses, a phoneless antenna: open from 8:00 to 16:00 on working days. */
export const kuregem = place('anderlecht-kuregem');
