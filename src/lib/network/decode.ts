import { drawnMetres } from './arc-shape.ts';
import { NetworkFileError, NumberReader } from './bytes.ts';
import { contentOf } from './file-header.ts';
import { connect, type Network } from './graph.ts';
import { wayOf } from './ways.ts';

/**
 * Reads the streets file (unpacked: see `unpack`) and joins the network up, ready to search. A
 * NetworkFileError where the file is cut short, damaged, of another kind or of another version.
 */
export function decodeNetwork(file: Uint8Array): Network {
	const { content, checksum } = contentOf('WALK', file);
	const reader = new NumberReader(content);
	const [y0, east, eastSlope, north, northSlope] = readDoubles(reader, 5);
	const scale = {
		y0: y0!,
		east: east!,
		eastSlope: eastSlope!,
		north: north!,
		northSlope: northSlope!
	};
	const nodeCount = reader.count();
	const arcCount = reader.count();
	const bendCount = reader.count();
	const communes = Array.from({ length: reader.count() }, () => reader.text());
	const nodeX = readDifferences(reader, new Int32Array(nodeCount));
	const nodeY = readDifferences(reader, new Int32Array(nodeCount));
	const { arcFrom, arcTo } = readEnds(reader, nodeCount, arcCount);
	const arcWay = readBytes(reader, arcCount);
	if (arcWay.some((code) => wayOf(code) === null))
		throw new NetworkFileError('an arc has a kind of way that is not known');
	const arcCommune = readBytes(reader, arcCount);
	const arcName = readDifferences(reader, new Uint16Array(arcCount));
	const shapeStart = new Uint32Array(arcCount + 1);
	for (let arc = 0; arc < arcCount; arc++) shapeStart[arc + 1] = shapeStart[arc]! + reader.count();
	if (shapeStart[arcCount] !== bendCount)
		throw new NetworkFileError('the arcs have other bends than the file');
	const ends = { arcFrom, shapeStart };
	const shapeX = readBends(reader, ends, nodeX, new Int32Array(bendCount));
	const shapeY = readBends(reader, ends, nodeY, new Int32Array(bendCount));
	const arcDecimetres = new Uint32Array(arcCount);
	const shapes = { scale, nodeX, nodeY, arcFrom, arcTo, shapeStart, shapeX, shapeY };
	for (let arc = 0; arc < arcCount; arc++)
		arcDecimetres[arc] = Math.round(10 * drawnMetres(shapes, arc)) + reader.difference();
	reader.end();
	return connect({
		...shapes,
		arcDecimetres,
		arcWay,
		arcName,
		arcCommune,
		communes,
		checksum
	});
}

function readDoubles(reader: NumberReader, count: number): number[] {
	const bytes = readBytes(reader, 8 * count);
	const view = new DataView(bytes.buffer);
	return Array.from({ length: count }, (_, index) => view.getFloat64(8 * index, true));
}

function readBytes(reader: NumberReader, count: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(count);
	for (let index = 0; index < count; index++) bytes[index] = reader.byte();
	return bytes;
}

function readDifferences<Values extends Int32Array | Uint16Array>(
	reader: NumberReader,
	values: Values
): Values {
	let last = 0;
	for (let index = 0; index < values.length; index++) {
		last += reader.difference();
		values[index] = last;
	}
	return values;
}

function readEnds(
	reader: NumberReader,
	nodeCount: number,
	arcCount: number
): { arcFrom: Uint32Array; arcTo: Uint32Array } {
	const arcFrom = new Uint32Array(arcCount);
	const arcTo = new Uint32Array(arcCount);
	let next = 0;
	for (let node = 0; node < nodeCount; node++) {
		const end = next + reader.count();
		if (end > arcCount) throw new NetworkFileError('more arcs begin at nodes than there are');
		arcFrom.fill(node, next, end);
		next = end;
	}
	if (next !== arcCount) throw new NetworkFileError('fewer arcs begin at nodes than there are');
	for (let arc = 0; arc < arcCount; arc++) {
		const isSecond = arc > 0 && arcFrom[arc] === arcFrom[arc - 1];
		arcTo[arc] = (isSecond ? arcTo[arc - 1]! : arcFrom[arc]!) + reader.count();
		if (arcTo[arc]! >= nodeCount)
			throw new NetworkFileError(`arc ${arc} ends at a node that is not there`);
	}
	return { arcFrom, arcTo };
}

function readBends(
	reader: NumberReader,
	{ arcFrom, shapeStart }: { arcFrom: Uint32Array; shapeStart: Uint32Array },
	node: Int32Array,
	shape: Int32Array
): Int32Array {
	for (let arc = 0; arc < arcFrom.length; arc++) {
		let last = node[arcFrom[arc]!]!;
		for (let bend = shapeStart[arc]!; bend < shapeStart[arc + 1]!; bend++) {
			last += reader.difference();
			shape[bend] = last;
		}
	}
	return shape;
}
