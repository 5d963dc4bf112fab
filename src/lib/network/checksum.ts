/** CRC-32 of some bytes, as gzip and PNG count it (polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
	const table = crcTable();
	let crc = 0xffffffff;
	for (let index = 0; index < bytes.length; index++)
		crc = (crc >>> 8) ^ table[(crc ^ bytes[index]!) & 0xff]!;
	return (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
	return Uint32Array.from({ length: 256 }, (_, byte) => {
		let crc = byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
		return crc;
	});
}
