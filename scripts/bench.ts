// How long the site makes its reader wait, against budgets. `--json` for machines.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { placeState } from '../src/lib/places/door.ts';
import { filterPlaces, noFilters } from '../src/lib/places/filters.ts';
import type { PlaceSummary } from '../src/lib/places/summary.ts';
import { moment, screens } from '../tests/browser.ts';
import { build, runScript, withServedSite, type ServedSite } from './served-site.ts';

interface Row {
	what: string;
	milliseconds: number;
	budget: number;
}

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Median milliseconds of one call, over 200 calls after 50 to warm up. */
function timed(run: (round: number) => unknown): number {
	const times: number[] = [];
	for (let round = 0; round < 250; round++) {
		const start = performance.now();
		run(round);
		times.push(performance.now() - start);
	}
	return median(times.slice(50));
}

/** What happens at each key stroke or click, with all places of the built site. */
function calculations(): Row[] {
	const file = join(build, 'nl', 'places.json');
	const places = JSON.parse(readFileSync(file, 'utf8')) as PlaceSummary[];
	const words = ['k', 'kuregem', 'chaussee de', 'raadsplein 1', 'zzz'];
	const search = (round: number): unknown =>
		filterPlaces(places, { ...noFilters, text: words[round % words.length] ?? '' }, moment);
	const states = (): unknown => places.map((place) => placeState(place, moment));
	return [
		{ what: `search ${places.length} places`, milliseconds: timed(search), budget: 4 },
		{ what: 'which of them are open', milliseconds: timed(states), budget: 4 }
	];
}

/** Milliseconds from the request of `path` to `arrived`, median of five visits with empty caches. */
async function visits(
	{ origin, browser }: ServedSite,
	path: string,
	viewport: { width: number; height: number },
	arrived: (page: Page) => Promise<void>
): Promise<number> {
	const times: number[] = [];
	for (let visit = 0; visit < 5; visit++) {
		const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
		const page = await context.newPage();
		const start = performance.now();
		await page.goto(origin + path, { waitUntil: 'commit' });
		await arrived(page);
		times.push(performance.now() - start);
		await context.close();
	}
	return median(times);
}

const listAlive = (page: Page): Promise<void> =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });
const mapDrawn = (page: Page): Promise<void> =>
	page.locator('[data-map-state=idle]').waitFor({ timeout: 60_000 });

async function waits(site: ServedSite): Promise<Row[]> {
	const { phone, desktop } = screens;
	return [
		{
			what: 'list in use on a phone',
			milliseconds: await visits(site, '/nl/', phone, listAlive),
			budget: 2000
		},
		{
			what: 'place page in use on a phone',
			milliseconds: await visits(site, '/fr/place/anderlecht-kuregem/', phone, listAlive),
			budget: 2000
		},
		{
			what: 'map drawn beside the list',
			milliseconds: await visits(site, '/nl/', desktop, mapDrawn),
			budget: 8000
		}
	];
}

function line({ what, milliseconds, budget }: Row): string {
	const over = milliseconds > budget ? '  over its budget' : '';
	return `${what.padEnd(32)}${milliseconds.toFixed(2).padStart(10)} ms${`of ${budget} ms`.padStart(12)}${over}`;
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
await runScript(async () => {
	const rows = await withServedSite(async (site) => [...calculations(), ...(await waits(site))]);
	console.log(values.json ? JSON.stringify(rows, null, '\t') : rows.map(line).join('\n'));
	return rows.every(({ milliseconds, budget }) => milliseconds <= budget);
});
