import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteVersion } from './site-version.js';

let root = '';
const origin = 'https://site.example';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'version-'));
	mkdirSync(join(root, 'src', 'lib'), { recursive: true });
	writeFileSync(join(root, 'src', 'lib', 'a.ts'), 'a');
	writeFileSync(join(root, 'README.md'), 'about');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the same sources have the same version', () => {
	expect(siteVersion(root, origin)).toBe(siteVersion(root, origin));
	expect(siteVersion(root, origin)).toMatch(/^[0-9a-f]{16}$/);
});

test('a changed source, a new one, a new name or another address is a new version', () => {
	const versions = [siteVersion(root, origin), siteVersion(root, 'https://other.example')];
	writeFileSync(join(root, 'src', 'lib', 'a.ts'), 'b');
	versions.push(siteVersion(root, origin));
	writeFileSync(join(root, 'src', 'b.ts'), 'b');
	versions.push(siteVersion(root, origin));
	rmSync(join(root, 'src', 'b.ts'));
	writeFileSync(join(root, 'src', 'c.ts'), 'b');
	versions.push(siteVersion(root, origin));
	expect(new Set(versions).size).toBe(5);
});

test('what no page is made of changes nothing', () => {
	const before = siteVersion(root, origin);
	writeFileSync(join(root, 'README.md'), 'more about');
	expect(siteVersion(root, origin)).toBe(before);
});
