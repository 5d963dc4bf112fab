import { kuregem, place, places } from '../places.ts';
import { expect, readers, test } from '../support.ts';

test.use({ javaScriptEnabled: false });

for (const { language, text } of readers) {
	test(`without JavaScript the list is complete and leads to places (${language})`, async ({
		page
	}) => {
		await page.goto(`/${language}/`);
		const main = page.getByRole('main');
		await expect(main.locator('a[href*="/place/"]')).toHaveCount(places.length);
		await expect(page.getByPlaceholder(text.find.originPlaceholder)).toBeHidden();
		await expect(page.getByRole('button', { name: text.find.myPosition })).toBeHidden();
		await main.getByRole('link', { name: kuregem[`name_${language}`] }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(kuregem[`name_${language}`]);
		await expect(main.getByText(kuregem.address_fr ?? '', { exact: true }).first()).toBeVisible();
		await expect(page.getByRole('table', { name: text.hours.title })).toBeVisible();
	});

	test(`without JavaScript a kind, a zone and a commune are links (${language})`, async ({
		page
	}) => {
		const browse = page.getByRole('navigation', { name: text.find.byLink });
		const rows = page.getByRole('main').locator('li[data-place]');

		await page.goto(`/${language}/`);
		await browse.getByRole('link', { name: text.kindGroup.lisa.all }).click();
		await expect(page).toHaveURL(`/${language}/kind/lisa/`);
		await expect(rows).toHaveCount(places.filter(({ kind }) => kind === 'lisa').length);

		await page.goto(`/${language}/`);
		await browse.getByRole('link', { name: '(5342)' }).click();
		await expect(page).toHaveURL(`/${language}/zone/5342/`);
		await expect(rows).toHaveCount(places.filter(({ zone }) => zone === '5342').length);

		await page.goto(`/${language}/`);
		await browse.getByRole('link', { name: 'Anderlecht' }).click();
		await expect(page).toHaveURL(`/${language}/commune/21001/`);
		await expect(rows).toHaveCount(places.filter(({ commune }) => commune === '21001').length);
	});

	test(`without JavaScript the sources of a place open (${language})`, async ({ page }) => {
		await page.goto(`/${language}/place/${kuregem.id}/`);
		await page.getByText(text.place.sourcesLead).click();
		await expect(
			page.getByRole('rowheader', { name: text.fields.opening_hours, exact: true })
		).toBeVisible();
	});

	test(`without JavaScript unknown hours are said to be unknown (${language})`, async ({
		page
	}) => {
		await page.goto(`/${language}/place/${place('forest-marconi').id}/`);
		await expect(page.getByText(text.hours.unknownLong)).toBeVisible();
	});
}
