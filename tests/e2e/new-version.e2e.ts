import type { Page } from '@playwright/test';
import { offlineMessages } from '../../src/lib/i18n/offline/index.ts';
import { newVersionMessages } from '../../src/lib/i18n/offline/new-version.ts';
import { ChangingServer } from '../changing-server.ts';
import { expectNoViolations } from '../looks.ts';
import { expect, readers, test as base, visit } from '../support.ts';

const firstPort = 4340;

const test = base.extend<{ server: ChangingServer }>({
	baseURL: async ({}, use, { parallelIndex }) =>
		use(`http://127.0.0.1:${firstPort + parallelIndex}`),
	server: [
		async ({ baseURL }, use) => {
			const server = new ChangingServer();
			await server.listen(Number(new URL(baseURL ?? '').port));
			await use(server);
			server.close();
		},
		{ auto: true }
	]
});
test.use({
	serviceWorkers: 'allow',
	allowed:
		/Failed to load resource|Failed to fetch|FetchEvent|another origin: http:\/\/127\.0\.0\.1:43[45]\d\//
});

const shells = (page: Page): Promise<string[]> =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shell')));

/** Waits until the service worker has taken its place. */
async function untilKept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
		timeout: 30_000
	});
}

for (const { language } of readers) {
	const words = newVersionMessages[language];
	const { copy } = offlineMessages(language);

	test(`a new version asks before it reloads (${language}) @phone`, async ({ page, server }) => {
		await visit(page, `/${language}/`);
		await untilKept(page);
		const [before] = await shells(page);
		server.renewed = true;
		await visit(page, `/${language}/zones/`);
		await expect(page.getByText(words.text)).toBeVisible({ timeout: 30_000 });
		await expectNoViolations(page, language === 'nl' ? 'every look' : 'words');
		await page.getByRole('button', { name: words.later }).click();
		await expect(page.getByText(words.text)).toBeHidden();

		await visit(page, `/${language}/zones/`);
		await page.evaluate(() => (document.title = 'as the reader left it'));
		await expect(page.getByText(words.text)).toBeVisible({ timeout: 30_000 });
		expect(await page.title()).toBe('as the reader left it');
		expect(await shells(page)).toContain(before);
		await page.getByRole('button', { name: words.reload }).click();
		await expect(page).not.toHaveTitle('as the reader left it');
		await expect.poll(() => shells(page)).toEqual(['lisa-map:shell:a-new-version']);
	});

	// Slow, and the same in each language but for words that other tests read.
	if (language === 'nl')
		test(`saving goes on where the network was lost, and again with a new version (${language}) @phone`, async ({
			page,
			context,
			server
		}) => {
			await visit(page, `/${language}/offline/`);
			await expect(page.getByRole('button', { name: copy.save, exact: true })).toBeVisible();
			server.tilesLeft = 40;
			await page.getByRole('button', { name: copy.save, exact: true }).click();
			await expect(page.getByText(copy.trouble.network)).toBeVisible();
			const tiles = (): Promise<number> =>
				page.evaluate(async () => {
					const keys = await (await caches.open('lisa-map:pack')).keys();
					return keys.filter(({ url }) => url.includes('/tiles/')).length;
				});
			expect(await tiles()).toBeGreaterThanOrEqual(30);
			expect(await tiles()).toBeLessThan(50);

			await context.setOffline(true);
			server.tilesLeft = Infinity;
			await context.setOffline(false);
			const saved = page.getByText(copy.saved.split(':', 1)[0] ?? '');
			await expect(saved).toBeVisible({ timeout: 30_000 });
			await expect(page.getByText(copy.trouble.network)).toBeHidden();

			// A new version, with the same map: none of it is fetched again.
			const asked = server.tilesAsked;
			server.renewed = true;
			await visit(page, `/${language}/offline/`);
			await page.getByRole('button', { name: copy.renew, exact: true }).click();
			await expect(saved).toBeVisible({ timeout: 30_000 });
			expect(server.tilesAsked).toBe(asked);
		});
}
