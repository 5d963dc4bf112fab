import { describe, expect, it } from 'vitest';
import { NetworkFileError, NumberReader, NumberWriter } from './bytes.ts';

describe('numbers in bytes', () => {
	it('gives back what was written', () => {
		const counts = [0, 1, 127, 128, 16_383, 16_384, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1];
		const differences = [0, -1, 1, 63, -64, 64, 2 ** 30 - 1, -(2 ** 30)];
		const writer = new NumberWriter();
		counts.forEach((count) => writer.count(count));
		differences.forEach((difference) => writer.difference(difference));
		writer.text('Brussel – Bruxelles');
		const reader = new NumberReader(writer.take());
		expect(counts.map(() => reader.count())).toEqual(counts);
		expect(differences.map(() => reader.difference())).toEqual(differences);
		expect(reader.text()).toBe('Brussel – Bruxelles');
		expect(() => reader.end()).not.toThrow();
	});

	it('takes one byte for a number up to 127', () => {
		const writer = new NumberWriter();
		writer.count(127);
		writer.difference(-64);
		expect([...writer.take()]).toEqual([127, 127]);
	});

	it('grows as far as needed', () => {
		const writer = new NumberWriter();
		for (let index = 0; index < 200_000; index++) writer.byte(index & 0xff);
		expect(writer.take()).toHaveLength(200_000);
	});

	it('refuses to write what is no whole number', () => {
		const writer = new NumberWriter();
		expect(() => writer.count(-1)).toThrow(RangeError);
		expect(() => writer.count(1.5)).toThrow(RangeError);
		expect(() => writer.count(2 ** 31)).toThrow(RangeError);
	});

	it('refuses to read beyond the end, or to stop before it', () => {
		expect(() => new NumberReader(new Uint8Array([0x80])).count()).toThrow(NetworkFileError);
		expect(() => new NumberReader(new Uint8Array([5, 65])).text()).toThrow(NetworkFileError);
		expect(() => new NumberReader(new Uint8Array(6).fill(0x80)).count()).toThrow(NetworkFileError);
		expect(() => new NumberReader(new Uint8Array([0])).end()).toThrow(NetworkFileError);
	});
});
