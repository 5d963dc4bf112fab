import { encodeNames } from '../../src/lib/network/names.ts';
import { contentOf } from '../../src/lib/network/file-header.ts';
import { encodeNetwork } from '../../src/lib/network/encode.ts';
import { scaleAround } from '../../src/lib/network/grid.ts';
import { numberArcs, type NumberedNetwork } from './network/arcs.ts';
import { cutAtJunctions, joinThrough } from './network/edges.ts';
import { findJunctions } from './network/junctions.ts';
import { tieLooseEnds } from './network/loose-ends.ts';
import { nameBeside } from './network/names-beside.ts';
import { readObstacles } from './network/obstacles.ts';
import { keepThroughPlatforms } from './network/platforms.ts';
import type { SegmentGrid } from './network/segment-grid.ts';
import { readPieces, type SourcePieces, streetsFile } from './network/source-pieces.ts';
import { linesAcrossSquares } from './network/squares.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { gzip, type OutputFile } from './write.ts';

/** Where the network goes: the streets, and their names, which only directions need. */
export const streetsPath = 'static/network/streets.bin';
export const namesPath = 'static/network/names.bin';

/** Makes pieces of street into a network of numbered nodes and arcs. */
export function layNetwork(source: SourcePieces, obstacles: SegmentGrid): NumberedNetwork {
	const south = source.walkable.flatMap(({ line }) => line.map(([, y]) => y));
	const bounds = south.reduce(
		({ least, most }, y) => ({ least: Math.min(least, y), most: Math.max(most, y) }),
		{ least: Infinity, most: -Infinity }
	);
	const scale = scaleAround(Math.round((bounds.least + bounds.most) / 2));
	const ways = keepThroughPlatforms(source.walkable);
	const across = linesAcrossSquares(ways, obstacles, scale);
	const pieces = tieLooseEnds([...ways, ...across], source.gained, scale);
	const junctions = findJunctions(pieces);
	const edges = cutAtJunctions(pieces, junctions);
	const named = nameBeside(
		edges,
		junctions.points,
		[...source.walkable, ...source.gained, ...source.motorRoads],
		scale
	);
	return numberArcs(joinThrough(named), junctions.points, scale);
}

/**
 * The walking network from the street files of the reference folder: the streets file and the street
 * names file, both gzipped under neutral names so that any static host will do. What is wrong with
 * the input is added to `problems`, and then no file comes back.
 */
export function buildNetwork(
	reference: ReferenceFolder,
	problems: Problem[]
): { files: OutputFile[] } {
	const before = problems.length;
	const source = readPieces(reference, problems);
	const obstacles = readObstacles(
		reference,
		source.walkable.filter(({ kind }) => kind === 'pedestrian'),
		problems
	);
	if (problems.length > before) return { files: [] };
	if (source.walkable.length === 0) {
		const found = 'no way that can be walked';
		problems.push({ file: streetsFile, id: null, field: 'features', found, expected: 'streets' });
		return { files: [] };
	}
	const { parts, names } = layNetwork(source, obstacles);
	const streets = encodeNetwork(parts);
	const { checksum } = contentOf('WALK', streets);
	return {
		files: [
			{ path: streetsPath, bytes: gzip(streets) },
			{ path: namesPath, bytes: gzip(encodeNames(names, checksum)) }
		]
	};
}
