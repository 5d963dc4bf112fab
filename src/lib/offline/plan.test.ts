import { describe, expect, test } from 'vitest';
import type { SiteFile } from './file-list.ts';
import { isPage, planSave, sizeOf, transferOf } from './plan.ts';
import { seededRandom } from '../network/seeded-network.ts';

const file = (path: string, sha256: string, bytes = 100, transferBytes = 40): SiteFile => ({
	path,
	bytes,
	transferBytes,
	sha256,
	part: 'pack'
});

const site = [
	file('/nl/place/a/', 'page'),
	file('/nl/place/a/__data.json', 'data'),
	file('/tiles/9/262/171.pbf', 'tile', 70, 70),
	file('/_app/immutable/a.js', 'script')
];

describe('what has to be fetched', () => {
	test('everything, pages last, on a device that holds nothing', () => {
		const plan = planSave(new Map(), site);
		expect(plan.fetch.map(({ path }) => path)).toEqual([
			'/tiles/9/262/171.pbf',
			'/_app/immutable/a.js',
			'/nl/place/a/',
			'/nl/place/a/__data.json'
		]);
		expect([plan.missingBytes, plan.presentBytes, plan.remove]).toEqual([190, 0, []]);
	});

	test('nothing on a device that holds everything', () => {
		const plan = planSave(new Map(site.map(({ path, sha256 }) => [path, sha256])), site);
		expect([plan.fetch, plan.missingBytes, plan.presentBytes]).toEqual([[], 0, 190]);
	});

	test('only what changed between two versions; what is gone is removed', () => {
		const present = new Map([
			['/tiles/9/262/171.pbf', 'tile'],
			['/nl/place/a/', 'an older page'],
			['/_app/immutable/old.js', 'old script']
		]);
		const plan = planSave(present, site);
		expect(plan.fetch.map(({ path }) => path)).toEqual([
			'/_app/immutable/a.js',
			'/nl/place/a/',
			'/nl/place/a/__data.json'
		]);
		expect([plan.remove, plan.presentBytes]).toEqual([['/_app/immutable/old.js'], 70]);
	});

	test('for any two versions: the plan leads from the one to the other', () => {
		const next = seededRandom(20261124);
		for (let round = 0; round < 200; round++) {
			const draw = (): SiteFile[] =>
				Array.from({ length: 12 }, (_, index) =>
					file(index % 3 ? `/f${index}` : `/f${index}/`, String(Math.floor(next() * 3)), 9, index)
				).filter(() => next() < 0.7);
			const [before, after] = [draw(), draw()];
			const device = new Map(before.map(({ path, sha256 }) => [path, sha256]));
			const plan = planSave(device, after);
			const unchanged = plan.fetch.filter(({ path, sha256 }) => device.get(path) === sha256);
			expect(unchanged).toEqual([]);
			for (const { path, sha256 } of plan.fetch) device.set(path, sha256);
			for (const path of plan.remove) device.delete(path);
			const wanted = after.map(({ path, sha256 }): [string, string] => [path, sha256]);
			expect([...device].sort()).toEqual(wanted.sort());
			expect(plan.missingBytes).toBe(transferOf(plan.fetch));
			expect(plan.missingBytes + plan.presentBytes).toBe(transferOf(after));
			const firstPage = plan.fetch.findIndex(isPage);
			expect(firstPage === -1 || plan.fetch.slice(firstPage).every(isPage)).toBe(true);
		}
	});

	test('the room that files take is that of their unpacked bytes', () => {
		expect(sizeOf(site)).toBe(370);
	});
});
