import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { choiceMessages } from '../src/lib/i18n/choice.ts';
import { loadFinderMessages } from '../src/lib/i18n/finder/index.ts';
import { loadMessages } from '../src/lib/i18n/index.ts';
import { languages } from '../src/lib/i18n/languages.ts';
import { loadMapMessages } from '../src/lib/i18n/map/index.ts';
import { pageMessages } from '../src/lib/i18n/pages/index.ts';
import { troubleMessages } from '../src/lib/i18n/trouble.ts';
import { moment, origin } from './browser.ts';

export { expect };

/** A reader of each language, with all words that the site says to them, wherever they come from. */
export const readers = await Promise.all(
	languages.map(async (language) => {
		const text = await loadMessages(language);
		const map = { ...text.map, ...(await loadMapMessages(language)) };
		return {
			language,
			finder: await loadFinderMessages(language),
			text: {
				...choiceMessages[language],
				...troubleMessages[language],
				...pageMessages(language),
				...text,
				map
			}
		};
	})
);

/** A driver's remark on reading pixels back from software WebGL, and Playwright's own: no fault of the page. */
const benign = /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

/** Notes what no page may do, whatever the test is about; `done` returns what was seen. */
export function watch(context: BrowserContext, allowed: RegExp | null = null): () => string[] {
	const seen: string[] = [];
	const note = (what: string): void => {
		if (!benign.test(what) && !allowed?.test(what)) seen.push(what);
	};
	context.on('request', (request) => {
		const { protocol, origin: from } = new URL(request.url());
		if (from !== origin && protocol !== 'data:' && protocol !== 'blob:')
			note(`request to another origin: ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			note(`console ${message.type()}: ${message.text()}`);
	});
	context.on('weberror', (error) => {
		note(`error of the page: ${error.error().message}`);
	});
	return () => seen;
}

interface Options {
	/** what this test expects to see in the console, such as the 404 of a page that is not there */
	allowed: RegExp | null;
}
interface Guards {
	guarded: void;
}

/**
 * The test of every task: a fixed moment, less motion, and a failure on a request off our origin, an
 * error or warning in the console, an error of the page, or a cookie.
 */
export const test = base.extend<Options & Guards>({
	allowed: [null, { option: true }],
	contextOptions: { reducedMotion: 'reduce' },
	guarded: [
		async ({ context, allowed }, use) => {
			const seen = watch(context, allowed);
			await context.clock.setFixedTime(moment);
			await use();
			expect(seen(), 'what no page may do').toEqual([]);
			expect(await context.cookies(), 'cookies').toEqual([]);
		},
		{ auto: true }
	]
});

/** Opens a page of the site and waits until it is alive: SvelteKit adds its announcer last. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}

/** Waits until the scripts of the page run. */
export async function alive(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
