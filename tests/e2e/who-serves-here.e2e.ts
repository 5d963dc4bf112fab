import { areaMessages } from '../../src/lib/i18n/areas/index.ts';
import { place } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const etterbeek = { nis: '21005', zone: '5343' };
const evere = { nis: '21006', zone: '5344' };
const dayAndNight = place('montgomery-etterbeek');

for (const { language, text } of readers) {
	const words = areaMessages(language);

	test(`an address gets its police: zone, station, telephone (${language}) @phone`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await visit(page, `/${language}/zones/`);
		const box = page.getByRole('combobox', { name: words.ask.label });
		await box.fill('avenue d’auderghem 100 etterbeek');
		await expect(page.getByRole('option').first()).toBeVisible();
		await box.press('ArrowDown');
		await box.press('Enter');

		const answer = page.getByRole('region', { name: words.ask.answer });
		await expect(answer).toContainText(etterbeek.zone);
		await expect(answer).toContainText('Etterbeek');
		await expect(answer).toContainText(words.mainUnknown);
		const phone = dayAndNight.phone ?? '';
		await expect(answer.getByRole('link', { name: phone })).toHaveAttribute(
			'href',
			`tel:${phone.replaceAll(' ', '')}`
		);
		await expect(answer).toContainText(text.hours.openAlways);

		// What was typed stays in the box: not in the address, and no file says which commune it is in.
		await expect(page).toHaveURL(`/${language}/zones/`);
		expect(asked.filter((url) => /auderghem|numbers-\d/i.test(url))).toEqual([]);

		await answer.getByRole('link', { name: words.ask.toZone }).click();
		await expect(page).toHaveURL(`/${language}/zone/${etterbeek.zone}/`);
	});

	test(`a commune without an antenna names the nearest ones (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/commune/${evere.nis}/`);
		const main = page.getByRole('main');
		await expect(main).toContainText(words.noAntenna);
		const around = main.getByRole('region', { name: new RegExp(`^${words.nearest}`) });
		await expect(around.getByRole('listitem').first()).toContainText(words.straight);
		await expect(
			main.getByRole('heading', { level: 2, name: words.neighbours.title })
		).toBeVisible();
		await expect(
			main.locator('#neighbours').getByRole('link', { name: /^(Schaarbeek|Schaerbeek)/ })
		).toHaveAttribute('href', `/${language}/commune/21015/`);
	});
}

test('the page of a zone counts what ran and leads to its initiatives (fr) @desktop', async ({
	page
}) => {
	const words = areaMessages('fr');
	await visit(page, `/fr/zone/5340/`);
	const counts = page.getByRole('table', { name: words.initiatives.counts });
	const total = counts.getByRole('row').filter({ hasText: words.initiatives.total });
	await expect(total.getByRole('cell')).toHaveCount(3);
	await page.locator('#initiatives a[href*="/initiative/"]').first().click();
	await expect(page).toHaveURL(/\/fr\/initiative\/[^/]+\/$/);
});
