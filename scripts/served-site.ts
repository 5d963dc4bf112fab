import { chromium, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumArguments, findChromium, howToInstallChromium } from './chromium.js';
import { createStaticServer, listen } from './serve.js';

export const build = fileURLToPath(new URL('../build', import.meta.url));

export interface ServedSite {
	/** "http://127.0.0.1:4242", of the built site */
	origin: string;
	browser: Browser;
}

/**
 * Serves the built site, starts Chromium, and ends both after `use`, whose answer it gives.
 * Throws, with a line that says what to do, where there is no build or no browser.
 */
export async function withServedSite<Answer>(
	use: (site: ServedSite) => Promise<Answer>,
	extraArguments: readonly string[] = []
): Promise<Answer> {
	if (!existsSync(`${build}/404.html`))
		throw new Error('There is no build/ to look at: run "npm run build" first.');
	const executablePath = findChromium();
	if (executablePath === null) throw new Error(howToInstallChromium);
	const server = createStaticServer(build);
	const port = await listen(server, 0, false);
	try {
		const browser = await chromium.launch({
			executablePath,
			args: [...chromiumArguments, ...extraArguments]
		});
		try {
			return await use({ origin: `http://127.0.0.1:${port}`, browser });
		} finally {
			await browser.close();
		}
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

/** Runs a script's work; an error becomes one line and exit code 1. */
export async function runScript(work: () => Promise<boolean>): Promise<void> {
	try {
		if (!(await work())) process.exitCode = 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
