import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const elsewhere = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** What to say where no browser can be had. */
export const howToInstallChromium =
	'No Chromium or Chrome found: install one (Debian: apt-get install chromium), or give its path in CHROMIUM_PATH.';

/** @returns {string | null} the browser that Playwright downloaded, where it did */
function playwrightsOwn() {
	try {
		const { chromium } = /** @type {typeof import('@playwright/test')} */ (
			createRequire(import.meta.url)('@playwright/test')
		);
		return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
	} catch {
		return null; // Playwright has no browser for this system.
	}
}

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, the usual places, the search path, Playwright's own.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function findChromium(environment = process.env) {
	if (environment.CHROMIUM_PATH)
		return existsSync(environment.CHROMIUM_PATH) ? environment.CHROMIUM_PATH : null;
	const folders = ['/usr/bin', ...(environment.PATH ?? '').split(delimiter)].filter(Boolean);
	const candidates = [
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		...elsewhere
	];
	return candidates.find((path) => existsSync(path)) ?? playwrightsOwn();
}

/**
 * As `findChromium`, after installing Debian's where that is allowed (root, with apt-get).
 * @returns {string | null}
 */
export function ensureChromium() {
	const found = findChromium();
	if (found !== null || process.env.CHROMIUM_PATH) return found;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	console.log('Installing Chromium: apt-get install chromium');
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const { status } = spawnSync('apt-get', ['-q', ...words], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: environment
		});
		if (status !== 0) return null;
	}
	return findChromium();
}

/** How every script here starts Chromium: quiet on the network, software WebGL, no sandbox as root. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-quic',
	'--disable-sync',
	'--no-default-browser-check',
	'--no-first-run',
	'--no-pings'
];
