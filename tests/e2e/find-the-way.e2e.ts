import type { Locator, Page } from '@playwright/test';
import { kuregem } from '../places.ts';
import { alive, expect, readers, test, visit } from '../support.ts';

/** An address as somebody of each language would type it, and the street that is meant. */
const home = {
	nl: { typed: 'dr de meersman 12', street: 'Dokter De Meersmanstraat 12' },
	fr: { typed: '12 rue dr de meersman', street: 'Rue Docteur De Meersman 12' },
	en: { typed: 'meersman 12', street: 'Rue Docteur De Meersman / Dokter De Meersmanstraat 12' }
};
/** A street name that several communes have. */
const shared = { nl: 'kerkstraat', fr: "rue de l'église", en: 'kerkstraat' };

for (const { language, text, finder } of readers) {
	const box = (page: Page): Locator => page.getByRole('combobox', { name: text.find.origin });
	const options = (page: Page): Locator => page.getByRole('option');
	const answer = (page: Page): Locator => page.getByRole('region', { name: finder.answer.label });
	const start = async (page: Page, typed = home[language].typed): Promise<void> => {
		await box(page).fill(typed);
		await expect(options(page).first()).toBeVisible();
		await box(page).press('ArrowDown');
		await box(page).press('Enter');
	};

	test(`an address gets one sentence and a list by walking time (${language})`, async ({
		page
	}) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
		await visit(page, `/${language}/?kind=lisa`);
		await start(page);
		await expect(box(page)).toHaveValue(new RegExp(`^${home[language].street}`));
		await expect(answer(page)).toContainText(kuregem[`name_${language}`]);
		await expect(answer(page)).toContainText(finder.answer.leaveBy.trim());
		const open = page.getByRole('region', { name: finder.list.open });
		await expect(open.getByRole('listitem').first()).toContainText(kuregem[`name_${language}`]);
		await expect(page.getByRole('region', { name: finder.list.unknown })).toBeVisible();
		// What was typed is in the fragment, which no request carries.
		await expect(page).toHaveURL(/#from=street-21001-rue-docteur-de-meersman/);
		expect(requests.filter((request) => /meersman/i.test(request.replace(/#.*$/, '')))).toEqual([]);
		await page.reload();
		await alive(page);
		await expect(answer(page)).toContainText(kuregem[`name_${language}`]);
		await expect(box(page)).toHaveValue(new RegExp(`^${home[language].street}`));
	});

	test(`another start replaces the first, and none stays none (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/?kind=lisa`);
		await start(page);
		await expect(page).toHaveURL(/#from=street-21001-/);
		await start(page, language === 'nl' ? 'van meenenplein 39' : 'place van meenen 39');
		await expect(page.getByText(finder.origin.nearest('39', '37'))).toBeVisible();
		await expect(page).toHaveURL(/#from=street-21013-/);
		await expect(box(page)).toHaveValue(/Van Meenen/);
		await page.getByRole('button', { name: text.find.originClear }).click();
		await expect(page).not.toHaveURL(/from=/);
		await expect(answer(page)).toHaveCount(0);
		await expect(box(page)).toHaveValue('');
	});

	test(`the way is told step by step, and closes again (${language})`, async ({ page }) => {
		await visit(page, `/${language}/?kind=lisa`);
		await start(page);
		await answer(page).getByRole('button', { name: finder.answer.showRoute }).click();
		const name = kuregem[`name_${language}`];
		const way = page.getByRole('region', { name: finder.route.title(name) });
		await expect(way.getByRole('listitem').first()).toContainText('De Meersman');
		expect(await way.getByRole('listitem').count()).toBeGreaterThan(2);
		await expect(way).toContainText(finder.route.limits);
		await way.getByRole('button', { name: finder.route.close }).click();
		await expect(way).toHaveCount(0);
	});

	test(`the box of addresses works by keyboard (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await box(page).fill('louis');
		await expect(options(page).first()).toBeVisible();
		await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
		const count = await options(page).count();
		expect(count).toBeGreaterThan(1);
		await box(page).press('ArrowUp');
		const last = options(page).nth(count - 1);
		await expect(last).toHaveAttribute('aria-selected', 'true');
		await expect(box(page)).toHaveAttribute(
			'aria-activedescendant',
			(await last.getAttribute('id')) ?? ''
		);
		await box(page).press('ArrowDown');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await box(page).press('Escape');
		await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
		await expect(options(page)).toHaveCount(0);
	});

	test(`a street name of several communes is asked back (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await box(page).fill(shared[language]);
		await expect(options(page).nth(1)).toBeVisible();
		await box(page).press('Enter');
		await expect(page.getByText(finder.suggestions.which)).toBeVisible();
		await expect(options(page).first()).toBeVisible();
		await options(page).nth(1).click();
		await expect(page.getByText(finder.origin.noNumber)).toBeVisible();
	});

	test(`an unknown house number is said, with the one that was taken (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/`);
		await start(page, language === 'nl' ? 'van meenenplein 39' : 'place van meenen 39');
		await expect(page.getByText(finder.origin.nearest('39', '37'))).toBeVisible();
	});

	test(`a former name leads to the page of its place (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await start(page, 'lisa peterbos');
		await expect(page.getByRole('heading', { level: 1, name: 'LISA Broeck' })).toBeVisible();
	});

	test(`nonsense finds nothing, and says what to do (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await box(page).fill('qqqqqq wwwww');
		await expect(page.getByText(finder.suggestions.none)).toBeVisible();
		await box(page).press('Enter');
		await expect(answer(page)).toHaveCount(0);
	});

	test(`another moment changes doors, answer and link (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/?kind=lisa`);
		await start(page);
		await expect(answer(page)).toContainText(kuregem[`name_${language}`]);
		await page.getByRole('button', { name: text.find.otherMoment }).click();
		await page.getByRole('button', { name: finder.when.presets.tonight }).click();
		await expect(page).toHaveURL(/at=2026-11-24T19%3A00/);
		await expect(answer(page)).toContainText(finder.answer.noneThen.trim());
		await expect(page.getByRole('region', { name: finder.list.closedThen })).toBeVisible();
		// Hours that nobody knows are never under "closed".
		await expect(page.getByRole('region', { name: finder.list.unknown })).toBeVisible();
		await page.getByRole('button', { name: text.find.otherMoment }).click();
		await page.getByLabel(finder.when.time, { exact: true }).selectOption(String(10 * 60));
		await page.getByLabel(finder.when.day, { exact: true }).selectOption('2026-11-25');
		await expect(page).toHaveURL(/at=2026-11-25T10%3A00/);
		await expect(answer(page)).toContainText(kuregem[`name_${language}`]);
		await page.getByRole('button', { name: text.find.now, exact: true }).click();
		await expect(page).not.toHaveURL(/at=/);
	});

	test(`who cannot take stairs gets ways without them (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/?kind=lisa`);
		await start(page);
		await page.getByLabel(finder.pace.title).selectOption('step-free');
		await expect(page.getByText(finder.pace.stepFree)).toBeVisible();
		await expect(page).toHaveURL(/walk=step-free/);
	});

	test(`the list keeps what is open then, or answers a wish (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/`);
		await page.getByText(text.find.filters, { exact: true }).click();
		await page.getByLabel(text.find.openThen).check();
		await expect(page).toHaveURL(/open=1/);
		const rows = page.getByRole('main').locator('li[data-place]');
		for (const row of await rows.all()) await expect(row).toContainText(/open|ouvert/i);
		await page.getByLabel(text.find.openThen).uncheck();
		await page.getByLabel(text.find.wish).selectOption('victim');
		const help = page.getByRole('region', { name: text.victimHelp.title });
		await expect(help.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
		await expect(help).toContainText('02 535 45 42'.replace(/^0/, '+32 '));
		await expect(help).toContainText('Alice');
	});

	test(`the page of a place tells the walk from the start (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/?kind=lisa`);
		await start(page);
		await answer(page).getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			kuregem[`name_${language}`]
		);
		await page.getByRole('button', { name: finder.answer.showRoute }).click();
		const way = page.getByRole('region', {
			name: finder.route.title(kuregem[`name_${language}`])
		});
		await expect(way.getByRole('listitem').first()).toBeVisible();
	});

	test(`a click on the map says where from @desktop (${language})`, async ({ page }) => {
		await visit(page, `/${language}/`);
		const map = page.locator('[data-map-state="idle"]');
		await map.waitFor();
		await page.getByRole('button', { name: text.find.pick }).click();
		await expect(page.getByText(text.map.pickHint)).toBeVisible();
		const canvas = page.locator('canvas').first();
		await canvas.click({ position: { x: 300, y: 330 } });
		await expect(answer(page)).toBeVisible();
		await expect(page).toHaveURL(/#from=\d\.\d+%2C\d\d\.\d+/);
		await expect(page.getByText(text.map.pickHint)).toBeHidden();
	});

	test(`a link to a start that is gone says so (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/#from=street-99999-nowhere/1`);
		await expect(page.getByText(finder.origin.oldLink)).toBeVisible();
		await expect(answer(page)).toHaveCount(0);
	});

	test.describe(`when a file does not load (${language})`, () => {
		test.use({ allowed: /Failed to load resource/ });

		test(`without addresses the map still says where from (${language}) @phone`, async ({
			page
		}) => {
			await page.route('**/geocoder/names.bin', (route) => route.fulfill({ status: 503 }));
			await visit(page, `/${language}/`);
			await box(page).fill('louis');
			await expect(page.getByText(finder.suggestions.failed)).toBeVisible();
			await page.unroute('**/geocoder/names.bin');
			await page.getByRole('button', { name: text.map.retry }).click();
			await box(page).fill('louise');
			await expect(options(page).first()).toBeVisible();
		});

		test(`without the network of streets the line is straight (${language}) @phone`, async ({
			page
		}) => {
			await page.route('**/network/streets.bin', (route) =>
				route.fulfill({ status: 200, body: 'half a file' })
			);
			await visit(page, `/${language}/?kind=lisa`);
			await start(page);
			await expect(page.getByText(finder.origin.walkingFailed)).toBeVisible();
			const open = page.getByRole('region', { name: finder.list.open });
			await expect(open.getByRole('listitem').first()).toContainText(finder.list.straight);
			await page.unroute('**/network/streets.bin');
			await page.getByRole('button', { name: finder.origin.retry }).click();
			await expect(answer(page)).toContainText(kuregem[`name_${language}`]);
		});
	});
}
