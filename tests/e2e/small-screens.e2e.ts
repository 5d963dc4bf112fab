import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { builtPages, kindsOfPage } from '../../scripts/site-pages.ts';
import { kuregem } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
/** The narrowest phone, and a screen of 1280 by 1024 at 400 %. */
const sizes = { '320 px wide': [320, 640], 'at 400 % zoom': [320, 256] } as const;

/** Elements that stick out of the page to the right, as readable descriptions. */
const stickingOut = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > width + 1)
			.map((element) => `${element.tagName} ${element.className.toString()}`.slice(0, 80));
	});

for (const [name, [width, height]] of Object.entries(sizes))
	for (const { language, text, finder } of readers)
		test.describe(`${name} (${language}) @desktop`, () => {
			test.use({ viewport: { width, height } });

			// The height does not change how wide a page is: one language shows that.
			if (height === 640 || language === 'nl')
				test(`${name}, no kind of page scrolls sideways (${language})`, async ({ page }) => {
					const wide: Record<string, string[]> = {};
					const kinds = kindsOfPage(builtPages(build));
					expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['find', 'place']));
					for (const { kind, pattern } of kinds) {
						await visit(page, pattern.replace('{lang}', language));
						const out = await stickingOut(page);
						if (out.length > 0) wide[kind] = out;
					}
					expect(wide).toEqual({});
				});

			test(`${name}, a place is found and read (${language})`, async ({ page }) => {
				const title = kuregem[`name_${language}`];
				await visit(page, `/${language}/`);
				await page.getByText(text.find.filters, { exact: true }).click();
				await page.getByLabel(text.find.search).fill(title);
				await page.getByRole('main').getByRole('link', { name: title }).click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
				await expect(
					page
						.getByRole('main')
						.getByText(kuregem.address_nl ?? '')
						.first()
				).toBeVisible();
				expect(await stickingOut(page)).toEqual([]);
			});

			test(`${name}, an address gets its answer (${language})`, async ({ page }) => {
				await visit(page, `/${language}/?kind=lisa`);
				const box = page.getByRole('combobox', { name: text.find.origin });
				await box.fill('meersman 12');
				await expect(page.getByRole('option').first()).toBeVisible();
				expect(await stickingOut(page)).toEqual([]);
				await box.press('ArrowDown');
				await box.press('Enter');
				await page.getByRole('button', { name: finder.answer.showRoute }).click();
				await page.getByRole('button', { name: text.find.otherMoment }).click();
				await expect(page.getByText(finder.route.limits)).toBeVisible();
				expect(await stickingOut(page)).toEqual([]);
			});
		});
