import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeNames } from '../../src/lib/geocoder/names-file.ts';
import { decodeNumbers } from '../../src/lib/geocoder/numbers-file.ts';
import { resolve } from '../../src/lib/geocoder/resolve.ts';
import { makeIndex } from '../../src/lib/geocoder/search-index.ts';
import { search } from '../../src/lib/geocoder/search.ts';
import { distanceMetres } from '../../src/lib/places/distance.ts';
import { buildGeocoder, type BuiltGeocoder } from './geocoder.ts';
import {
	avenue,
	border,
	communes,
	eastNis,
	houses,
	place,
	referenceOfTexts,
	townTexts,
	westNis
} from './geocoder/border-town.ts';
import { toPosition } from './geocoder/plane.ts';
import type { Problem } from './problems.ts';

function build(texts: Record<string, string>): BuiltGeocoder & { problems: Problem[] } {
	const problems: Problem[] = [];
	const context = { communes, places: [place()] };
	return { ...buildGeocoder(referenceOfTexts(texts), problems, context), problems };
}

function bytesOf({ files }: BuiltGeocoder, name: string): Uint8Array {
	const file = files.find(({ path }) => path === `static/geocoder/${name}`)!;
	return new Uint8Array(gunzipSync(file.bytes));
}

describe('the files of the town on a border', () => {
	const built = build(townTexts());
	const names = decodeNames(bytesOf(built, 'names.bin'));
	const index = makeIndex(names);
	const first = (text: string) => search(index, text, { language: 'fr' })[0];

	it('come without a problem: the names, and house numbers by commune', () => {
		expect(built.problems).toEqual([]);
		expect(built.files.map(({ path }) => path)).toEqual([
			'static/geocoder/names.bin',
			`static/geocoder/numbers-${westNis}.bin`,
			`static/geocoder/numbers-${eastNis}.bin`
		]);
	});

	it('are gzip bytes without a time, and the same each time', () => {
		for (const { bytes } of built.files)
			expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
		expect(build(townTexts()).files).toEqual(built.files);
	});

	it('place every house on its street, to a metre', () => {
		const numbers = new Map(
			[westNis, eastNis].map((nis) => [
				nis,
				decodeNumbers(bytesOf(built, `numbers-${nis}.bin`), names)
			])
		);
		for (const { number, street, x, y } of houses) {
			const nis = x < border ? westNis : eastNis;
			const commune = nis === westNis ? 'Ouest-Ville' : 'Est-Ville';
			const address = first(`${street} ${number}, ${commune}`)!;
			expect(address, `${street} ${number}`).toMatchObject({ kind: 'address', nis });
			const found = resolve(numbers.get(nis)!, address);
			expect(found, `${street} ${number}`).toMatchObject({ precision: 'exact' });
			const away = distanceMetres(found.position!, toPosition({ x, y }));
			expect(away, `${street} ${number}`).toBeLessThan(1);
		}
	});

	it('say what became of the address points', () => {
		expect(built.report).toMatchObject({
			rows: houses.length,
			unreadable: 0,
			outside: 0,
			withoutStreet: 0,
			borderStreets: 1,
			repeated: 0,
			placed: houses.length
		});
	});

	it('have the avenue in both communes, and ask which is meant', () => {
		const both = search(index, avenue.fr, { language: 'fr', limit: 2 });
		expect(both.map(({ nis, namesakes }) => [nis, namesakes])).toEqual([
			[westNis, 1],
			[eastNis, 1]
		]);
	});

	it('know stations once, landmarks, parks, quarters, new streets and places', () => {
		const kinds = names.entries.map(({ kind, name_fr }) => `${kind} ${name_fr}`);
		expect(kinds.filter((kind) => !kind.startsWith('street Rue'))).toEqual([
			"street Avenue de l'Ouest",
			'street Place Neuve',
			"street Avenue de l'Ouest",
			'commune Ouest-Ville',
			'commune Est-Ville',
			'postcode 1901 Ouest-Ville',
			'postcode 1902 Est-Ville',
			'station Gare',
			'landmark École de la Mer',
			'landmark Parc',
			'landmark Musée',
			'place LISA Broeck',
			'quarter Étang – Île',
			'quarter Moulin'
		]);
		expect(names.entries.find(({ kind }) => kind === 'station')!.category).toBe('train');
		expect(first('peterbos')).toMatchObject({ id: 'west-broeck', lon: null });
		expect(first('île')).toMatchObject({ kind: 'quarter', nis: westNis });
		expect(first('musee')).toMatchObject({ kind: 'landmark', nis: eastNis });
	});
});

describe('a broken reference folder', () => {
	const without = (file: string, text?: string): Problem[] => {
		const texts = townTexts();
		if (text === undefined) delete texts[file];
		else texts[file] = text;
		const built = build(texts);
		expect(built.files).toEqual([]);
		expect(built.report).toBeNull();
		return built.problems;
	};

	it('gives problems and no files', () => {
		const streets = townTexts()['geodata/street-index.csv']!;
		expect(
			without('geodata/street-index.csv', `${streets}\nRue X,Xstraat,21999,,4.3,50.8,1,0`)
		).toEqual([
			{
				file: 'geodata/street-index.csv',
				id: 'Rue X',
				field: 'nis',
				found: '21999',
				expected: 'a commune of communes.geojson'
			}
		]);
		expect(without('geodata/streets.geojson', '{"type":"Feature"}')).toMatchObject([
			{ file: 'geodata/streets.geojson', field: 'type' }
		]);
		expect(
			without(
				'geodata/sectors.geojson',
				townTexts()['geodata/sectors.geojson']!.replace('"quartier":1', '"quartier":9')
			)
		).toMatchObject([{ field: 'quartier', found: '9', expected: 'a quarter of the glossary' }]);
	});
});
