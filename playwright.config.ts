import { defineConfig, devices } from '@playwright/test';
import { launchOptions, origin, screens } from './tests/browser.ts';

// The words differ by language and the layout by width: a phone reads every task in three languages,
// a wide screen (where each page also draws the map) in French, and what only it has in all.
const onDesktop = /@desktop|\(fr\)(?!.*@phone)/;
const onPhone = /^(?!.*@desktop)/;

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	// The browser waits as much as it works: three at once keep two processors busy.
	workers: 3,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		actionTimeout: 10_000,
		baseURL: origin,
		browserName: 'chromium',
		launchOptions: launchOptions(),
		timezoneId: 'Europe/Brussels',
		locale: 'en-GB',
		screenshot: 'only-on-failure',
		// What one page keeps would answer the next; the tests about that allow them.
		serviceWorkers: 'block'
	},
	projects: [
		{
			name: 'desktop',
			grep: onDesktop,
			use: { viewport: screens.desktop }
		},
		{
			name: 'phone',
			grep: onPhone,
			use: { ...devices['Pixel 7'], viewport: screens.phone }
		},
		// Every page of the site: `npm run test:axe`; `npm test` looks at a sample.
		{
			name: 'every-page',
			testMatch: '**/*.axe.ts',
			use: { viewport: screens.desktop }
		}
	],
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: new URL(origin).port },
		url: origin,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
