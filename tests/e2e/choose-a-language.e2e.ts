import { languageNames } from '../../src/lib/i18n/languages.ts';
import { alive, expect, readers, test, visit } from '../support.ts';

for (const { language, text } of readers) {
	test.describe(language, () => {
		test.use({ locale: language === 'en' ? 'en-GB' : `${language}-BE` });

		test(`the first page offers the languages, each in its own words, and leads on (${language})`, async ({
			page
		}) => {
			await visit(page, '/');
			for (const name of Object.values(languageNames))
				await expect(page.getByRole('link', { name })).toBeVisible();
			await page.getByRole('link', { name: languageNames[language] }).click();
			await expect(page).toHaveURL(`/${language}/`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.find.title);
		});

		test(`the language of the browser is pointed out and not imposed (${language})`, async ({
			page
		}) => {
			await visit(page, '/');
			await expect(page.getByText(text.choose.preferred, { exact: true })).toBeVisible();
			for (const other of readers.filter((reader) => reader.language !== language))
				await expect(page.getByText(other.text.choose.preferred, { exact: true })).toBeHidden();
			await expect(page).toHaveURL('/');
		});
	});
}

test.describe('a browser in another language', () => {
	test.use({ locale: 'de-DE' });

	test('nothing is pointed out to it', async ({ page }) => {
		await visit(page, '/');
		for (const { text } of readers)
			await expect(page.getByText(text.choose.preferred, { exact: true })).toBeHidden();
		await page.getByRole('link', { name: languageNames.fr }).click();
		await alive(page);
		await expect(page).toHaveURL('/fr/');
	});
});
