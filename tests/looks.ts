import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The ways of seeing in which every page is checked. */
const looks = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colours': { colorScheme: 'dark', forcedColors: 'active' }
} as const;

/** WCAG 2.2 A and AA, and what axe's makers hold good practice. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer changes with the colours; the others read the markup and the layout. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is: "rule: target (why)", empty when all is well. */
async function violations(page: Page, onlyColours = false): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations: found } = await (
		onlyColours ? axe.withRules(colourRules) : axe.withTags(everything)
	).analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) =>
			`${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`.slice(0, 400)
		)
	);
}

/**
 * Makes the window as high as the page, so that no target lies half under a phone's fixed bar; where the
 * map is shown there is no such bar, and the map would grow with the window.
 */
async function showWhole(page: Page): Promise<void> {
	if (await page.getByRole('application').isVisible()) return;
	const width = page.viewportSize()?.width ?? 0;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height });
}

/** How much axe is asked: every rule in every look, or those about colours only, or one look. */
export type Depth = 'every rule' | 'every look' | 'light';

/**
 * Expects axe to find nothing on the page. With `every look`, dark and forced colours get the rules
 * about colours only: the others read the markup and the layout.
 */
export async function expectNoViolations(page: Page, depth: Depth): Promise<void> {
	await showWhole(page);
	const found: Record<string, string[]> = {};
	for (const [look, media] of Object.entries(looks)) {
		if (depth === 'light' && look !== 'light') continue;
		await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
		const here = await violations(page, depth !== 'every rule' && look !== 'light');
		if (here.length > 0) found[look] = here;
	}
	expect(found).toEqual({});
}
