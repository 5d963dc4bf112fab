import { drawnMetres } from './arc-shape.ts';
import { NumberWriter } from './bytes.ts';
import { withHeader } from './file-header.ts';
import type { NetworkParts } from './graph.ts';

/**
 * The streets file: each array as a column of differences in variable-length bytes, so that gzip
 * finds like beside like. Lengths are stored as what they differ from the drawn line, in decimetres.
 * What `decodeNetwork` reads is what was given; a RangeError where arcs are out of order.
 */
export function encodeNetwork(parts: Omit<NetworkParts, 'checksum'>): Uint8Array {
	const writer = new NumberWriter();
	const nodeCount = parts.nodeX.length;
	const arcCount = parts.arcFrom.length;
	const { scale } = parts;
	const numbers = new Float64Array([
		scale.y0,
		scale.east,
		scale.eastSlope,
		scale.north,
		scale.northSlope
	]);
	const view = new DataView(new ArrayBuffer(8));
	for (const number of numbers) {
		view.setFloat64(0, number, true);
		for (let byte = 0; byte < 8; byte++) writer.byte(view.getUint8(byte));
	}
	writer.count(nodeCount);
	writer.count(arcCount);
	writer.count(parts.shapeX.length);
	writer.count(parts.communes.length);
	for (const commune of parts.communes) writer.text(commune);
	writeDifferences(writer, parts.nodeX);
	writeDifferences(writer, parts.nodeY);
	writeEnds(writer, parts);
	for (const way of parts.arcWay) writer.byte(way);
	for (const commune of parts.arcCommune) writer.byte(commune);
	writeDifferences(writer, parts.arcName);
	for (let arc = 0; arc < arcCount; arc++)
		writer.count(parts.shapeStart[arc + 1]! - parts.shapeStart[arc]!);
	writeBends(writer, parts, parts.nodeX, parts.shapeX);
	writeBends(writer, parts, parts.nodeY, parts.shapeY);
	for (let arc = 0; arc < arcCount; arc++)
		writer.difference(parts.arcDecimetres[arc]! - Math.round(10 * drawnMetres(parts, arc)));
	return withHeader('WALK', writer.take());
}

function writeDifferences(writer: NumberWriter, values: ArrayLike<number>): void {
	let last = 0;
	for (let index = 0; index < values.length; index++) {
		writer.difference(values[index]! - last);
		last = values[index]!;
	}
}

/** For each node how many arcs begin there, then for each arc how far its other node is on. */
function writeEnds(
	writer: NumberWriter,
	{ nodeX, arcFrom, arcTo }: Omit<NetworkParts, 'checksum'>
): void {
	const begin = new Uint32Array(nodeX.length);
	for (const from of arcFrom) begin[from]!++;
	for (const count of begin) writer.count(count);
	for (let arc = 0; arc < arcFrom.length; arc++) {
		const isSecond = arc > 0 && arcFrom[arc] === arcFrom[arc - 1];
		if (arc > 0 && arcFrom[arc]! < arcFrom[arc - 1]!)
			throw new RangeError(`arc ${arc} begins at a lower node than the arc before it`);
		writer.count(arcTo[arc]! - (isSecond ? arcTo[arc - 1]! : arcFrom[arc]!));
	}
}

function writeBends(
	writer: NumberWriter,
	{ arcFrom, shapeStart }: Omit<NetworkParts, 'checksum'>,
	node: Int32Array,
	shape: Int32Array
): void {
	for (let arc = 0; arc < arcFrom.length; arc++) {
		let last = node[arcFrom[arc]!]!;
		for (let bend = shapeStart[arc]!; bend < shapeStart[arc + 1]!; bend++) {
			writer.difference(shape[bend]! - last);
			last = shape[bend]!;
		}
	}
}
