import { GeocoderFileError } from './bytes.ts';

/** The first two bytes of every gzip file (RFC 1952). */
const gzipMagic = [0x1f, 0x8b] as const;

/**
 * Unpacks a file of the geocoder. The files hold gzip bytes, so that they work from any plain static
 * host; where a host has declared or unpacked them itself they arrive plain and are taken as they are.
 * A GeocoderFileError where the gzip bytes are damaged or cut short.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== gzipMagic[0] || bytes[1] !== gzipMagic[1]) return bytes;
	try {
		const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	} catch (error) {
		throw new GeocoderFileError('the gzip bytes are damaged', { cause: error });
	}
}
