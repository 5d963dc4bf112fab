import { readFileSync } from 'node:fs';
import { initiativesMessages } from '../../src/lib/i18n/initiatives/index.ts';
import { formatPeriod } from '../../src/lib/initiatives/dates.ts';
import type { Initiative } from '../../src/lib/initiatives/types.ts';
import { namesIn, type InitiativeWords } from '../../src/lib/initiatives/words.ts';
import { expect, readers, test, visit } from '../support.ts';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../geodata/${name}.json`, import.meta.url), 'utf8'));
const initiatives = read('initiatives') as Initiative[];
const words = read('initiative-words') as InitiativeWords;
const coffee = initiatives.find(({ id }) => id === 'coffee-with-a-cop-5343');
if (!coffee) throw new Error('no Coffee with a Cop in zone 5343');

for (const { language } of readers) {
	const { matrix } = initiativesMessages(language);
	const states = namesIn(words.period, language);
	const family = namesIn(words.family, language)['coffee-with-a-cop'] ?? '';
	const period = formatPeriod(language, '2021-2022');
	const said = `${period} ${states[coffee.periods['2021-2022']]}`;

	test(`one sees which zones run a programme, in words and in a card (${language}) @desktop`, async ({
		page
	}) => {
		await visit(page, `/${language}/initiatives/matrix/`);
		const table = page.getByRole('region', { name: matrix.tableLabel }).getByRole('table');
		await expect(table.getByRole('columnheader')).toHaveCount(8);
		const row = table.getByRole('row').filter({
			has: page.getByRole('rowheader', { name: family, exact: true })
		});
		const cell = row.locator('summary').filter({ hasText: '5343' });
		await expect(cell).toContainText(said);
		// Zones of which the report says nothing say so.
		await expect(row.getByText(matrix.nothing).first()).toBeAttached();

		// The keyboard opens the card, and Escape closes it and stays.
		await cell.focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		const link = row.getByRole('link', { name: matrix.openInitiative });
		await expect(link).toBeVisible();
		await expect(link).toHaveAttribute('href', /coffee-with-a-cop-5343\/$/);
		await page.keyboard.press('Escape');
		await expect(link).toBeHidden();
		await expect(cell).toBeFocused();

		const total = initiatives.filter(({ zones }) => zones.includes('5343')).length;
		const link5343 = table.locator('tfoot a[href$="?zone=5343"]');
		await expect(link5343).toHaveText(String(total));
		await link5343.click();
		await expect(page.getByRole('main').locator('li a[href*="/initiative/"]')).toHaveCount(total);
	});
}

test('a phone shows one zone at a time (nl) @phone', async ({ page }) => {
	const { matrix } = initiativesMessages('nl');
	await visit(page, '/nl/initiatives/matrix/');
	const headers = page.getByRole('columnheader');
	await expect(headers).toHaveCount(2);
	await page.getByLabel(matrix.zone, { exact: true }).selectOption('5343');
	await expect(page).toHaveURL(/zone=5343$/);
	await expect(headers.last()).toContainText('5343');
	const list = page.getByRole('heading', { name: matrix.list, exact: true });
	await page.getByRole('link', { name: matrix.asList }).click();
	await expect(list).toBeInViewport();
});
