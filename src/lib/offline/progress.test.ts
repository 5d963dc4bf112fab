import { expect, test } from 'vitest';
import type { SiteFile } from './file-list.ts';
import { planSave } from './plan.ts';
import { advance, percent, startOf } from './progress.ts';

const file = (path: string, transferBytes: number): SiteFile => ({
	path,
	bytes: transferBytes,
	transferBytes,
	sha256: path,
	part: 'pack'
});
const files = [file('/a', 600), file('/b', 399), file('/c', 1)];

test('progress goes from nothing to everything', () => {
	const plan = planSave(new Map(), files);
	let progress = startOf(plan);
	const shown = [percent(progress)];
	for (const one of plan.fetch) {
		progress = advance(progress, one);
		shown.push(percent(progress));
	}
	expect(shown).toEqual([0, 60, 99, 100]);
});

test('what a former attempt brought counts as done', () => {
	const progress = startOf(planSave(new Map([['/a', '/a']]), files));
	expect([progress, percent(progress)]).toEqual([{ doneBytes: 600, totalBytes: 1000 }, 60]);
});

test('99.9 per cent is not everything', () => {
	expect(percent({ doneBytes: 999, totalBytes: 1000 })).toBe(99);
});

test('with nothing to do, everything is done', () => {
	expect(percent(startOf(planSave(new Map(), [])))).toBe(100);
});
