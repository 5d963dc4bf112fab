import { fileURLToPath } from 'node:url';
import { builtPages } from '../scripts/site-pages.ts';
import { expectNoViolations } from './looks.ts';
import { test, visit } from './support.ts';

// `npm run test:axe`: every page of the built site, in every look, on a wide screen with its map.
for (const path of builtPages(fileURLToPath(new URL('../build', import.meta.url))))
	test(`${path} has nothing that axe finds, in any look`, async ({ page }) => {
		await visit(page, path);
		await expectNoViolations(page, 'every rule');
	});
