import { decodeNetwork } from '../network/decode.ts';
import { indexStreets } from '../network/street-index.ts';
import type { CoverageGround } from './engine.ts';
import { decodePopulation } from './population-file.ts';
import type { CoverageAreas, CoveragePlace } from './types.ts';

/** The files that the computation stands on, unpacked. */
export interface GroundFiles {
	readonly streets: Uint8Array;
	readonly population: Uint8Array;
	readonly areas: CoverageAreas;
}

/** Reads the files; a NetworkFileError where one is damaged, or they do not belong together. */
export function readGround(
	{ streets, population, areas }: GroundFiles,
	places: readonly CoveragePlace[]
): CoverageGround {
	const network = decodeNetwork(streets);
	return {
		network,
		index: indexStreets(network),
		population: decodePopulation(population, network),
		areas,
		places
	};
}
