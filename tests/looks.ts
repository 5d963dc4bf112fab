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

/** With those, the rules that ask what covers what on the screen. */
const lookRules = [...colourRules, 'target-size'];

type Rules = 'all' | 'about colours' | 'not about looks';

/** What axe finds on the page as it is: "rule: target (why)", empty when all is well. */
async function violations(page: Page, rules: Rules): Promise<string[]> {
	// The site has no frames: without looking for them axe need not open a page of its own.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (rules === 'about colours') axe.withRules(colourRules);
	else axe.withTags(everything);
	if (rules === 'not about looks') axe.disableRules(lookRules);
	const { violations: found } = await axe.analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) =>
			`${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`.slice(0, 400)
		)
	);
}

/** Lets the bars that stay in view stand in the page, so that no target lies half under one. */
async function loosenBars(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLElement>('body *'))
			if (['fixed', 'sticky'].includes(getComputedStyle(part).position))
				part.style.position = 'static';
	});
}

/** How much axe is asked: every rule in every look, those about colours in each, or none about looks. */
export type Depth = 'every rule' | 'every look' | 'words';

/**
 * Expects axe to find nothing on the page. With `every look`, dark and forced colours get the rules
 * about colours only: the others read the markup and the layout, which the looks share. Colours are
 * the same in each language, so that for other languages `words` leaves out the rules about looks.
 */
export async function expectNoViolations(page: Page, depth: Depth): Promise<void> {
	if (depth !== 'words') await loosenBars(page);
	const found: Record<string, string[]> = {};
	for (const [look, media] of Object.entries(looks)) {
		if (depth === 'words' && look !== 'light') continue;
		await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
		const first = depth === 'words' ? 'not about looks' : 'all';
		const here = await violations(
			page,
			depth === 'every rule' || look === 'light' ? first : 'about colours'
		);
		if (here.length > 0) found[look] = here;
	}
	expect(found).toEqual({});
}
