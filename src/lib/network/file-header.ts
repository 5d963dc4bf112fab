import { NetworkFileError } from './bytes.ts';
import { crc32 } from './checksum.ts';

/** Name of each kind of file in its first four bytes: the streets, their names, and who lives along them. */
export type FileKind = 'WALK' | 'NAME' | 'POPU';

/** Rises with every change after which an older reader would misread the file. */
export const formatVersion = 1;

const headerLength = 16;
const little = true;

/** Puts a header before the content: kind, version, length and CRC-32 of the content, little-endian. */
export function withHeader(kind: FileKind, content: Uint8Array): Uint8Array {
	const file = new Uint8Array(headerLength + content.length);
	file.set(new TextEncoder().encode(kind));
	const view = new DataView(file.buffer);
	view.setUint32(4, formatVersion, little);
	view.setUint32(8, content.length, little);
	view.setUint32(12, crc32(content), little);
	file.set(content, headerLength);
	return file;
}

/** The content of a file and its checksum; a NetworkFileError says what is wrong with the file. */
export function contentOf(
	kind: FileKind,
	file: Uint8Array
): { content: Uint8Array; checksum: number } {
	const refuse = (why: string): never => {
		throw new NetworkFileError(`${fileNames[kind]}: ${why}`);
	};
	if (file.length < headerLength) return refuse(`${file.length} bytes are too few for a header`);
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (new TextDecoder().decode(file.subarray(0, 4)) !== kind)
		return refuse(`it doesn't begin with "${kind}", so it is another file`);
	const version = view.getUint32(4, little);
	if (version !== formatVersion)
		return refuse(`its format is version ${version}, and this reader knows ${formatVersion}`);
	const length = view.getUint32(8, little);
	const content = file.subarray(headerLength);
	if (content.length !== length)
		return refuse(`${content.length} bytes of content, where the header says ${length}`);
	const checksum = view.getUint32(12, little);
	if (crc32(content) !== checksum) return refuse('its checksum is wrong: the content is damaged');
	return { content, checksum };
}

const fileNames: Record<FileKind, string> = {
	WALK: 'streets file',
	NAME: 'street names file',
	POPU: 'population file'
};
