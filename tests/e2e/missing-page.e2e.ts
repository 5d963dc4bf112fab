import { expect, readers, test } from '../support.ts';

test.use({ allowed: /status of 404|Not found: \// });

for (const path of ['/nl/place/nobody/', '/de/', '/no/such/page'])
	test(`${path} is a 404 that helps in three languages`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		for (const { language, text } of readers) {
			await expect(page.getByRole('heading', { name: text.notFound.title })).toBeVisible();
			await expect(page.getByRole('link', { name: text.notFound.link })).toHaveAttribute(
				'href',
				new RegExp(`^/${language}/?$`)
			);
		}
		for (const number of ['112', '101'])
			await expect(page.getByRole('link', { name: number })).toHaveAttribute(
				'href',
				`tel:${number}`
			);
	});
