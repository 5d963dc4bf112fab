import { formatPeriod } from '../../src/lib/initiatives/dates.ts';
import { initiativeMessages } from '../../src/lib/i18n/initiative/index.ts';
import { headingOf, initiative } from '../initiatives.ts';
import { drawnMap } from '../map.ts';
import { expect, readers, test, visit } from '../support.ts';

const centre = initiative('zsg-eva-5344');
const elsewhere = initiative('cel-eva-5339');
const withEvents = initiative('coffee-with-a-cop-5342');
const inQuarter = 'dialoog-melkriekwijk-5342';

for (const { language, text } of readers) {
	const words = initiativeMessages(language);

	test(`from a place one comes to its initiative, and to the same programme elsewhere (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/place/polbruno-eva/`);
		const main = page.getByRole('main');
		const title = main.getByRole('heading', { level: 1 });
		await main.getByRole('link', { name: headingOf(centre.id, language), exact: true }).click();
		await expect(title).toHaveText(headingOf(centre.id, language));
		await expect(main.getByText(centre[`summary_${language}`])).toBeVisible();

		// A translated name says so, and the name that the report prints stands beside it.
		const translated = centre.name_translated.includes(language);
		await expect(main.locator('header .sign')).toHaveCount(translated ? 1 : 0);
		if (headingOf(centre.id, language) !== centre.name_nl)
			await expect(main.locator('header [lang=nl]')).toHaveText(centre.name_nl);

		// Each period has its state, what that means one click away, and its lines.
		const periods = main.getByRole('table', { name: words.periods.caption });
		await expect(periods.getByRole('row')).toHaveCount(4);
		const row = periods.getByRole('row', { name: formatPeriod(language, '2021-2022') });
		await expect(row.getByRole('paragraph')).toBeHidden();
		await row.locator('summary').click();
		await expect(row.getByRole('paragraph')).toBeVisible();
		await expect(row).toContainText((centre.period_lines['2021-2022'] ?? '').split('-')[0] ?? '');

		const other = main
			.locator('#elsewhere')
			.getByRole('link', { name: headingOf(elsewhere.id, language), exact: true });
		await other.click();
		await expect(title).toHaveText(headingOf(elsewhere.id, language));
		await expect(page).toHaveURL(new RegExp(`/${language}/initiative/${elsewhere.id}/$`));
	});

	test(`what happened and every source name their lines of the report (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/initiative/${withEvents.id}/`);
		const main = page.getByRole('main');
		const [event] = withEvents.events;
		const told = main.locator('#events').getByRole('listitem');
		await expect(told).toHaveCount(withEvents.events.length);
		await expect(told.first()).toContainText(event?.[`title_${language}`] ?? '');
		await expect(told.first()).toContainText(words.lines(event?.lines ?? ''));
		const sources = main.locator('#sources');
		for (const { lines } of withEvents.bullets)
			await expect(sources.getByText(words.lines(lines.replaceAll('-', '–')))).toBeVisible();
		await expect(sources.getByRole('link', { name: words.sources.about })).toHaveAttribute(
			'href',
			`/${language}/sources/`
		);
	});

	if (language === 'fr')
		test(`the map shows the quarter of an initiative, and its key says so (${language}) @desktop`, async ({
			page
		}) => {
			await visit(page, `/${language}/initiative/${inQuarter}/`);
			await drawnMap(page, text.map.title);
			await expect(page.locator('[data-map-places="1"]')).toBeVisible();
			const key = page.getByRole('region', { name: text.map.legend });
			await key.getByRole('button', { name: text.map.legend }).click();
			await expect(key.getByText(text.map.initiative, { exact: true })).toBeVisible();
			await expect(page.getByText(words.where.mapShows(1))).toBeVisible();
		});
}
