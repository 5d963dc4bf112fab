import type { Locator, Page } from '@playwright/test';
import { kindGroups } from '../../src/lib/places/groups.ts';
import { kuregem, places } from '../places.ts';
import { alive, expect, readers, test, visit } from '../support.ts';

/** The rows of the list: links to places. */
const rows = (page: Page): Locator => page.getByRole('main').locator('a[href*="/place/"]');

for (const { language, text } of readers) {
	/** The box that filters the list by text stands among the filters. */
	const filterByText = async (page: Page, words: string): Promise<void> => {
		const box = page.getByLabel(text.find.search);
		if (!(await box.isVisible())) await page.getByText(text.find.filters, { exact: true }).click();
		await box.fill(words);
	};
	const announced = (page: Page, count: number): Locator =>
		page
			.getByRole('main')
			.getByRole('status')
			.filter({ hasText: text.find.results(count) });

	test(`all places are listed and counted (${language})`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await expect(announced(page, places.length)).toBeVisible();
		await expect(rows(page)).toHaveCount(places.length);
	});

	test(`a name finds its place, and a reload finds it again (${language})`, async ({ page }) => {
		const name = kuregem[`name_${language}`];
		await visit(page, `/${language}/`);
		await filterByText(page, name.replace('LISA ', '').toLowerCase());
		await expect(rows(page).filter({ hasText: name })).toBeVisible();
		await expect(rows(page)).not.toHaveCount(places.length);
		const found = await rows(page).count();
		await expect(announced(page, found)).toBeVisible();
		await page.reload();
		await alive(page);
		await expect(announced(page, found)).toBeVisible();
		await expect(rows(page)).toHaveCount(found);
		await rows(page).filter({ hasText: name }).click();
		await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	});

	test(`what is typed stays on the device: it is in no request (${language})`, async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
		await visit(page, `/${language}/`);
		await filterByText(page, 'raadsplein 1');
		await expect(page).toHaveURL(/#q=raadsplein/);
		await page.reload();
		await alive(page);
		await expect(page.getByLabel(text.find.search)).toHaveValue('raadsplein 1');
		// A fragment is the part of an address that a browser keeps for itself.
		const sent = requests.map((request) => request.replace(/#.*$/, ''));
		expect(sent.filter((request) => /raadsplein/i.test(request))).toEqual([]);
	});

	test(`kinds are switched on and off, and the address keeps them (${language})`, async ({
		page
	}) => {
		const lisa = places.filter(({ kind }) => kind === 'lisa').length;
		await visit(page, `/${language}/`);
		const kinds = page.getByRole('group', { name: text.find.kinds });
		for (const group of kindGroups.filter((one) => one !== 'lisa'))
			await kinds.getByRole('button', { name: text.kindGroup[group].label }).click();
		await expect(announced(page, lisa)).toBeVisible();
		await expect(rows(page)).toHaveCount(lisa);
		await expect(page).toHaveURL(/[?&]kind=lisa(&|$)/);
		await page.reload();
		await alive(page);
		await expect(announced(page, lisa)).toBeVisible();
		await expect(kinds.getByRole('button', { name: text.kindGroup.lisa.label })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await expect(kinds.getByRole('button', { name: text.kindGroup.police.label })).toHaveAttribute(
			'aria-pressed',
			'false'
		);
		await page.getByRole('button', { name: text.find.clearFilters }).click();
		await expect(announced(page, places.length)).toBeVisible();
		expect(new URL(page.url()).search).toBe('');
	});

	test(`commune, zone and status narrow the list together (${language})`, async ({ page }) => {
		const inAnderlecht = places.filter(({ commune }) => commune === '21001');
		const temporary = inAnderlecht.filter(({ status }) => status === 'temporary');
		await visit(page, `/${language}/`);
		await page.getByText(text.find.filters, { exact: true }).click();
		await page.getByLabel(text.find.commune, { exact: true }).selectOption('21001');
		await expect(announced(page, inAnderlecht.length)).toBeVisible();
		await page.getByLabel(text.find.status, { exact: true }).selectOption('temporary');
		await expect(announced(page, temporary.length)).toBeVisible();
		await expect(page).toHaveURL(/commune=21001/);
		await expect(page).toHaveURL(/status=temporary/);
		await page.getByLabel(text.find.zone, { exact: true }).selectOption('5344');
		await expect(page.getByText(text.find.none)).toBeVisible();
	});

	test(`no results says what to do, and a button does it (${language})`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await filterByText(page, 'zzzzzz');
		await expect(announced(page, 0)).toBeVisible();
		await expect(page.getByText(text.find.none)).toBeVisible();
		await expect(page.getByText(text.find.noneHint)).toBeVisible();
		await page.getByRole('button', { name: text.find.clearFilters }).last().click();
		await expect(announced(page, places.length)).toBeVisible();
		await expect(page).not.toHaveURL(/q=/);
	});

	test(`the search box is emptied by its button (${language})`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await filterByText(page, 'kuregem');
		await page.getByRole('button', { name: text.find.clear }).click();
		await expect(page.getByLabel(text.find.search)).toHaveValue('');
		await expect(page.getByLabel(text.find.search)).toBeFocused();
		await expect(announced(page, places.length)).toBeVisible();
	});

	test(`a link with values that nobody offered shows the whole list (${language})`, async ({
		page
	}) => {
		await visit(
			page,
			`/${language}/?kind=cake&zone=9999&commune=%3Cb%3E&status=x&place=nobody&view=?`
		);
		await expect(announced(page, places.length)).toBeVisible();
		await expect(page.getByText('<b>')).toHaveCount(0);
	});
}
