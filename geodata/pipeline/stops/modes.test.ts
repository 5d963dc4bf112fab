import { describe, expect, it } from 'vitest';
import { stopsOf } from './modes.ts';
import type { RailStop } from './rail-stops.ts';
import { inMetres, type Track } from './tracks.ts';

/** So many metres to the east, as degrees. */
const east = (metres: number): number => 4.35 + metres / (inMetres(1, 0)[0] - inMetres(0, 0)[0]);
const lat = 50.85;

/** A straight track to the north, so many metres to the east. */
function trackAt(metres: number): Track {
	const line = [lat - 0.01, lat + 0.01].map((north) => inMetres(east(metres), north));
	const [[x, south], [, north]] = line as [[number, number], [number, number]];
	return { line, west: x, east: x, south, north };
}

const stop = (mode: RailStop['mode'], fr: string, nl: string, metres: number): RailStop => {
	return { mode, fr, nl, lon: east(metres), lat };
};
const rail = [stop('tram', 'Barrière', 'Bareel', 0), stop('metro', 'Parc', 'Park', 2000)];
const tracks = { tram: [trackAt(0), trackAt(400)], metro: [trackAt(2000), trackAt(2600)] };

const modesOf = (name: string, metres: number) => {
	const { stops, counts } = stopsOf(rail, [{ name, lon: east(metres), lat }], tracks, (text) =>
		text.toLowerCase()
	);
	return {
		shown: stops.slice(2).map(({ mode, name_nl, name_fr }) => [mode, name_nl, name_fr]),
		counts
	};
};

describe('the mode of a stop of STIB-MIVB', () => {
	it('is bus where no track of tram or metro lies within 50 m', () => {
		expect(modesOf('PRISON', 51).shown).toEqual([['bus', null, 'prison']]);
		expect(modesOf('PRISON', 51).counts).toEqual({ bus: 1, partOfRailStop: 0, busOrTram: 0 });
	});

	it('is bus or tram beside a tram track, away from any stop of its name', () => {
		expect(modesOf('PRISON', 49).shown).toEqual([['bus-or-tram', null, 'prison']]);
		expect(modesOf('BARRIERE', 400).shown).toEqual([['bus-or-tram', 'Bareel', 'Barrière']]);
		expect(modesOf('BARRIERE', 400).counts).toEqual({ bus: 0, partOfRailStop: 0, busOrTram: 1 });
	});

	it('is that of the stop on rails that it is a part of, which is listed already', () => {
		expect(modesOf('BARRIERE', 20)).toEqual({
			shown: [],
			counts: { bus: 0, partOfRailStop: 1, busOrTram: 0 }
		});
		expect(modesOf('PARC', 2010).shown).toEqual([]);
	});

	it('is bus above a metro that has no station of its name', () => {
		expect(modesOf('PRISON', 2600).shown).toEqual([['bus', null, 'prison']]);
	});

	it('leaves a bus stop the names of its namesake on rails', () => {
		expect(modesOf('BARRIERE', 100).shown).toEqual([['bus', 'Bareel', 'Barrière']]);
		expect(modesOf('BARRIERE', 510).shown).toEqual([['bus', null, 'barriere']]);
	});
});
