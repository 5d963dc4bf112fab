import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { brokenFiles, brokenText, force } from '../../tests/fixtures/broken-input.ts';
import { filesOf } from '../../tests/fixtures/small-region-files.ts';
import { smallRegion } from '../../tests/fixtures/small-region.ts';
import { check } from './check.ts';
import { checkHandedIn, checkRepository } from './check/check-files.ts';
import type { CheckedFile, PublicName } from './check/public-files.ts';
import { recognise } from './check/recognise.ts';

const root = mkdtempSync(join(tmpdir(), 'geodata-check-'));
const repository = fileURLToPath(new URL('../..', import.meta.url));

function write(files: readonly CheckedFile[]): void {
	for (const { path, text } of files) writeFileSync(join(root, path), text);
}

/** A file that someone hands in, beside the repository. */
function handIn(name: string, content: string | Uint8Array): string {
	writeFileSync(join(root, name), content);
	return name;
}

const textOf = (files: readonly CheckedFile[], name: PublicName): string =>
	files.find(({ path }) => path.endsWith(`/${name}`))!.text;

beforeEach(() => {
	rmSync(root, { recursive: true });
	mkdirSync(join(root, 'geodata'), { recursive: true });
	write(filesOf(smallRegion()));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('geodata:check', () => {
	it('passes a repository in which everything is right, and lists what it checked', () => {
		const { output, code } = check([], root, root);
		expect(code).toBe(0);
		expect(output).toMatch(/^geodata\/sectors\.geojson +4 +\d+\.\d$/m);
		expect(output).toMatch(/no problem$/);
	});

	it('names each missing file of a repository', () => {
		rmSync(join(root, 'geodata/sources.json'));
		expect(checkRepository(root).problems).toEqual([
			{
				file: 'geodata/sources.json',
				id: null,
				field: null,
				found: 'no such file',
				expected: 'a file that can be read'
			}
		]);
		rmSync(join(root, 'geodata'), { recursive: true });
		expect(checkRepository(root).problems).toHaveLength(15);
	});

	it('prints all problems of several files with their count, and fails', () => {
		write(
			brokenFiles(({ antennas, sources }) => {
				force(antennas[0]!.properties, 'status', 'opened');
				sources[0]!.title = '<i>Map</i>';
			})
		);
		const { output, code } = check([], root, root);
		expect(code).toBe(1);
		expect(output.split('\n')).toEqual([
			expect.stringMatching(
				/^geodata\/antennas\.geojson \| a-lisa \| status \| found "opened" \| expected one of /
			),
			'geodata/sources.json | map | title | found "<i>Map</i>" | expected text without < and > (no markup)',
			'2 problems'
		]);
	});

	it('prints JSON with the files and the problems when asked', () => {
		write(brokenFiles(({ sources }) => force(sources[0]!, 'title', 5)));
		const { output, code } = check(['--json'], root, root);
		expect(code).toBe(1);
		expect(JSON.parse(output)).toMatchObject({
			checked: expect.arrayContaining([{ file: 'geodata/sources.json', records: 3 }]) as unknown,
			problems: [{ file: 'geodata/sources.json', id: 'map', field: 'title', found: '5' }]
		});
	});

	it('answers an argument that it does not know in one line', () => {
		const { output, code } = check(['--fix'], root, root);
		expect(code).toBe(2);
		expect(output).toMatch(/^Unknown option '--fix'\. Usage: [^\n]+$/);
	});
});

describe('geodata:check with a file that someone hands in', () => {
	it('passes a file that fits the repository, known by its content or its name', () => {
		const files = filesOf(smallRegion());
		for (const { path, text } of files) {
			const byContent = handIn('handed-in.txt', text);
			expect(check([byContent], root, root), path).toMatchObject({ code: 0 });
			expect(check([path], root, root), path).toMatchObject({ code: 0 });
		}
	});

	it('recognises every kind of file by its content', () => {
		for (const { path, text } of filesOf(smallRegion()))
			expect(recognise('unnamed', text)).toBe(path.replace('geodata/', ''));
	});

	it('finds a point in another commune by the areas of the repository', () => {
		const files = brokenFiles(({ antennas }) => {
			antennas[0]!.geometry!.coordinates = [4.35, 50.83];
		});
		const path = handIn('new.geojson', textOf(files, 'antennas.geojson'));
		expect(checkHandedIn(root, [path], root).problems).toMatchObject([
			{ file: 'new.geojson', id: 'a-lisa', field: 'geometry.coordinates' }
		]);
	});

	it('takes a file with some of the places', () => {
		const files = brokenFiles(({ antennas }) => antennas.shift());
		const path = handIn('new.geojson', textOf(files, 'antennas.geojson'));
		expect(checkHandedIn(root, [path], root).problems).toEqual([]);
	});

	it('counts what a file in order breaks elsewhere', () => {
		const files = brokenFiles(({ sources }) => sources.splice(2, 1));
		const path = handIn('new.json', textOf(files, 'sources.json'));
		expect(checkHandedIn(root, [path], root).problems).toMatchObject([
			{ file: 'geodata/antennas.geojson', id: 'a-lisa', found: '"website"' },
			{ file: 'geodata/contradictions.json', id: 'a-lisa-name', found: '"website"' }
		]);
	});

	it('is not held against a file that the repository itself has problems', () => {
		write(brokenText('schedules.json', () => 'no JSON\n'));
		const path = handIn('new.geojson', textOf(filesOf(smallRegion()), 'communes.geojson'));
		expect(checkHandedIn(root, [path], root).problems).toEqual([]);
	});

	it.each([
		['a file that is not there', 'nowhere.json', null, 'no such file', 'a file that can be read'],
		['a folder', 'geodata', null, 'a folder', 'a file that can be read'],
		[
			'an empty file',
			'empty.geojson',
			'',
			'line 1, column 1: the end of the text',
			'valid JSON: a value'
		],
		[
			'a file of another kind',
			'other.json',
			'{"type":"Feature"}\n',
			'neither a name nor a content that is known',
			expect.stringContaining('a file like one of communes.geojson') as string
		],
		[
			'text that is not UTF-8',
			'sources.json',
			new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]),
			expect.stringContaining('not valid') as string,
			'UTF-8 text'
		],
		[
			'gzip bytes that break off',
			'sources.json.gz',
			gzipSync('[]'.repeat(500)).subarray(0, 20),
			'unexpected end of file',
			'gzip bytes that unpack to UTF-8 text'
		],
		[
			'gzip bytes that are none',
			'sources.json.gz',
			'plain text',
			'incorrect header check',
			'gzip bytes that unpack to UTF-8 text'
		]
	])('refuses %s', (_, file, content, found, expected) => {
		if (content !== null) handIn(file, content);
		expect(checkHandedIn(root, [file], root).problems).toEqual([
			{ file, id: null, field: null, found, expected }
		]);
	});

	it('refuses two files of one kind', () => {
		const text = textOf(filesOf(smallRegion()), 'sources.json');
		const paths = [handIn('one.json', text), handIn('two.json', text)];
		expect(checkHandedIn(root, paths, root).problems).toEqual([
			{
				file: 'two.json',
				id: null,
				field: null,
				found: 'a second sources.json, after one.json',
				expected: 'one file of each kind at a time'
			}
		]);
	});

	it('exits with 1 from the command line, names the file as given, and writes nothing', () => {
		const path = join(root, handIn('broken.geojson', '{"type":"FeatureCollection"'));
		const before = readdirSync(root);
		const { status, stdout } = spawnSync(
			process.execPath,
			['--import', 'tsx', 'geodata/pipeline/check.ts', path],
			{ cwd: repository, encoding: 'utf8' }
		);
		expect(stdout).toBe(
			`${path} | - | - | found line 1, column 28: the end of the text | expected valid JSON: a comma or }\n1 problem\n`
		);
		expect(status).toBe(1);
		expect(readdirSync(root)).toEqual(before);
	}, 60_000);
});
