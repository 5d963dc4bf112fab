import type { AddProtocolAction } from 'maplibre-gl';

/** The scheme that the style's tile addresses begin with: `lisa-tiles://https://…/9/262/171.pbf`. */
export const tileScheme = 'lisa-tiles';

/** The first two bytes of every gzip file (RFC 1952). */
const gzipMagic = [0x1f, 0x8b] as const;

/**
 * Loads a tile for MapLibre. The files hold gzip bytes, so that they work from any plain static host,
 * with no header to set; they are unpacked here. Where a host declares them as `Content-Encoding:
 * gzip`, or has unpacked them itself, the bytes arrive plain and are taken as they are. A tile that
 * isn't there (404) is empty; anything else that goes wrong rejects, so that the map reports it.
 */
export const loadTile: AddProtocolAction = async ({ url }, { signal }) => {
	const address = url.slice(`${tileScheme}://`.length);
	const response = await fetch(address, { signal });
	if (response.status === 404) return { data: new ArrayBuffer(0) };
	if (!response.ok) throw new Error(`Tile ${address}: ${response.status} ${response.statusText}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const isPacked = bytes[0] === gzipMagic[0] && bytes[1] === gzipMagic[1];
	return {
		data: isPacked ? await unpack(bytes) : bytes.buffer,
		cacheControl: response.headers.get('Cache-Control'),
		expires: response.headers.get('Expires'),
		etag: response.headers.get('ETag') ?? undefined
	};
};

/** Makes MapLibre load tiles through `loadTile`; to be called before the first map is made. */
export function registerTiles(
	addProtocol: (scheme: string, load: AddProtocolAction) => void
): void {
	addProtocol(tileScheme, loadTile);
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}
