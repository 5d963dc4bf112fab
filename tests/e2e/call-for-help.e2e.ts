import { fileURLToPath } from 'node:url';
import { builtPages } from '../../scripts/site-pages.ts';
import { expect, readers, test, visit } from '../support.ts';

for (const { language, text } of readers)
	test(`112 and 101 are named links that dial (${language})`, async ({ page }) => {
		await visit(page, `/${language}/`);
		const numbers = page.getByRole('list', { name: text.emergency.label });
		await expect(numbers.getByRole('link', { name: text.emergency.call112 })).toHaveAttribute(
			'href',
			'tel:112'
		);
		await expect(numbers.getByRole('link', { name: text.emergency.call101 })).toHaveAttribute(
			'href',
			'tel:101'
		);
	});

test('every page of the site has 112 and 101, without any script @desktop', async ({ request }) => {
	const pages = builtPages(fileURLToPath(new URL('../../build', import.meta.url)));
	expect(pages.length).toBeGreaterThan(3 * 70);
	const without: string[] = [];
	for (const path of pages) {
		const html = await (await request.get(path)).text();
		if (!html.includes('href="tel:112"') || !html.includes('href="tel:101"')) without.push(path);
	}
	expect(without).toEqual([]);
});
