// Draws the icons of the installed site from static/icon.svg: `npx tsx scripts/icons.ts`.
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '../tests/browser.ts';
import { runScript } from './served-site.ts';

const folder = fileURLToPath(new URL('../static/icons', import.meta.url));
const drawing = readFileSync(new URL('../static/icon.svg', import.meta.url), 'utf8');

/**
 * `part` of the icon's side is the height of the drawing: a device may cut a maskable icon down to a
 * circle of 80 %, and its ground has to be filled.
 */
const icons = [
	{ name: 'icon', size: 192, part: 0.94, ground: 'transparent' },
	{ name: 'icon', size: 512, part: 0.94, ground: 'transparent' },
	{ name: 'maskable', size: 192, part: 0.6, ground: '#ffffff' },
	{ name: 'maskable', size: 512, part: 0.6, ground: '#ffffff' },
	{ name: 'touch', size: 180, part: 0.74, ground: '#ffffff' }
];

await runScript(async () => {
	const browser = await chromium.launch(launchOptions());
	try {
		mkdirSync(folder, { recursive: true });
		const page = await browser.newPage();
		for (const { name, size, part, ground } of icons) {
			await page.setViewportSize({ width: size, height: size });
			await page.setContent(
				`<style>
					html { background: ${ground} }
					body { margin: 0; height: 100vh; display: grid; place-items: center }
					svg { display: block; width: auto; height: ${part * 100}vh }
				</style>${drawing}`
			);
			const png = await page.screenshot({ omitBackground: true });
			writeFileSync(`${folder}/${name}-${size}.png`, png);
			console.log(`static/icons/${name}-${size}.png, ${png.length} bytes`);
		}
		return true;
	} finally {
		await browser.close();
	}
});
