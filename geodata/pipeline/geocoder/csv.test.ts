import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

describe('a comma-separated text', () => {
	it('is read as rows of fields with the number of their line', () => {
		expect(parseCsv('a,b\r\n1,2\n\n3,\n')).toEqual([
			{ line: 1, fields: ['a', 'b'] },
			{ line: 2, fields: ['1', '2'] },
			{ line: 4, fields: ['3', ''] }
		]);
	});

	it('keeps commas, quotes and line breaks of quoted fields', () => {
		expect(parseCsv('"a,b","say ""12""","two\nlines",5" x\nlast,1')).toEqual([
			{ line: 1, fields: ['a,b', 'say "12"', 'two\nlines', '5" x'] },
			{ line: 3, fields: ['last', '1'] }
		]);
	});

	it('is empty where there is nothing', () => {
		expect(parseCsv('')).toEqual([]);
	});
});
