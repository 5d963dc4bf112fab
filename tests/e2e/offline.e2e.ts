import type { Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { offlineMessages } from '../../src/lib/i18n/offline/index.ts';
import { expectNoViolations } from '../looks.ts';
import { drawnMap } from '../map.ts';
import { kuregem, place, places } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

// Without a network, the browser says of each request that it failed.
test.use({
	serviceWorkers: 'allow',
	allowed: /Failed to load resource|Failed to fetch|FetchEvent/
});

const jourdan = place('etterbeek-jourdan');
const unseen = place('marlow-tritomas');
const tile = '/tiles/12/2098/1373.pbf';
const tileBytes = statSync(fileURLToPath(new URL(`../../static${tile}`, import.meta.url))).size;

/** Addresses of all that the site keeps on the device, in all its caches. */
function kept(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map(({ url }) => url.slice(location.origin.length));
	});
}

async function untilKept(page: Page, ...paths: string[]): Promise<void> {
	for (const path of paths)
		await expect.poll(() => kept(page), { timeout: 30_000 }).toContain(path);
}

/** Cuts off what every cache holds under `path`, headers and all, as a write that never ended would. */
function spoil(page: Page, path: string): Promise<number> {
	return page.evaluate(async (address) => {
		let spoilt = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const response = await cache.match(address);
			if (!response) continue;
			const bytes = await response.clone().arrayBuffer();
			const half = new Response(bytes.slice(0, bytes.byteLength / 2), response);
			await cache.put(address, half);
			spoilt++;
		}
		return spoilt;
	}, path);
}

/** How many bytes the page gets from `path`; null where it gets nothing. */
function bytesFrom(page: Page, path: string): Promise<number | null> {
	return page.evaluate(async (address) => {
		const response = await fetch(address).catch(() => null);
		return response ? (await response.arrayBuffer()).byteLength : null;
	}, path);
}

for (const { language, text, finder } of readers) {
	const words = offlineMessages(language);
	const name = kuregem[`name_${language}`];
	const home = `/${language}/`;
	const pageOf = (id: string): string => `/${language}/place/${id}/`;

	test(`after one visit the list is there without a network (${language}) @phone`, async ({
		page,
		context
	}) => {
		await visit(page, home);
		await untilKept(page, home, '/network/streets.bin', '/geocoder/names.bin');
		await context.setOffline(true);
		await visit(page, `${home}?kind=lisa#q=kuregem`);
		await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
		await visit(page, home);
		await expect(page.getByRole('main').locator('a[href*="/place/"]')).toHaveCount(places.length);
		expect(await bytesFrom(page, '/network/streets.bin')).toBeGreaterThan(500_000);
		// Of what a reader looks for, nothing is kept.
		expect((await kept(page)).filter((address) => /[?#]|kind=/.test(address))).toEqual([]);
	});

	test(`after one visit an address gets its answer without a network (${language}) @phone`, async ({
		page,
		context
	}) => {
		await visit(page, home);
		await untilKept(
			page,
			home,
			'/network/streets.bin',
			'/network/names.bin',
			'/geocoder/names.bin'
		);
		await context.setOffline(true);
		await visit(page, `${home}?kind=lisa`);
		const box = page.getByRole('combobox', { name: text.find.origin });
		await box.fill('de meersman');
		await expect(page.getByRole('option').first()).toBeVisible();
		await box.press('ArrowDown');
		await box.press('Enter');
		const answer = page.getByRole('region', { name: finder.answer.label });
		await expect(answer).toContainText(name);
		await answer.getByRole('button', { name: finder.answer.showRoute }).click();
		const way = page.getByRole('region', { name: finder.route.title(name) });
		await expect(way.getByRole('listitem').first()).toBeVisible();
		// House numbers come by commune, and this one's were not asked for while there was a network.
		await box.fill('van meenen 37');
		await expect(page.getByRole('option').first()).toBeVisible();
		await box.press('ArrowDown');
		await box.press('Enter');
		await expect(page.getByText(finder.origin.numbersFailed)).toBeVisible();
	});

	test(`a page that was seen opens without a network, another one says so (${language}) @phone`, async ({
		page,
		context
	}) => {
		await visit(page, pageOf(kuregem.id));
		await untilKept(page, pageOf(kuregem.id));
		// This one is reached from another page: only its data come, until the site fetches the rest.
		await page.getByRole('link', { name: text.app.name }).first().click();
		await expect(page).toHaveURL(home);
		const other = jourdan[`name_${language}`];
		await page.getByRole('main').getByRole('link', { name: other }).first().click();
		await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
		await untilKept(page, pageOf(jourdan.id), `${pageOf(jourdan.id)}__data.json`);
		await context.setOffline(true);

		for (const seen of [kuregem, jourdan]) {
			await visit(page, pageOf(seen.id));
			const heading = page.getByRole('heading', { level: 1, name: seen[`name_${language}`] });
			await expect(heading).toBeVisible();
		}
		const missing = page.getByRole('heading', { level: 1, name: words.missing.title });
		await visit(page, pageOf(unseen.id));
		await expect(missing).toBeVisible();
		await expect(page.getByText(words.missing.works)).toBeVisible();
		await expectNoViolations(page, language === 'nl' ? 'every look' : 'words');
		await page.getByRole('main').getByRole('link', { name: words.missing.list }).click();
		await expect(page).toHaveURL(home);
		const link = page.getByRole('main').getByRole('link', { name: unseen[`name_${language}`] });
		await link.first().click();
		await expect(missing).toBeVisible();
		await expect(page).toHaveURL(pageOf(unseen.id));

		await context.setOffline(false);
		await page.getByRole('button', { name: words.missing.retry }).click();
		await expect(
			page.getByRole('heading', { level: 1, name: unseen[`name_${language}`] })
		).toBeVisible();
	});

	// Slow, and the same in each language but for words that other tests read.
	if (language === 'fr')
		test(`a saved site works whole without a network, heals, and can be cleared (${language}) @phone`, async ({
			page,
			context
		}) => {
			await visit(page, `/${language}/offline/`);
			await page.getByRole('button', { name: words.copy.save, exact: true }).click();
			const saved = new RegExp(words.copy.saved.replace('{size}', '[\\d.,]+\\sM[Bo]'));
			await expect(page.getByText(saved)).toBeVisible({ timeout: 30_000 });
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await untilKept(page, '/network/streets.bin');

			await context.setOffline(true);
			await page.reload();
			await expect(page.getByText(words.copy.savedUnchecked)).toBeVisible();
			await visit(page, pageOf(unseen.id));
			await expect(
				page.getByRole('heading', { level: 1, name: unseen[`name_${language}`] })
			).toBeVisible();
			await visit(page, `${home}?view=map`);
			await drawnMap(page, text.map.title);
			expect(await bytesFrom(page, tile)).toBe(tileBytes);

			// Half a file is never passed on, and is whole again as soon as there is a network.
			expect(await spoil(page, tile)).toBeGreaterThan(0);
			expect(await spoil(page, pageOf(unseen.id))).toBeGreaterThan(0);
			expect(await bytesFrom(page, tile)).toBeNull();
			await visit(page, pageOf(unseen.id));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.missing.title);
			await context.setOffline(false);
			expect(await bytesFrom(page, tile)).toBe(tileBytes);
			await visit(page, pageOf(unseen.id));
			await untilKept(page, pageOf(unseen.id), tile);
			await context.setOffline(true);
			expect(await bytesFrom(page, tile)).toBe(tileBytes);
			await visit(page, pageOf(unseen.id));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(unseen[`name_${language}`]);

			await context.setOffline(false);
			await visit(page, `/${language}/offline/`);
			await page.getByRole('button', { name: words.copy.forget }).click();
			await expect(page.getByText(words.copy.forgotten)).toBeVisible();
			expect(await kept(page)).not.toContain(tile);
			await expect(page.getByRole('button', { name: words.copy.save, exact: true })).toBeVisible();
		});

	test(`the site can be installed in the reader's language (${language}) @phone`, async ({
		page,
		request
	}) => {
		await page.goto(home);
		const address = await page.locator('link[rel=manifest]').getAttribute('href');
		const answer = await request.get(address ?? '');
		expect(answer.headers()['content-type']).toMatch(/^application\/manifest\+json/);
		const manifest = (await answer.json()) as {
			name: string;
			start_url: string;
			icons: { src: string; sizes: string; type: string; purpose: string }[];
		};
		expect([manifest.name, manifest.start_url]).toEqual([text.app.name, home]);
		for (const { src, sizes, type } of manifest.icons) {
			const icon = await request.get(src);
			expect(icon.headers()['content-type']).toBe(type);
			if (type !== 'image/png') continue;
			const png = await icon.body();
			// Width and height of a PNG stand at its 16th byte.
			expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
		}
		expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test(`without JavaScript the page explains itself (${language}) @phone`, async ({ page }) => {
			await page.goto(`/${language}/offline/`);
			await expect(page.getByRole('heading', { level: 1, name: words.page.title })).toBeVisible();
			await expect(page.getByText(words.page.withoutScript)).toBeVisible();
			await expect(page.getByText(words.copy.checking)).toBeHidden();
			const footer = page.getByRole('navigation', { name: text.nav.footer });
			await expect(footer.getByRole('link', { name: text.nav.offline })).toBeVisible();
		});
	});
}
