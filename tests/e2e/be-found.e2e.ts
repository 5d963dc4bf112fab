import { fileURLToPath } from 'node:url';
import { builtPages } from '../../scripts/site-pages.ts';
import { origin } from '../browser.ts';
import { kuregem, place } from '../places.ts';
import { expect, readers, test } from '../support.ts';

const station = place('marlow-tritomas');

for (const { language, text } of readers) {
	test(`a place page names itself, its translations and a preview (${language}) @desktop`, async ({
		page
	}) => {
		await page.goto(`/${language}/place/${kuregem.id}/`);
		expect(await page.title()).toContain(kuregem[`name_${language}`]);
		for (const other of readers) {
			const alternate = page.locator(`link[rel=alternate][hreflang=${other.language}]`);
			await expect(alternate).toHaveAttribute(
				'href',
				new RegExp(`/${other.language}/place/${kuregem.id}/$`)
			);
		}
		const canonical = page.locator('link[rel=canonical]');
		await expect(canonical).toHaveAttribute(
			'href',
			new RegExp(`/${language}/place/${kuregem.id}/$`)
		);
		expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toContain(
			kuregem[`name_${language}`]
		);
		await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/);
		await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute(
			'content',
			text.app.name
		);
	});

	for (const [shown, type] of [
		[kuregem, 'GovernmentOffice'],
		[station, 'PoliceStation']
	] as const)
		test(`${shown.id} is described as a ${type} for machines (${language}) @desktop`, async ({
			page
		}) => {
			await page.goto(`/${language}/place/${shown.id}/`);
			const json = await page.locator('script[type="application/ld+json"]').textContent();
			const described = JSON.parse(json ?? '') as Record<string, unknown>;
			expect(described['@context']).toMatch(/^https?:\/\/schema\.org\/?$/);
			expect(described['@type']).toBe(type);
			expect(described.name).toBe(shown[`name_${language}`]);
			expect(JSON.stringify(described.geo)).toMatch(/50\.8.*4\.|4\..*50\.8/);
		});
}

test('the sitemap lists every page of the three languages, and robots may come @desktop', async ({
	request
}) => {
	const xml = await (await request.get('/sitemap.xml')).text();
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, address = '']) => new URL(address, origin).pathname
	);
	const pages = builtPages(fileURLToPath(new URL('../../build', import.meta.url)));
	expect(listed.sort()).toEqual(pages.filter((path) => path !== '/'));
	expect(await (await request.get('/robots.txt')).text()).toMatch(/^Allow: \//m);
});
