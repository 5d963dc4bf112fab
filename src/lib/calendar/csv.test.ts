import { expect, it } from 'vitest';
import { csvText } from './csv.ts';

it('writes a header and rows with CRLF, and quotes what must be quoted', () => {
	expect(
		csvText(
			['place', 'n'],
			[
				['Hoek, "Kat"', 1],
				['twee\nregels', 2]
			]
		)
	).toBe('place,n\r\n"Hoek, ""Kat""",1\r\n"twee\nregels",2\r\n');
});
