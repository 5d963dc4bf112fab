import type { Network } from '../network/graph.ts';
import { indexStreets } from '../network/street-index.ts';
import { CoverageEngine } from './engine.ts';
import type { Population } from './population.ts';
import type { CoverageArea, CoverageAreas, CoveragePlace } from './types.ts';

const area = (id: string, commune: string | null, zone: string | null): CoverageArea => ({
	id,
	name_nl: id,
	name_fr: id,
	commune,
	zone,
	population: 0,
	lon: 4.35,
	lat: 50.85
});

/** Four sectors in three quarters, two communes and one zone, for tests. */
export const testAreas: CoverageAreas = {
	region: { population: 0, unlocated: 0, withoutAddress: { sectors: 0, residents: 0 } },
	levels: {
		zone: [area('z', null, 'z')],
		commune: [area('c1', 'c1', 'z'), area('c2', 'c2', 'z')],
		quarter: [area('q1', 'c1', 'z'), area('q2', null, 'z'), area('q3', 'c2', 'z')],
		sector: [
			{ ...area('s1', 'c1', 'z'), quarter: 'q1' },
			{ ...area('s2', 'c1', 'z'), quarter: 'q2' },
			{ ...area('s3', 'c2', 'z'), quarter: 'q2' },
			{ ...area('s4', 'c2', 'z'), quarter: 'q3' }
		]
	}
};

/** Homes on random arcs of a network, each with some residents of a random sector, for tests. */
export function randomPopulation(
	network: Network,
	random: () => number,
	homes: number
): Population {
	const below = (limit: number): number => Math.floor(random() * limit);
	const rows = Array.from({ length: homes }, () => {
		const arc = below(network.arcCount);
		return { arc, along: below(network.arcDecimetres[arc]! + 1) };
	}).sort((one, other) => one.arc - other.arc || one.along - other.along);
	const residents = Uint16Array.from(rows, () => 1 + below(9));
	return {
		doors: {
			arc: Uint32Array.from(rows, ({ arc }) => arc),
			along: Uint32Array.from(rows, ({ along }) => along),
			door: Uint16Array.from(rows, () => below(300))
		},
		residents,
		sector: Uint16Array.from(rows, () => below(testAreas.levels.sector.length)),
		total: residents.reduce((sum, count) => sum + count, 0),
		networkChecksum: network.checksum
	};
}

/** The engine on a peopled network whose arcs all lie in the region, for tests. */
export function peopledEngine(
	streets: Network,
	population: Population,
	places: readonly CoveragePlace[]
): CoverageEngine {
	const network = { ...streets, arcCommune: new Uint8Array(streets.arcCount).fill(1) };
	return new CoverageEngine({
		network,
		index: indexStreets(network),
		population,
		areas: testAreas,
		places
	});
}
