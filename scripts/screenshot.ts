// `npm run screenshot`: the picture of the README, made from the built site at a fixed moment.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moment, position, screens } from '../tests/browser.ts';
import { runScript, withServedSite } from './served-site.ts';

const file = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url));

await runScript(() =>
	withServedSite(async ({ origin, browser }) => {
		const context = await browser.newContext({
			baseURL: origin,
			viewport: screens.desktop,
			timezoneId: 'Europe/Brussels',
			locale: 'nl-BE',
			geolocation: position,
			permissions: ['geolocation'],
			reducedMotion: 'reduce'
		});
		await context.clock.setFixedTime(moment);
		const page = await context.newPage();
		await page.goto('/nl/');
		await page.locator('[data-map-state=idle]').waitFor({ timeout: 60_000 });
		await page.evaluate(() => document.fonts.ready);
		mkdirSync(dirname(file), { recursive: true });
		await page.screenshot({ path: file, animations: 'disabled' });
		console.log('docs/screenshot.png');
		return true;
	})
);
