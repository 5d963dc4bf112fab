import { position } from '../browser.ts';
import { kuregem, places } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const farAway = { latitude: 51.2194, longitude: 4.4025, accuracy: 30 };

for (const { language, text, finder } of readers) {
	test.describe(`with leave to know where the reader is (${language})`, () => {
		test.use({ geolocation: position, permissions: ['geolocation'] });

		test(`my position sorts the list by the walk (${language})`, async ({ page }) => {
			await visit(page, `/${language}/?kind=lisa`);
			const rows = page.getByRole('main').locator('a[href*="/place/"]');
			await expect(rows).toHaveCount(places.filter(({ kind }) => kind === 'lisa').length);
			await page.getByRole('button', { name: text.find.myPosition }).click();
			const open = page.getByRole('region', { name: finder.list.open });
			await expect(open.getByRole('listitem').first()).toContainText(kuregem[`name_${language}`]);
			await expect(open.getByRole('listitem').first()).toContainText(text.units.minutes(''));
			await expect(page.getByRole('region', { name: finder.list.unknown })).toBeVisible();
			await expect(page.getByRole('region', { name: finder.list.unlocated })).toBeVisible();
			await expect(page.getByLabel(text.find.origin)).toHaveValue(text.find.position);
			await page.getByRole('button', { name: text.find.originClear }).click();
			await expect(open).toHaveCount(0);
			await expect(page.getByLabel(text.find.origin)).toHaveValue('');
		});

		test(`the position is asked for on a click only, and is not in the address (${language})`, async ({
			page
		}) => {
			await page.addInitScript(() => {
				const { geolocation } = navigator;
				const ask = geolocation.getCurrentPosition.bind(geolocation);
				geolocation.getCurrentPosition = (...words) => {
					document.documentElement.dataset.asked = 'yes';
					ask(...words);
				};
			});
			await visit(page, `/${language}/`);
			const html = page.locator('html');
			await expect(html).not.toHaveAttribute('data-asked');
			await page.getByRole('button', { name: text.find.myPosition }).click();
			await expect(page.getByRole('region', { name: finder.answer.label })).toBeVisible();
			await expect(html).toHaveAttribute('data-asked', 'yes');
			expect(page.url()).not.toMatch(/4\.33|50\.84/);
		});
	});

	test.describe(`outside the region (${language})`, () => {
		test.use({ geolocation: farAway, permissions: ['geolocation'] });

		test(`a position outside the region is said to be so (${language})`, async ({ page }) => {
			await visit(page, `/${language}/`);
			await page.getByRole('button', { name: text.find.myPosition }).click();
			await expect(page.getByText(finder.origin.outside)).toBeVisible();
			const open = page.getByRole('region', { name: finder.list.open });
			await expect(open).toContainText(finder.list.straight);
			await expect(page.getByRole('region', { name: finder.answer.label })).toHaveCount(0);
		});
	});

	test(`a refusal gets a sentence, and the list stays (${language})`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await page.getByRole('button', { name: text.find.myPosition }).click();
		await expect(page.getByText(text.find.positionRefused)).toBeVisible();
		await expect(page.getByRole('main').locator('a[href*="/place/"]')).toHaveCount(places.length);
	});
}
