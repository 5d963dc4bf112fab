import type { Locator } from '@playwright/test';
import { drawnMap, fromMiddle, shownRegion } from '../map.ts';
import { place } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const jourdan = place('etterbeek-jourdan');
const jourdanPoint: [number, number] = [4.38004, 50.83651];
/** In the Sonian Forest, in Watermael-Boitsfort, where no place is. */
const forest: [number, number] = [4.4261, 50.7905];
/** One place on the map. */
const onlyJourdan = '?kind=lisa&commune=21005';
/** A mark stands on its point: its middle is so many pixels above. */
const bodyAbove = 16;

/** Clicks on the map where a point of the Region is drawn. */
async function clickAt(map: Locator, point: [number, number], above = 0): Promise<void> {
	const shown = await shownRegion(map);
	const [x, y] = fromMiddle(point, shown);
	await map.click({ position: { x: shown.width / 2 + x, y: shown.height / 2 + y - above } });
}

for (const { language, text } of readers) {
	const name = jourdan[`name_${language}`];

	test(`a wide screen shows the map beside the list (${language}) @desktop`, async ({ page }) => {
		await visit(page, `/${language}/`);
		await drawnMap(page, text.map.title);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.getByRole('link', { name: text.map.attribution })).toBeVisible();
		for (const button of [text.map.zoomIn, text.map.zoomOut, text.map.wholeRegion])
			await expect(page.getByRole('button', { name: button })).toBeVisible();
	});

	test(`on a phone a button opens the map and back closes it (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/`);
		await expect(page.getByRole('application')).toHaveCount(0);
		const choice = page.getByRole('navigation', { name: text.nav.listOrMap });
		await choice.getByRole('button', { name: text.nav.map }).click();
		await drawnMap(page, text.map.title);
		await expect(page.getByRole('main')).toBeHidden();
		await expect(choice.getByRole('button', { name: text.nav.map })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.goBack();
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.locator('[data-map-state]')).toBeHidden();
	});

	test(`a click on a mark selects it on the map, in the list and in the address (${language}) @desktop`, async ({
		page
	}) => {
		await visit(page, `/${language}/${onlyJourdan}`);
		await expect(page.getByText(text.find.results(1)).first()).toBeVisible();
		const map = await drawnMap(page, text.map.title);
		await clickAt(map, jourdanPoint, bodyAbove);
		await expect(page).toHaveURL(/[?&]place=etterbeek-jourdan/);
		await expect(page.getByRole('main').getByRole('link', { name })).toHaveAttribute(
			'aria-current',
			'true'
		);
		await clickAt(map, jourdanPoint, bodyAbove);
		await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
		await drawnMap(page, text.map.title);
	});

	test(`a tap on a mark shows a card that leads to the place (${language}) @phone`, async ({
		page
	}) => {
		await visit(page, `/${language}/${onlyJourdan}&view=map`);
		const map = await drawnMap(page, text.map.title);
		await clickAt(map, jourdanPoint, bodyAbove);
		const card = page.getByRole('region', { name: text.map.chosen(name) });
		await expect(card).toBeVisible();
		await expect(page).toHaveURL(/[?&]place=etterbeek-jourdan/);
		await card.getByRole('link', { name: text.map.seePlace }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/place/etterbeek-jourdan/`));
	});

	test(`the arrow keys lead to a mark and Enter selects it (${language}) @desktop`, async ({
		page
	}) => {
		await visit(page, `/${language}/${onlyJourdan}`);
		await expect(page.getByText(text.find.results(1)).first()).toBeVisible();
		const map = await drawnMap(page, text.map.title);
		await map.focus();
		// Zooming goes to whole zooms, and an arrow key moves by 100 pixels.
		const shown = await shownRegion(map);
		const zooms = [1, 2, 3].map((steps) => ({
			steps,
			far: fromMiddle(jourdanPoint, { ...shown, zoom: Math.round(shown.zoom) + steps })
		}));
		const rest = (far: readonly number[]): number =>
			Math.max(...far.map((pixels) => Math.abs(pixels - 100 * Math.round(pixels / 100))));
		const best = zooms.reduce((one, other) => (rest(other.far) < rest(one.far) ? other : one));
		for (let step = 0; step < best.steps; step++) await page.keyboard.press('+');
		const [right, down] = best.far.map((pixels) => Math.round(pixels / 100)) as [number, number];
		for (let step = 0; step < Math.abs(right); step++)
			await page.keyboard.press(right > 0 ? 'ArrowRight' : 'ArrowLeft');
		for (let step = 0; step < Math.abs(down); step++)
			await page.keyboard.press(down > 0 ? 'ArrowDown' : 'ArrowUp');
		await expect(page.getByText(`${name}, ${text.hours.noteUnknown}`)).toBeAttached();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/[?&]place=etterbeek-jourdan/);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/place=/);
	});

	test(`the map is one tab stop, and its buttons zoom (${language}) @desktop`, async ({ page }) => {
		await visit(page, `/${language}/${onlyJourdan}`);
		const map = await drawnMap(page, text.map.title);
		await map.focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: text.map.wholeRegion })).toBeFocused();
		const key = page.locator('[data-map-state] .key');
		const before = await key.textContent();
		await page.getByRole('button', { name: text.map.zoomIn }).click();
		await expect(key).not.toHaveText(before ?? '');
	});

	test(`a click on a commune names it and leads to its page (${language}) @desktop`, async ({
		page
	}) => {
		await visit(page, `/${language}/${onlyJourdan}`);
		const map = await drawnMap(page, text.map.title);
		await clickAt(map, forest);
		await page.getByRole('link', { name: text.map.areaCommune }).click();
		await expect(page).toHaveURL(`/${language}/commune/21017/`);
		const boitsfort = { nl: /Watermaal-Bosvoorde/, fr: /Watermael-Boitsfort/, en: /Wat[er]+ma/ };
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(boitsfort[language]);
	});

	test(`a place that a link names is chosen on the map (${language}) @phone`, async ({ page }) => {
		await visit(page, `/${language}/?place=etterbeek-jourdan&view=map`);
		await drawnMap(page, text.map.title);
		await expect(page.getByRole('region', { name: text.map.chosen(name) })).toBeVisible();
	});

	test.describe(`without WebGL (${language})`, () => {
		test.beforeEach(async ({ page }) => {
			await page.addInitScript(() => {
				HTMLCanvasElement.prototype.getContext = () => null;
			});
		});

		test(`without WebGL one sentence says so and the list works (${language})`, async ({
			page
		}) => {
			await visit(page, `/${language}/?view=map`);
			await expect(page.getByText(text.map.notAvailable)).toBeVisible();
			await visit(page, `/${language}/${onlyJourdan}`);
			await page.getByRole('main').getByRole('link', { name }).click();
			await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
		});
	});
}
