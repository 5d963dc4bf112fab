import { describe, expect, it } from 'vitest';
import type { RegisterRow } from './places/reading-shapes.ts';
import type { Problem } from './problems.ts';
import { sourcesFrom } from './sources.ts';

const row = (id: string, files: string[], hosts: string[]): RegisterRow => ({
	id,
	title: `Title of ${id}`,
	publisher: `Publisher of ${id}`,
	url: null,
	licence: 'CC BY 4.0',
	attribution: id,
	as_of: '2021-08',
	retrieved: null,
	files,
	hosts
});
const register: RegisterRow[] = [
	row(
		'streets',
		['geodata/streets.geojson', 'geodata/house-numbers.csv.gz', 'geodata/new.geojson'],
		[]
	),
	row('press', [], ['press.example']),
	row('addresses', ['geodata/streets.geojson'], []),
	{ left_out: 'bears the name of a person', hosts: ['sha256:0123456789ab'] }
];
const checksums = {
	'geodata/streets.geojson': 'aa',
	'geodata/house-numbers.csv.gz': 'bb',
	'geodata/other.geojson': 'cc'
};

describe('the sources that are published', () => {
	it('are those that are cited, by id, with the checksums of the files that were read', () => {
		const problems: Problem[] = [];
		const sources = sourcesFrom(register, checksums, new Set(['streets', 'press']), problems);
		expect(problems).toEqual([]);
		expect(sources.map(({ id }) => id)).toEqual(['press', 'streets']);
		expect(sources[1]?.checksums).toEqual({
			'house-numbers.csv.gz': 'bb',
			'streets.geojson': 'aa'
		});
		expect(sources[0]?.checksums).toEqual({});
		expect(Object.keys(sources[0] ?? {})).toEqual([
			'id',
			'title',
			'publisher',
			'url',
			'licence',
			'attribution',
			'as_of',
			'retrieved',
			'checksums'
		]);
	});

	it('include no source that is cited without a row, and none whose pages nothing cites', () => {
		const problems: Problem[] = [];
		sourcesFrom(register, checksums, new Set(['streets', 'nowhere']), problems);
		expect(problems.map(({ id, found }) => [id, found])).toEqual([
			['press', 'a publisher that nothing cites'],
			['nowhere', 'a cited source']
		]);
	});
});
