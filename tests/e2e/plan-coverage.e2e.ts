import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loadClockMessages } from '../../src/lib/i18n/clock/index.ts';
import { loadCoverageMessages } from '../../src/lib/i18n/coverage/index.ts';
import { loadDossierMessages } from '../../src/lib/i18n/dossier/index.ts';
import { formatTime } from '../../src/lib/i18n/format.ts';
import { loadGapsMessages } from '../../src/lib/i18n/gaps/index.ts';
import { loadSitingMessages } from '../../src/lib/i18n/siting/index.ts';
import { loadWhatIfMessages } from '../../src/lib/i18n/what-if/index.ts';
import { expectNoViolations } from '../looks.ts';
import { expect, readers, test, visit } from '../support.ts';

/** Opens the coverage page and waits until it computes by itself. */
async function open(page: Page, path: string): Promise<void> {
	await visit(page, path);
	await expect(page.getByRole('tablist')).toBeVisible();
	await expect(page.getByRole('radio').first()).toBeEnabled({ timeout: 30_000 });
}

for (const { language, text } of readers) {
	const coverage = await loadCoverageMessages(language);
	const clock = await loadClockMessages(language);
	const whatIf = await loadWhatIfMessages(language);
	const siting = await loadSitingMessages(language);
	const gaps = await loadGapsMessages(language);
	const dossier = await loadDossierMessages(language);
	const tab = (page: Page, name: keyof typeof coverage.tabs) =>
		page.getByRole('tab', { name: coverage.tabs[name], exact: true });
	const lead = (page: Page) => page.locator('.lead .sentence');

	test(`a planner asks who can walk to a door, by keyboard, and sends the question (${language})`, async ({
		page
	}) => {
		await open(page, `/${language}/coverage/`);
		const before = await lead(page).textContent();
		const kinds = page.getByRole('group', { name: coverage.options.kinds });
		await kinds.getByRole('radio').first().focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/kinds=both/);
		await expect(lead(page)).not.toHaveText(before ?? '');
		await page.getByRole('button', { name: 'Anderlecht', exact: true }).click();
		await expect(lead(page)).toContainText('Anderlecht');
		// Neighbourhoods beyond, and the same question once more from its link.
		await tab(page, 'gaps').click();
		await expect(page.getByRole('table', { name: gaps.caption(15) })).toBeVisible();
		const told = await lead(page).textContent();
		await open(page, page.url());
		await expect(lead(page)).toHaveText(told ?? '');
	});

	test(`a planner looks at an hour of the week, and never sees one false number (${language})`, async ({
		page
	}) => {
		await open(page, `/${language}/coverage/`);
		const slider = page.getByRole('slider', { name: clock.slider });
		await slider.focus();
		// To Tuesday 9:00: a day on, then nine hours.
		await page.keyboard.press('PageUp');
		for (let hour = 0; hour < 9; hour++) await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/when=h33/);
		const at = clock.at(text.weekdays[1] ?? '', formatTime(language, 9 * 60));
		await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(at));
		// The hours of most antennas are not known: a band.
		await expect(page.getByText(coverage.table.bandNote)).toBeVisible();
		// With less motion nothing plays by itself.
		await expect(page.getByRole('button', { name: clock.play })).toHaveCount(0);
		await page.getByText(clock.table, { exact: true }).click();
		await expect(page.getByRole('table', { name: clock.tableCaption(clock.region) })).toBeVisible();
		// A holiday has its name, and its doors are shut or not known.
		await open(page, `/${language}/coverage/?when=2026-12-25T10:00&kinds=police`);
		await expect(page).toHaveURL(/2026-12-25/);
		await page.getByRole('button', { name: clock.normalWeek }).click();
		await expect(page).toHaveURL(/when=h106/);
	});

	test(`a planner tries a scenario, takes it back and keeps it in the link (${language})`, async ({
		page
	}) => {
		await open(page, `/${language}/coverage/`);
		await tab(page, 'what-if').click();
		// LISA Zuid, which is starting up, as the data tell.
		await page
			.getByRole('button', { name: new RegExp(whatIf.announced.open('LISA (Zuid|Midi)')) })
			.click();
		await expect(page).toHaveURL(/#plan=open%21sint-gillis-zuid|#plan=open!sint-gillis-zuid/);
		const gain = page.locator('.card .number');
		await expect(gain).toHaveText(/^\+ \d/);
		const told = await gain.textContent();
		await open(page, page.url());
		await expect(page.locator('.card .number')).toHaveText(told ?? '');
		await page
			.getByRole('button', { name: whatIf.list.remove('').trim() })
			.first()
			.click();
		await expect(page.getByText(whatIf.list.none)).toBeVisible();
		await page.getByRole('button', { name: whatIf.list.undo, exact: true }).click();
		await expect(page.locator('.card .number')).toHaveText(told ?? '');
		// A place by address, typed and chosen with the keyboard.
		const box = page.getByRole('combobox', { name: whatIf.address.label });
		await box.fill('louise 200');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await box.press('ArrowDown');
		await box.press('Enter');
		await expect(page).toHaveURL(/add(!|%21)lisa/);
		expect(page.url()).not.toMatch(/louise/i);
	});

	test(`a link or a file that makes no sense gets a sentence, and the rest works (${language}) @phone`, async ({
		page
	}) => {
		await open(
			page,
			`/${language}/coverage/?minutes=7#plan=close!nowhere~add!lisa!2.35!48.85~add!lisa!4.379!50.855`
		);
		await expect(page.getByText(coverage.dropped)).toBeVisible();
		const why = whatIf.dropped.why;
		await expect(page.getByText(whatIf.dropped.link(1, why['unknown-place']))).toBeVisible();
		await expect(page.getByText(whatIf.dropped.link(1, why.outside))).toBeVisible();
		await expect(page.locator('.card .number')).toHaveText(/^\+ \d/);
		const file = page.getByLabel(whatIf.files.import);
		await file.setInputFiles({
			name: 'letter.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('Dear sir')
		});
		await expect(page.getByText(whatIf.files.problem['not-json'])).toBeVisible();
		await file.setInputFiles({
			name: 'point.geojson',
			mimeType: 'application/geo+json',
			buffer: Buffer.from(
				'{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[4.35,50.85]}}]}'
			)
		});
		await expect(page.getByText(whatIf.files.imported(1))).toBeVisible();
		await expectNoViolations(page, 'words');
	});

	test(`a planner gets the best sites with a guarantee, and takes the numbers along (${language})`, async ({
		page
	}) => {
		await open(page, `/${language}/coverage/`);
		await tab(page, 'siting').click();
		await page.getByRole('button', { name: siting.compute, exact: true }).first().click();
		const table = page.getByRole('table', { name: siting.caption });
		await expect(table.getByRole('row')).toHaveCount(4, { timeout: 30_000 });
		await expect(page.locator('.verdict')).toContainText(/\d/);
		await page.getByRole('button', { name: siting.addAll }).click();
		await expect(page).toHaveURL(/plan=add/);
		await tab(page, 'downloads').click();
		const saved = page.waitForEvent('download');
		await page
			.getByRole('button', { name: gaps.downloads.save(gaps.downloads.areas, gaps.downloads.csv) })
			.click();
		const lines = readFileSync(await (await saved).path(), 'utf8')
			.trim()
			.split('\r\n');
		// A row a commune, the region, and the names of the columns.
		expect(lines).toHaveLength(21);
		expect(lines[0]).toContain('certain_15_min_change');
		await page.getByRole('link', { name: gaps.downloads.dossier(coverage.regionTitle) }).click();
		await expect(page.getByText(dossier.scenarioNote)).toBeVisible({ timeout: 30_000 });
	});
}

test('a worker whose files do not come leaves the figures that the page was made with (nl) @phone', async ({
	page
}) => {
	const coverage = await loadCoverageMessages('nl');
	await page.route('**/coverage/population.bin', (route) =>
		route.fulfill({ status: 200, body: 'damaged' })
	);
	await visit(page, '/nl/coverage/');
	await expect(page.getByText(coverage.failed)).toBeVisible();
	await expect(page.locator('.lead .sentence')).toContainText('28 op de 100 inwoners');
	await page.unroute('**/coverage/population.bin');
	await page.getByRole('button', { name: coverage.retry }).click();
	await expect(page.getByRole('radio').first()).toBeEnabled({ timeout: 30_000 });
});

test('a dossier of a commune is one sheet of paper, with its numbers in it (nl) @desktop', async ({
	page
}) => {
	await visit(page, '/nl/coverage/dossier/21001/');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
	await expect(page.getByRole('table').first()).toContainText('binnen 15 min');
});
