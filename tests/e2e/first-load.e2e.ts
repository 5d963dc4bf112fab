import { kuregem } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

const budget = 60_000;

for (const { language } of readers)
	for (const path of [`/${language}/`, `/${language}/place/${kuregem.id}/`])
		test(`${path} runs on at most 60 kB of script and no map code @phone`, async ({ page }) => {
			const scripts: { url: string; bytes: Promise<number>; code: Promise<string> }[] = [];
			page.on('response', (response) => {
				if (response.request().resourceType() !== 'script') return;
				scripts.push({
					url: response.url(),
					bytes: response
						.request()
						.sizes()
						.then((sizes) => sizes.responseBodySize),
					code: response.text()
				});
			});
			await visit(page, path);
			const sizes = await Promise.all(scripts.map(({ bytes }) => bytes));
			expect(scripts.length).toBeGreaterThan(0);
			expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
			const code = await Promise.all(scripts.map((script) => script.code));
			expect(code.filter((text) => text.includes('maplibregl-'))).toEqual([]);
		});
