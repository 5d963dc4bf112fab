import { formatTime } from '../../src/lib/i18n/format.ts';
import { kuregem, place } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const unknownHours = place('forest-marconi');
const withPhone = place('koekelberg-lisa');
const uncertain = place('molenbeek-heyvaert');

for (const { language, text } of readers) {
	test(`a place says its address in both languages and whether it is open (${language})`, async ({
		page
	}) => {
		await visit(page, `/${language}/place/${kuregem.id}/`);
		const main = page.getByRole('main');
		await expect(main.getByRole('heading', { level: 1 })).toHaveText(kuregem[`name_${language}`]);
		await expect(main.getByText(kuregem.address_nl ?? '', { exact: true }).first()).toBeVisible();
		await expect(main.getByText(kuregem.address_fr ?? '', { exact: true }).first()).toBeVisible();
		await expect(
			main.getByText(text.hours.openUntil(formatTime(language, 16 * 60))).first()
		).toBeVisible();
		await expect(main.getByText(text.statusExplain.temporary)).toBeVisible();
	});

	test(`the week is a table that marks today (${language})`, async ({ page }) => {
		await visit(page, `/${language}/place/${kuregem.id}/`);
		const week = page.getByRole('table', { name: text.hours.title });
		await expect(week.getByRole('rowheader')).toHaveCount(7);
		const tuesday = week.getByRole('row', { name: text.weekdays[1] });
		await expect(tuesday).toContainText(text.hours.today);
		await expect(tuesday).toContainText(formatTime(language, 16 * 60));
		await expect(week.getByRole('row', { name: text.weekdays[6] })).toContainText(
			text.hours.closed
		);
	});

	test(`hours that are not known are said to be so, never closed (${language})`, async ({
		page
	}) => {
		await visit(page, `/${language}/place/${unknownHours.id}/`);
		const main = page.getByRole('main');
		await expect(main.getByText(text.hours.unknownTitle).first()).toBeVisible();
		await expect(main.getByText(text.hours.unknownLong)).toBeVisible();
		await expect(main.getByText(text.hours.closedNow, { exact: true })).toHaveCount(0);
		await expect(page.getByRole('table', { name: text.hours.title })).toHaveCount(0);
	});

	test(`each fact has its source and date on demand (${language})`, async ({ page }) => {
		await visit(page, `/${language}/place/${kuregem.id}/`);
		const facts = page.locator('#sources').getByRole('table');
		await expect(facts).toBeHidden();
		await page.getByText(text.place.sourcesLead).click();
		await expect(facts).toBeVisible();
		const names: Record<string, string> = text.fields;
		for (const field of ['name', 'address', 'opening_hours', 'status']) {
			expect(kuregem.provenance).toHaveProperty(field);
			const row = facts.getByRole('row').filter({
				has: page.getByRole('rowheader', { name: names[field], exact: true })
			});
			await expect(row).toBeVisible();
			await expect(row).toContainText(/20\d\d/);
		}
	});

	test(`a phone number is a link that dials (${language})`, async ({ page }) => {
		await visit(page, `/${language}/place/${withPhone.id}/`);
		const phone = withPhone.phone ?? '';
		const links = page.getByRole('main').getByRole('link', { name: phone });
		await expect(links.first()).toHaveAttribute('href', `tel:${phone.replaceAll(' ', '')}`);
	});

	test(`directions open in an app that the reader chooses (${language})`, async ({ page }) => {
		await visit(page, `/${language}/place/${kuregem.id}/`);
		const app = page.getByRole('link', { name: text.place.directionsApp });
		await expect(app).toBeHidden();
		await page.getByText(text.place.directions, { exact: true }).click();
		await expect(app).toHaveAttribute('href', /^geo:50\.83\d+,4\.32\d+/);
		for (const name of ['OpenStreetMap', 'Google Maps', 'Apple Maps'])
			await expect(
				page.getByRole('link', { name: `${name} (${text.app.newTab})`, exact: true })
			).toHaveAttribute('href', /^https:.*50\.83\d+,4\.32\d+/);
	});

	test(`a place known only roughly says how roughly (${language})`, async ({ page }) => {
		await visit(page, `/${language}/place/${uncertain.id}/`);
		await expect(
			page.getByText(text.list.somewhere(text.units.metres(String(uncertain.accuracy_m))))
		).toBeVisible();
	});
}
