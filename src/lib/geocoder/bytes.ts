/** A file of the geocoder that is not what it should be: cut short, damaged, of another kind. */
export class GeocoderFileError extends Error {
	override name = 'GeocoderFileError';
}

/** Collects numbers as variable-length bytes, seven bits in each, the lowest first (LEB128). */
export class ByteWriter {
	readonly #bytes: number[] = [];

	/** A whole number from 0 to 2^31 - 1. */
	count(value: number): void {
		if (!Number.isInteger(value) || value < 0 || value > 0x7fffffff)
			throw new RangeError(`${value} is no whole number from 0 to 2^31 - 1`);
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes.push((rest & 0x7f) | 0x80);
			rest >>>= 7;
		}
		this.#bytes.push(rest);
	}

	/** A whole number of either sign: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
	difference(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	/** Four bytes, the lowest first, for checksums. */
	word(value: number): void {
		for (let shift = 0; shift < 32; shift += 8) this.#bytes.push((value >>> shift) & 0xff);
	}

	/** Texts without line breaks, one a line. */
	lines(texts: readonly string[]): void {
		const broken = texts.find((text) => text.includes('\n'));
		if (broken !== undefined) throw new RangeError(`a line break in ${JSON.stringify(broken)}`);
		const bytes = new TextEncoder().encode(texts.join('\n'));
		this.count(texts.length);
		this.count(bytes.length);
		for (const byte of bytes) this.#bytes.push(byte);
	}

	take(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}
}

/** Reads what a `ByteWriter` wrote; a GeocoderFileError where the bytes end too early. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	#byte(): number {
		const byte = this.#bytes[this.#at++];
		if (byte === undefined) throw new GeocoderFileError('the content ends too early');
		return byte;
	}

	count(): number {
		let value = 0;
		for (let shift = 0; shift <= 28; shift += 7) {
			const byte = this.#byte();
			value |= (byte & 0x7f) << shift;
			if (byte <= 0x7f) return value;
		}
		throw new GeocoderFileError('a number of the content is too long');
	}

	difference(): number {
		const value = this.count();
		return value & 1 ? -(value + 1) / 2 : value / 2;
	}

	word(): number {
		let value = 0;
		for (let shift = 0; shift < 32; shift += 8) value |= this.#byte() << shift;
		return value >>> 0;
	}

	lines(): string[] {
		const count = this.count();
		const length = this.count();
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new GeocoderFileError('the content ends too early');
		const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, end));
		this.#at = end;
		const texts = count === 0 ? [] : text.split('\n');
		if (texts.length !== count)
			throw new GeocoderFileError(`${texts.length} lines of text where ${count} are announced`);
		return texts;
	}

	/** Asks that nothing is left. */
	end(): void {
		if (this.#at !== this.#bytes.length)
			throw new GeocoderFileError('the content goes on after its end');
	}
}
