import { inflateSync } from 'node:zlib';
import { PbfReader } from 'pbf';

/** An address that a mapper has written down with its street. */
export interface OsmAddress {
	number: string;
	street: string;
	lon: number;
	lat: number;
}

type Positions = Map<number, readonly [lon: number, lat: number]>;
/** Tags of a node or way, and the nodes that say where it is. */
interface Tagged {
	number: string;
	street: string;
	nodes: number[];
}

/** The parts of a message by their field number (OSM PBF format, fileformat.proto, osmformat.proto). */
function partsOf(bytes: Uint8Array): Map<number, Uint8Array[]> {
	const parts = new Map<number, Uint8Array[]>();
	new PbfReader(bytes).readFields((field, found: typeof parts, pbf) => {
		if (pbf.type === 2) found.set(field, [...(found.get(field) ?? []), pbf.readBytes()]);
	}, parts);
	return parts;
}

function numberOf(bytes: Uint8Array, wanted: number, missing: number): number {
	let value = missing;
	new PbfReader(bytes).readFields((field, _, pbf) => {
		if (field === wanted) value = pbf.readVarint(true);
	}, null);
	return value;
}

/** A packed list; differences are added up. */
function listOf(bytes: Uint8Array | undefined, form: 'plain' | 'differences'): number[] {
	const values: number[] = [];
	if (bytes === undefined) return values;
	const pbf = new PbfReader(bytes);
	let last = 0;
	while (pbf.pos < pbf.length) {
		if (form === 'plain') values.push(pbf.readVarint());
		else values.push((last += pbf.readSVarint()));
	}
	return values;
}

/**
 * The addresses with a street of an OpenStreetMap extract (.osm.pbf with dense nodes and zlib blocks,
 * as all tools write it); a house is where the mean of its nodes is.
 */
export function readOsmAddresses(bytes: Uint8Array): OsmAddress[] {
	const positions: Positions = new Map();
	const found: Tagged[] = [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at < bytes.length;) {
		const begin = at + 4 + view.getUint32(at);
		const header = bytes.subarray(at + 4, begin);
		const end = begin + numberOf(header, 3, 0);
		const blob = partsOf(bytes.subarray(begin, end));
		const packed = blob.get(3)?.[0];
		const isData = new TextDecoder().decode(partsOf(header).get(1)?.[0]) === 'OSMData';
		if (isData && packed !== undefined)
			readBlock(new Uint8Array(inflateSync(packed)), positions, found);
		at = end;
	}
	return found.flatMap(({ number, street, nodes }): OsmAddress[] => {
		const places = nodes.map((node) => positions.get(node)).filter((place) => place !== undefined);
		if (places.length === 0) return [];
		const mean = (axis: 0 | 1): number =>
			places.reduce((sum, place) => sum + place[axis], 0) / places.length;
		return [{ number, street, lon: mean(0), lat: mean(1) }];
	});
}

function readBlock(block: Uint8Array, positions: Positions, found: Tagged[]): void {
	const parts = partsOf(block);
	const texts = (partsOf(parts.get(1)![0]!).get(1) ?? []).map((text) =>
		new TextDecoder().decode(text)
	);
	const scale = numberOf(block, 17, 100) * 1e-9;
	const degrees = (value: number, offset: number): number => offset * 1e-9 + value * scale;
	const [latOffset, lonOffset] = [numberOf(block, 19, 0), numberOf(block, 20, 0)];
	const note = (tags: readonly (readonly [number, number])[], nodes: number[]): void => {
		const named = new Map(tags.map(([key, value]) => [texts[key], texts[value]]));
		const [number, street] = [named.get('addr:housenumber'), named.get('addr:street')];
		if (number !== undefined && street !== undefined) found.push({ number, street, nodes });
	};
	for (const group of parts.get(2) ?? []) {
		const kinds = partsOf(group);
		for (const dense of (kinds.get(2) ?? []).map(partsOf)) {
			const list = (field: number): number[] => listOf(dense.get(field)?.[0], 'differences');
			const [ids, lats, lons] = [list(1), list(8), list(9)];
			const tags = listOf(dense.get(10)?.[0], 'plain');
			let next = 0;
			ids.forEach((id, at) => {
				positions.set(id, [degrees(lons[at]!, lonOffset), degrees(lats[at]!, latOffset)]);
				const own: [number, number][] = [];
				// a 0 ends the tags of each node
				for (; (tags[next] ?? 0) !== 0; next += 2) own.push([tags[next]!, tags[next + 1]!]);
				next += 1;
				note(own, [id]);
			});
		}
		for (const way of (kinds.get(3) ?? []).map(partsOf)) {
			const keys = listOf(way.get(2)?.[0], 'plain');
			const values = listOf(way.get(3)?.[0], 'plain');
			const nodes = listOf(way.get(8)?.[0], 'differences');
			note(
				keys.map((key, at) => [key, values[at]!] as const),
				nodes
			);
		}
	}
}
