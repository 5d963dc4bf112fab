import { readFile } from 'node:fs/promises';
import { said } from '../../src/lib/i18n/initiatives/forms.ts';
import { initiativesMessages } from '../../src/lib/i18n/initiatives/index.ts';
import { answerOf } from '../../src/lib/initiatives/periods.ts';
import type { Initiative } from '../../src/lib/initiatives/types.ts';
import { expect, readers, test, visit } from '../support.ts';

const file = new URL('../../geodata/initiatives.json', import.meta.url);
const initiatives = JSON.parse(await readFile(file, 'utf8')) as Initiative[];
const ofZone = initiatives.filter(({ zones }) => zones.includes('5341'));
const inPeriod = (answer: ReturnType<typeof answerOf>): Initiative[] =>
	ofZone.filter(({ periods }) => answerOf(periods['2023-2024']) === answer);

for (const { language } of readers) {
	const { list, counts } = initiativesMessages(language);

	test(`initiatives are found by text, zone and period, and saved (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/initiatives/?zone=5341&for=nobody`);
		const main = page.getByRole('main');
		const rows = main.locator('a[href*="/initiative/"]');
		const status = main.getByRole('status').first();
		await expect(status).toHaveText(said(language, ofZone.length, counts.all));
		await expect(rows).toHaveCount(ofZone.length);

		// A period keeps what ran, and lists what is not clear under a heading of its own.
		await main.getByRole('radio', { name: /2023.2024/ }).check();
		await expect(page).toHaveURL(/period=2023-2024/);
		const [ran, unclear] = [inPeriod('runs').length, inPeriod('unclear').length];
		await expect(status).toContainText(said(language, ran, counts.runs));
		await expect(status).toContainText(said(language, unclear, counts.unclear));
		await expect(main.getByRole('heading', { name: list.unclearTitle }).first()).toBeVisible();
		await expect(rows).toHaveCount(ran + unclear);

		// What is typed is in the fragment only.
		await main.getByLabel(list.search).fill('boeken');
		await expect(page).toHaveURL(/#q=boeken$/);
		await expect(page).not.toHaveURL(/\?.*boeken.*#/);
		await expect(rows.first()).toHaveAttribute('href', /operatie-boekentas-5341/);

		await main.getByText(list.saveShown).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			main.getByRole('button', { name: list.saveCsv }).click()
		]);
		expect(download.suggestedFilename()).toBe(`${list.fileName}.csv`);
		const saved = await readFile(await download.path(), 'utf8');
		expect(saved.split('\r\n')).toHaveLength((await rows.count()) + 2);
		expect(saved).toContain('operatie-boekentas-5341,');

		await main.getByRole('button', { name: list.clear }).first().click();
		await expect(status).toHaveText(said(language, initiatives.length, counts.all));
		await expect(page).toHaveURL(`/${language}/initiatives/`);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every initiative is listed and is a link (fr) @phone', async ({ page }) => {
		await page.goto('/fr/initiatives/');
		const main = page.getByRole('main');
		await expect(main.locator('li a[href*="/initiative/"]')).toHaveCount(initiatives.length);
		await expect(main.getByRole('radio')).toHaveCount(0);
		await main.getByRole('link', { name: '5343' }).first().click();
		await expect(page).toHaveURL(/#runs-5343$/);
	});
});
