import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/lib/places/distance.ts';
import { stopModes, type NearbyStop, type NearbyStops } from '../../src/lib/places/nearby-stops.ts';
import type { PlaceCollection } from '../../src/lib/places/types.ts';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8'));

const nearby = read('nearby-stops.json') as Record<string, NearbyStops>;
const places = ['antennas.geojson', 'police-stations.geojson'].flatMap(
	(name) => (read(name) as PlaceCollection).features
);
const located = places.flatMap(({ geometry, properties }) =>
	geometry === null ? [] : [{ id: properties.id, point: geometry.coordinates, properties }]
);
const stops = Object.values(nearby).flatMap((one) => one.stops);
const stopOf = (id: string, mode: NearbyStop['mode']): NearbyStop | undefined =>
	nearby[id]?.stops.find((stop) => stop.mode === mode);

describe('the nearest stops', () => {
	it('are known of every place with a location, and of no other', () => {
		expect(Object.keys(nearby)).toEqual(located.map(({ id }) => id).sort());
		expect(located.length).toBeGreaterThan(60);
		for (const { id } of located) expect(nearby[id]!.stops.length, id).toBeGreaterThan(0);
	});

	it('have a bus stop or another stop within ten minutes of every place', () => {
		for (const { id } of located)
			expect(Math.min(...nearby[id]!.stops.map(({ minutes }) => minutes)), id).toBeLessThan(11);
	});

	it('are never nearer than the straight line, and seldom far beyond twice as far', () => {
		const detours = located.flatMap(({ id, point }) =>
			nearby[id]!.stops.map(({ metres, lon, lat }) => {
				const straight = distanceMetres(point, [lon, lat]);
				expect(metres, id).toBeGreaterThan(straight * 0.99 - 2);
				return metres / Math.max(straight, 50);
			})
		);
		const long = detours.filter((detour) => detour > 2.5).length;
		expect(long / detours.length).toBeLessThan(0.05);
		expect(Math.max(...detours)).toBeLessThan(5);
	});

	it('show the stops of the South quarter by their official names', () => {
		expect(stopOf('federal-midi-post', 'metro')).toMatchObject({
			name_nl: 'Zuidstation',
			name_fr: 'Gare du Midi'
		});
		expect(stopOf('federal-midi-post', 'train')).toMatchObject({
			name_nl: 'Brussel-Zuid',
			name_fr: 'Bruxelles-Midi'
		});
		expect(stopOf('federal-midi-post', 'metro')!.minutes).toBeLessThan(5);
		expect(stopOf('federal-spoorwegpolitie-spc', 'train')!.name_nl).toBe('Brussel-Zuid');
		expect(stopOf('sint-gillis-zuid', 'metro')!.name_nl).toBe('Hallepoort');
		expect(stopOf('sint-gillis-zuid', 'train')!.name_nl).toBe('Brussel-Zuid');
		expect(nearby['sint-gillis-zuid']!.approximate).toBe(true);
	});

	it.each([
		['anderlecht-kuregem', 'tram', 'Raad', 'Conseil'],
		['anderlecht-centrum', 'metro', 'Sint-Guido', 'Saint-Guidon'],
		['woluwe-saint-pierre-stockel', 'metro', 'Stokkel', 'Stockel'],
		['zuid-het-rad', 'metro', 'Het Rad', 'La Roue'],
		['polbru-centrum', 'tram', 'Beurs', 'Bourse'],
		['schaarbeek-noord', 'train', 'Brussel-Noord', 'Bruxelles-Nord']
	] as const)('of %s have %s %s', (id, mode, name_nl, name_fr) => {
		expect(stopOf(id, mode)).toMatchObject({ name_nl, name_fr });
	});

	it('bear names with small letters, and lines of no kind', () => {
		for (const { name_nl, name_fr } of stops)
			for (const name of [name_nl, name_fr])
				if (name !== null) {
					expect(name).toMatch(/^\p{Lu}/u);
					expect(name).toMatch(/^(?!.*\p{Lu}{6})/u);
					expect(name).not.toContain("'");
				}
	});

	it('hold every mode that the sources tell apart', () => {
		const modes = new Set(stops.map(({ mode }) => mode));
		for (const mode of stopModes) if (mode !== 'bus-or-tram') expect(modes).toContain(mode);
	});
});
