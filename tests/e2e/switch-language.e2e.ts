import type { Page } from '@playwright/test';
import { languageNames } from '../../src/lib/i18n/languages.ts';
import { kuregem } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

/** Follows the link to another language: in the header, or in the menu of a narrow screen. */
async function changeTo(page: Page, name: string, menu: string): Promise<void> {
	const link = page.getByRole('banner').getByRole('link', { name, exact: true });
	if (!(await link.first().isVisible()) && !(await link.last().isVisible()))
		await page.getByRole('banner').getByLabel(menu, { exact: true }).click();
	await link.filter({ visible: true }).click();
}

for (const { language, text } of readers) {
	for (const other of readers.filter((reader) => reader.language !== language)) {
		test(`a place stays the same place from ${language} to ${other.language}`, async ({ page }) => {
			await visit(page, `/${language}/place/${kuregem.id}/`);
			await changeTo(page, languageNames[other.language], text.app.menu);
			await expect(page).toHaveURL(`/${other.language}/place/${kuregem.id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				kuregem[`name_${other.language}`]
			);
			await expect(page.locator('html')).toHaveAttribute('lang', other.language);
			await expect(page).toHaveTitle(new RegExp(other.text.app.name));
		});
	}

	test(`the filters stay when the language changes from ${language}`, async ({ page }) => {
		const other = language === 'nl' ? 'fr' : 'nl';
		await visit(page, `/${language}/?kind=lisa&zone=5341#q=lisa`);
		await expect(page.getByRole('button', { name: text.find.clearFilters })).toBeVisible();
		await changeTo(page, languageNames[other], text.app.menu);
		await expect(page).toHaveURL(`/${other}/?kind=lisa&zone=5341#q=lisa`);
	});
}
