import { fileURLToPath } from 'node:url';
import { builtPages, kindsOfPage } from '../../scripts/site-pages.ts';
import { expectNoViolations } from '../looks.ts';
import { drawnMap } from '../map.ts';
import { expect, readers, test, visit } from '../support.ts';

const kinds = kindsOfPage(builtPages(fileURLToPath(new URL('../../build', import.meta.url))));
/** Pages that show what the first of their kind may not: known hours, an area, no location, no antenna, events. */
const special = [
	'place/anderlecht-kuregem',
	'place/molenbeek-heyvaert',
	'place/ixelles-project',
	'commune/21006',
	'initiative/peterschapsproject-5344'
].map((path) => ({ kind: path, pattern: `/{lang}/${path}/` }));

for (const { language, text, finder } of readers) {
	// Colours know no language: one sees every look.
	const depth = language === 'nl' ? 'every look' : 'words';
	for (const { kind, pattern } of [...kinds, ...special])
		test(`${kind} has nothing that axe finds (${language}) @phone`, async ({ page }) => {
			// The pages with a whole table of the report are long.
			test.slow();
			await visit(page, pattern.replace('{lang}', language));
			await expectNoViolations(page, depth);
		});

	test(`the list in use has nothing that axe finds (${language})`, async ({ page }) => {
		await visit(page, `/${language}/?kind=lisa&commune=21001`);
		await page.getByLabel(text.find.search).fill('kuregem');
		await expect(page.getByText(text.find.results(1)).first()).toBeVisible();
		await expectNoViolations(page, depth);
	});

	test(`the finder has nothing that axe finds (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/?for=victim`);
		const box = page.getByRole('combobox', { name: text.find.origin });
		await box.fill('louise 1');
		await expect(page.getByRole('option').first()).toBeVisible();
		await box.press('ArrowDown');
		await expectNoViolations(page, depth);
		await box.press('Enter');
		await page.getByRole('button', { name: finder.answer.showRoute }).click();
		await page.getByRole('button', { name: text.find.otherMoment }).click();
		await expect(page.getByText(finder.route.limits)).toBeVisible();
		await expectNoViolations(page, depth);
	});

	test(`the map has nothing that axe finds (${language}) @desktop`, async ({ page }) => {
		await visit(page, `/${language}/?place=anderlecht-kuregem`);
		await drawnMap(page, text.map.title);
		await expectNoViolations(page, depth);
	});
}

test('the choice of languages has nothing that axe finds, in any look', async ({ page }) => {
	await visit(page, '/');
	await expectNoViolations(page, 'every look');
});

test.describe('a page that is not there', () => {
	test.use({ allowed: /status of 404|Not found: \// });

	test('a page that is not there has nothing that axe finds, in any look', async ({ page }) => {
		await visit(page, '/no/such/page');
		await expectNoViolations(page, 'every look');
	});
});
