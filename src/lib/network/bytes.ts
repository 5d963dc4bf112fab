/** A file of the walking network that is not what it should be: cut short, damaged, too new, another. */
export class NetworkFileError extends Error {
	override name = 'NetworkFileError';
}

/** Collects whole numbers as variable-length bytes, seven bits in each, the lowest first (LEB128). */
export class NumberWriter {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;

	byte(value: number): void {
		if (this.#length === this.#bytes.length) {
			const longer = new Uint8Array(2 * this.#length);
			longer.set(this.#bytes);
			this.#bytes = longer;
		}
		this.#bytes[this.#length++] = value;
	}

	/** A whole number from 0 to 2^31 - 1. */
	count(value: number): void {
		if (!Number.isInteger(value) || value < 0 || value > 0x7fffffff)
			throw new RangeError(`${value} is no whole number from 0 to 2^31 - 1`);
		while (value > 0x7f) {
			this.byte((value & 0x7f) | 0x80);
			value >>>= 7;
		}
		this.byte(value);
	}

	/** A whole number of either sign, small where it is near 0: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
	difference(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	text(value: string): void {
		const bytes = new TextEncoder().encode(value);
		this.count(bytes.length);
		for (const byte of bytes) this.byte(byte);
	}

	take(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}
}

/** Reads what a `NumberWriter` wrote; a NetworkFileError where the bytes end too early. */
export class NumberReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	byte(): number {
		const byte = this.#bytes[this.#at++];
		if (byte === undefined) throw new NetworkFileError('the content ends too early');
		return byte;
	}

	count(): number {
		let byte = this.byte();
		let value = byte & 0x7f;
		for (let shift = 7; byte > 0x7f; shift += 7) {
			if (shift > 28) throw new NetworkFileError('a number of the content is too long');
			byte = this.byte();
			value |= (byte & 0x7f) << shift;
		}
		return value;
	}

	difference(): number {
		const value = this.count();
		return value & 1 ? -(value + 1) / 2 : value / 2;
	}

	text(): string {
		const length = this.count();
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new NetworkFileError('the content ends too early');
		const bytes = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return new TextDecoder().decode(bytes);
	}

	/** Asks that nothing is left. */
	end(): void {
		if (this.#at !== this.#bytes.length)
			throw new NetworkFileError('the content goes on after its end');
	}
}
