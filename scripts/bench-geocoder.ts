// The address search as a reader types: time for each keystroke, time to load, size of the files, and
// how many house numbers each commune has. `--json` for machines.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decodeNames } from '../src/lib/geocoder/names-file.ts';
import { decodeNumbers } from '../src/lib/geocoder/numbers-file.ts';
import { search } from '../src/lib/geocoder/search.ts';
import { makeIndex, type GeocoderIndex } from '../src/lib/geocoder/search-index.ts';

/** What people type, in full; each is typed letter by letter. */
const queries = [
	'Rue de la Loi 16, 1000 Bruxelles',
	'Wetstraat 16, 1000 Brussel',
	'ch. de Mons 1000 Anderlecht',
	'Bergense Steenweg 200',
	'av louise 143',
	'Louizalaan 143 bus 3',
	'place du conseil 1 anderlecht',
	'Raadsplein 1',
	'12, rue Haute',
	'hoogstr 12',
	'chee de waterloo 1400 uccle',
	'Gentsesteenweg 100 Molenbeek',
	'leuvensestwg 300 schaarbeek',
	'bd gén. jacques 5',
	'O.L.V. van Fatimalaan 3',
	'Sint-Gillisvoorplein',
	'parvis de st gilles',
	'rue docteur jacobs 44',
	'Antoine Dansaertstraat 70',
	'rue antione dansaert',
	'avenue de tervurn 120',
	'peterbos',
	'lisa kuregem',
	'police rodenbach',
	'gare du midi',
	'Zuidstation',
	'metro simonis',
	'Erasme',
	'maison communale de forest',
	'woluwe shopping',
	'Neder-over-Heembeek',
	'1080',
	'quelque chose qui n’existe pas',
	'zzzzzz'
] as const;
const rounds = 5;
const folder = fileURLToPath(new URL('../static/geocoder', import.meta.url));

interface Row {
	what: string;
	unit: 'ms' | 'kB' | '';
	value: number;
	/** null where there is none */
	budget: number | null;
}

function unpacked(file: string): Uint8Array {
	return new Uint8Array(gunzipSync(readFileSync(join(folder, file))));
}

function milliseconds<Result>(run: () => Result): { result: Result; time: number } {
	const start = performance.now();
	const result = run();
	return { result, time: performance.now() - start };
}

/** Nonsense that fits many names in many ways; nobody types it, and the page must not freeze on it. */
const hardest = [
	'st st st st',
	'rue rue rue rue',
	'straat straat straat straat laan laan laan laan',
	'de la de la de la de la',
	'p l a c e d e l a',
	'a a a a b b b b c c c c'
] as const;

/** Times of every keystroke of all queries, in their order, from a box that is empty each time. */
function keystrokes(index: GeocoderIndex): number[] {
	const times: number[] = [];
	for (const query of queries) {
		index.memory.clear();
		for (let length = 1; length <= query.length; length++)
			times.push(
				milliseconds(() => search(index, query.slice(0, length), { language: 'nl' })).time
			);
	}
	return times;
}

/** By keystroke the middle time of several rounds, so that a busy machine counts for little. */
function middleTimes(all: readonly (readonly number[])[]): number[] {
	return all[0]!.map((_, at) => {
		const times = all.map((round) => round[at]!).sort((a, b) => a - b);
		return times[times.length >> 1]!;
	});
}

function share(sorted: readonly number[], part: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

const size = (file: string): number => statSync(join(folder, file)).size / 1000;
const numberFiles = readdirSync(folder).filter((file) => file.startsWith('numbers-'));
const unpacking = milliseconds(() => unpacked('names.bin'));
const decoding = milliseconds(() => decodeNames(unpacking.result));
const indexing = milliseconds(() => makeIndex(decoding.result));
const index = indexing.result;
const first = keystrokes(index).sort((a, b) => a - b);
const warm = middleTimes(Array.from({ length: rounds }, () => keystrokes(index))).sort(
	(a, b) => a - b
);
const hard = middleTimes(
	Array.from({ length: rounds }, () =>
		hardest.map((query) => {
			index.memory.clear();
			return milliseconds(() => search(index, query, { language: 'nl' })).time;
		})
	)
);
const largest = numberFiles.reduce((a, b) => (size(b) > size(a) ? b : a));
const largestBytes = unpacked(largest);
const numbers = milliseconds(() => decodeNumbers(largestBytes, decoding.result));

const communeRows = index.file.communes.map(({ nis, name_fr, name_nl }): Row => {
	const { streets } = decodeNumbers(unpacked(`numbers-${nis}.bin`), decoding.result);
	const value = [...streets.values()].reduce((sum, street) => sum + street.value.length, 0);
	const name = name_fr === name_nl ? name_fr : `${name_fr} / ${name_nl}`;
	return { what: `house numbers, ${name}`, unit: '', value, budget: null };
});

const keystrokeBudget = 16;
const rows: Row[] = [
	{
		what: 'names, loaded before the first suggestion',
		unit: 'kB',
		value: size('names.bin'),
		budget: 350
	},
	{
		what: `house numbers, ${numberFiles.length} files together`,
		unit: 'kB',
		value: numberFiles.reduce((sum, file) => sum + size(file), 0),
		budget: null
	},
	{
		what: `house numbers, largest file (${largest})`,
		unit: 'kB',
		value: size(largest),
		budget: null
	},
	{ what: 'names: decode', unit: 'ms', value: decoding.time, budget: null },
	{ what: 'names: prepare for searching', unit: 'ms', value: indexing.time, budget: null },
	{ what: 'house numbers: decode the largest file', unit: 'ms', value: numbers.time, budget: null },
	{ what: 'entries', unit: '', value: index.file.entries.length, budget: null },
	{ what: 'words', unit: '', value: index.vocabulary.words.length, budget: null },
	{ what: 'keystrokes', unit: '', value: warm.length, budget: null },
	{ what: 'keystroke, median', unit: 'ms', value: share(warm, 0.5), budget: keystrokeBudget },
	{ what: 'keystroke, 95 %', unit: 'ms', value: share(warm, 0.95), budget: keystrokeBudget },
	{ what: 'keystroke, 99 %', unit: 'ms', value: share(warm, 0.99), budget: keystrokeBudget },
	{ what: 'keystroke, slowest', unit: 'ms', value: share(warm, 1), budget: null },
	{ what: 'slowest nonsense', unit: 'ms', value: Math.max(...hard), budget: null },
	{ what: 'keystroke, 95 %, engine not warm', unit: 'ms', value: share(first, 0.95), budget: null },
	{ what: 'keystroke, slowest, engine not warm', unit: 'ms', value: share(first, 1), budget: null },
	{
		what: 'house numbers, all communes',
		unit: '',
		value: communeRows.reduce((sum, { value }) => sum + value, 0),
		budget: null
	},
	...communeRows
];

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (values.json) console.log(JSON.stringify(rows, null, '\t'));
else
	for (const { what, unit, value, budget } of rows) {
		const shown = unit === '' ? String(value) : value.toFixed(1);
		const limit = budget === null ? '' : ` (budget ${budget} ${unit})`;
		console.log(`${what.padEnd(62)}${shown.padStart(9)} ${unit}${limit}`);
	}
if (rows.some(({ value, budget }) => budget !== null && value > budget)) process.exitCode = 1;
