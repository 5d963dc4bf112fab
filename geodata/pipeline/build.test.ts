import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeBuild } from './build-steps.ts';
import { main } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'geodata-build-'));
/** A repository without a file, and a reference folder, both empty at first. */
const root = join(folder, 'repository');
const reference = join(folder, 'reference');

beforeEach(() => {
	for (const path of [root, reference]) {
		rmSync(path, { recursive: true, force: true });
		mkdirSync(path, { recursive: true });
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run geodata', () => {
	it('says in one line that the reference folder is missing', () => {
		const { output, code } = main(['--from', 'nowhere'], root, folder);
		expect(code).toBe(1);
		expect(output).toBe(
			`${join(folder, 'nowhere')} | - | - | found no such folder | expected the folder of reference figures (--from FOLDER)\n1 problem; nothing was written`
		);
	});

	it('names every missing and every broken file of the reference folder at once, and writes nothing', () => {
		mkdirSync(join(reference, 'geodata'));
		writeFileSync(join(reference, 'geodata/communes.geojson'), '{"type":"FeatureCollection",');
		writeFileSync(
			join(reference, 'geodata/house-numbers.csv.gz'),
			gzipSync('number,lon,lat\n').subarray(0, 15)
		);
		const { output, code } = main(['--from', reference], root, folder);
		expect(code).toBe(1);
		expect(output).toMatch(
			/^geodata\/communes\.geojson \| - \| - \| found .* \| expected valid JSON$/m
		);
		expect(output).toMatch(
			/^geodata\/house-numbers\.csv\.gz \| - \| - \| found .*unexpected end of file \| expected gzip bytes that unpack$/m
		);
		for (const missing of [
			'geodata/sectors.geojson',
			'geodata/streets.geojson',
			'geodata/buildings.geojson.gz',
			'facts/lisa-antennas.json',
			'facts/police-stations.json'
		])
			expect(output).toContain(
				`${missing} | - | - | found no such file | expected a file of the reference folder`
			);
		expect(output).toMatch(/\n\d+ problems; nothing was written$/);
		expect(readdirSync(root)).toEqual([]);
	});

	it.each([
		[['--form', 'x'], "Unknown option '--form'"],
		[['surplus'], "Unexpected argument 'surplus'"],
		[['--only', 'places,roads'], 'No such step: roads'],
		[['--only', 'sources'], 'The sources name what all steps read: leave --only out']
	])('answers %j in one line', (args, start) => {
		const { output, code } = main(args, root, folder);
		expect(code).toBe(2);
		expect(output.startsWith(`${start}. `), output).toBe(true);
		expect(output).toMatch(/Usage: npm run geodata [^\n]+$/);
	});

	it('replaces all tiles by new ones, and leaves them when no tiles were made', () => {
		const bytes = new Uint8Array([1]);
		const step = { seconds: 0, sound: true };
		const tile = (path: string): { path: string; bytes: Uint8Array } => ({ path, bytes });
		writeBuild(root, {
			problems: [],
			steps: [{ ...step, name: 'tiles', files: [tile('static/tiles/9/1/1.pbf')] }]
		});
		writeBuild(root, {
			problems: [],
			steps: [{ ...step, name: 'areas', files: [tile('geodata/communes.geojson')] }]
		});
		expect(existsSync(join(root, 'static/tiles/9/1/1.pbf'))).toBe(true);
		writeBuild(root, {
			problems: [],
			steps: [{ ...step, name: 'tiles', files: [tile('static/tiles/9/1/2.pbf')] }]
		});
		expect(existsSync(join(root, 'static/tiles/9/1/1.pbf'))).toBe(false);
		expect(readFileSync(join(root, 'static/tiles/9/1/2.pbf'))).toEqual(Buffer.from(bytes));
		expect(readdirSync(root).sort()).toEqual(['geodata', 'static']);
	});

	it('exits with 1 from the command line', () => {
		const { status, stderr } = spawnSync(
			process.execPath,
			['--import', 'tsx', 'geodata/pipeline/build.ts', '--from', join(folder, 'nowhere')],
			{ cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8' }
		);
		expect(stderr).toContain('found no such folder');
		expect(status).toBe(1);
	}, 60_000);
});
