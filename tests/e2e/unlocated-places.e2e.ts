import { places } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const unlocated = places.filter(({ located }) => !located);

test('the data know of projects without a place', () => {
	expect(unlocated.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['ixelles-project', 'woluwe-saint-lambert-project'])
	);
});

for (const { language, text } of readers)
	for (const { id, [`name_${language}` as const]: name } of unlocated.filter(
		({ kind }) => kind === 'lisa'
	))
		test(`${name} is listed and marked as not on the map (${language})`, async ({ page }) => {
			await visit(page, `/${language}/`);
			const row = page.getByRole('main').getByRole('link', { name });
			await expect(row).toContainText(text.list.unlocated);
			await expect(row).toContainText(text.list.notOnMap);
			await row.click();
			await expect(page).toHaveURL(`/${language}/place/${id}/`);
			await expect(page.getByText(text.sentences.unlocatedLong)).toBeVisible();
			const main = page.getByRole('main');
			await expect(main.getByText(text.place.directions, { exact: true })).toHaveCount(0);
			await expect(main.getByRole('button', { name: text.nav.showOnMap })).toHaveCount(0);
		});
