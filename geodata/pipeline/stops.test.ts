import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	collectionOf,
	townPosition,
	townReference
} from '../../tests/fixtures/five-street-town.ts';
import { decodeNetwork } from '../../src/lib/network/decode.ts';
import type { NearbyStops } from '../../src/lib/places/nearby-stops.ts';
import type { PlaceFeature } from '../../src/lib/places/types.ts';
import { buildNetwork } from './network.ts';
import { formatProblem, type Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { buildStops } from './stops.ts';

type Town = readonly [east: number, north: number];

const point = ([east, north]: Town, properties: object): object => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates: townPosition(east, north) }
});
const railStop = (mode: string, fr: string, nl: string, at: Town): object =>
	point(at, { mode, name: fr, fr, nl, n_platforms: 2 });
const pole = (stop_name: string, at: Town, trips: number | null = 90, location_type = 0): object =>
	point(at, { stop_id: '1', stop_name, location_type, freq_allday: trips });
const track = (kind: string, ...line: Town[]): object => ({
	type: 'Feature',
	properties: { kind },
	geometry: { type: 'LineString', coordinates: line.map(([e, n]) => townPosition(e, n)) }
});
const place = (id: string, at: Town | null, accuracy_m: number | null = 15): PlaceFeature =>
	({
		type: 'Feature',
		properties: { id, accuracy_m },
		geometry: at && { type: 'Point', coordinates: townPosition(...at) }
	}) as unknown as PlaceFeature;

const streetIndex =
	'fr,nl,nis,postcodes,lon,lat,length_m,in_best_register\n' +
	"Rue du Marché aux Étoiles,Sterrenmarkt,21004,1000,4.35,50.85,100,1\nAvenue d'Été,Zomerlaan,21004,1000,4.35,50.85,100,1\n";

/** Trams go along the Lage Straat, metros under the Hoge Straat. */
const files = {
	'geodata/stops-rail.geojson': collectionOf([
		railStop('tram', "Place de l'Église", 'Kerkplein', [200, 0]),
		railStop('subway', 'Haut', 'Hoog', [240, 200]),
		railStop('train', 'Haut', 'Hoog', [100, 200])
	]),
	'geodata/stib-stops-gtfs.geojson': collectionOf([
		pole("PL. DE L'EGLISE", [190, 5]),
		pole('ETE', [0, 150]),
		pole('NULLE PART', [0, 80], null),
		pole('1 - Rue Haute', [0, 100], null, 2),
		pole('HAUT', [100, 205])
	]),
	'geodata/railways.geojson': collectionOf([
		track('tram', [0, 0], [400, 0]),
		track('subway', [150, 200], [400, 200]),
		track('rail', [0, 0], [0, 200])
	])
};

function referenceOf(problems: Problem[], changed: Readonly<Record<string, object>> = {}) {
	const town = townReference(problems, { ...files, ...changed });
	return { ...town, readText: () => streetIndex } satisfies ReferenceFolder;
}

const network = (() => {
	const built = buildNetwork(townReference([]), []);
	return decodeNetwork(gunzipSync(built.files[0]!.bytes));
})();

function stopsAt(
	places: readonly PlaceFeature[],
	changed: Readonly<Record<string, object>> = {}
): Record<string, NearbyStops> {
	const problems: Problem[] = [];
	const [file] = buildStops(referenceOf(problems, changed), problems, { places, network });
	expect(problems).toEqual([]);
	expect(file!.path).toBe('geodata/nearby-stops.json');
	return JSON.parse(new TextDecoder().decode(file!.bytes)) as Record<string, NearbyStops>;
}

describe('the nearest stops of a place', () => {
	const found = stopsAt([
		place('west', [0, 100]),
		place('nowhere', null),
		place('area', [0, 100], 151)
	]);
	const shown = found.west!.stops.map(({ mode, name_nl, name_fr, minutes, source }) => [
		mode,
		name_nl,
		name_fr,
		minutes,
		source
	]);

	it('are one of each mode, the nearest first, named and cited', () => {
		expect(shown).toEqual([
			['bus', null, 'Été', 1, 'stib-2026'],
			['train', 'Hoog', 'Haut', 3, 'osm-2026-05'],
			['tram', 'Kerkplein', 'Place de l’Église', 4, 'osm-2026-05'],
			['metro', 'Hoog', 'Haut', 5, 'osm-2026-05']
		]);
	});

	it('are walked along the streets, and minutes rounded up', () => {
		const metres = found.west!.stops.map((stop) => stop.metres);
		for (const [index, expected] of [50, 200, 300, 340].entries())
			expect(Math.abs(metres[index]! - expected)).toBeLessThanOrEqual(2);
	});

	it('are of places with a location, and of an area roughly', () => {
		expect(Object.keys(found)).toEqual(['area', 'west']);
		expect(found.west!.approximate).toBe(false);
		expect(found.area).toEqual({ approximate: true, stops: found.west!.stops });
	});

	it('are none that no walk of 1,200 m leads to', () => {
		const far = {
			'geodata/stops-rail.geojson': collectionOf([railStop('train', 'A', 'A', [650, 0])]),
			'geodata/stib-stops-gtfs.geojson': collectionOf([])
		};
		expect(stopsAt([place('west', [0, 100])], far).west!.stops).toEqual([]);
	});

	it('leave out a stop of bus or tram behind a bus stop and a tram stop', () => {
		const poles = (at: Town): object => ({
			'geodata/stib-stops-gtfs.geojson': collectionOf([
				pole('AUX ETOILES', at),
				pole('ETE', [0, 150])
			])
		});
		const modes = (at: Town): string[] =>
			stopsAt([place('west', [0, 100])], poles(at) as Record<string, object>).west!.stops.map(
				({ mode }) => mode
			);
		expect(modes([60, 0])).toEqual(['bus', 'bus-or-tram', 'train', 'tram', 'metro']);
		expect(modes([390, 0])).toEqual(['bus', 'train', 'tram', 'metro']);
	});

	it('are written the same, byte for byte, each time', () => {
		const bytes = [1, 2].map(
			() =>
				buildStops(referenceOf([]), [], { places: [place('west', [0, 100])], network })[0]!.bytes
		);
		expect(bytes[0]).toEqual(bytes[1]);
	});
});

describe('bad input', () => {
	const said = (file: string, feature: object, places: readonly PlaceFeature[] = []): string[] => {
		const problems: Problem[] = [];
		const changed = { [`geodata/${file}.geojson`]: collectionOf([feature]) };
		const built = buildStops(referenceOf(problems, changed), problems, { places, network });
		expect(built).toEqual([]);
		return problems.map(formatProblem);
	};

	it.each([
		[
			'stops-rail',
			railStop('ferry', 'A', 'A', [0, 0]),
			'mode | found "ferry" | expected one of subway'
		],
		['stops-rail', railStop('tram', 'A', '', [0, 0]), 'nl | found nothing | expected the name'],
		['stib-stops-gtfs', pole('', [0, 0]), 'stop_name | found nothing | expected the name'],
		['stib-stops-gtfs', pole('A', [0, 0], -1), 'freq_allday | found -1 | expected trips a day'],
		['stib-stops-gtfs', pole('A', [0, 0], 1, 3), 'location_type | found 3 | expected 0, 1 or 2'],
		['railways', track('', [0, 0], [1, 1]), 'kind | found nothing | expected the kind of railway']
	])('in %s is named, and nothing is written', (file, feature, problem) => {
		const [first, ...more] = said(file, feature);
		expect(first).toContain(`geodata/${file}.geojson | feature 0 | ${problem}`);
		expect(more).toEqual([]);
	});

	it.each([
		['far from every street', [3000, 3000]],
		['on a street that no other joins', [650, 5]]
	] as const)('such as a place %s is named', (_, at) => {
		const problems: Problem[] = [];
		const places = [place('far', at)];
		expect(buildStops(referenceOf(problems), problems, { places, network })).toEqual([]);
		expect(problems.map(formatProblem)).toEqual([
			'geodata/nearby-stops.json | far | - | found no street of the network near it | expected a place to which one can walk'
		]);
	});
});
