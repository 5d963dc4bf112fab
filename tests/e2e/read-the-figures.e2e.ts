import { readFileSync } from 'node:fs';
import { figureMessages } from '../../src/lib/i18n/figures/index.ts';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { Figure } from '../../src/lib/initiatives/types.ts';
import type { Contradiction } from '../../src/lib/places/types.ts';
import { expect, readers, test, visit } from '../support.ts';

const read = <Shape>(name: string): Shape =>
	JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8')) as Shape;

const figures = read<Figure[]>('figures.json');
const contradictions = read<Contradiction[]>('contradictions.json');

for (const { language, text } of readers) {
	const words = figureMessages(language);

	test(`every figure has its chart or table, its line and what we checked (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/sources/`);
		await page.getByRole('link', { name: words.links.figures(figures.length) }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.figures.title);
		const main = page.getByRole('main');
		const ids = await main.locator('tr[id]').evaluateAll((rows) => rows.map((row) => row.id));
		expect(ids.sort()).toEqual(figures.map(({ id }) => id).sort());

		// The report prints 35% for what is a fall of 35.1%.
		const reports = words.figures.tables['anderlecht-reports'];
		await expect(
			main.getByRole('img', { name: words.figures.years.alternative(reports) })
		).toBeVisible();
		const table = main.getByRole('table', { name: words.figures.years.caption(reports) });
		const fall = table.locator('#F008');
		await expect(fall).toContainText('446');
		await expect(fall).toContainText(words.figures.percent(`−${formatNumber(language, 35.1, 1)}`));
		await expect(table.locator('#F008 + tr .misprint')).toBeVisible();
		await expect(fall).toContainText('1145');

		const contents = page.getByRole('navigation', { name: words.onThisPage });
		const attendance = words.figures.topics.attendance;
		await contents.getByRole('link', { name: attendance }).click();
		const events = main.getByRole('table', { name: attendance });
		await expect(events).toBeInViewport();
		await expect(events.locator('#F122')).toContainText(formatNumber(language, 2840));
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
			'the page does not scroll sideways'
		).toBe(true);
		await events.locator('#F122').getByRole('link').first().click();
		await expect(page).toHaveURL(new RegExp(`/${language}/initiative/opendeurdag-5343-2023/$`));
	});

	test(`where sources disagree, both are shown with what we show (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/contradictions/#X029`);
		const main = page.getByRole('main');
		const ids = await main.locator('article').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.sort()).toEqual(contradictions.map(({ id }) => id).sort());

		// One about a place: both statements with their sources.
		const opening = main.locator('#anderlecht-centrum-opening');
		await expect(opening.getByRole('listitem')).toHaveCount(2);
		await expect(opening.getByRole('link', { name: new RegExp(text.app.newTab) })).not.toHaveCount(
			0
		);

		// A small one is folded away, but a link to it opens it; it leads to the figure.
		const small = main.locator('#X029');
		await expect(small).toBeInViewport();
		await small.getByRole('link', { name: /F070/ }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/figures/#F070$`));
		await expect(page.locator('#F070')).toBeInViewport();
	});
}
