import { readFile } from 'node:fs/promises';
import { kuregem } from '../places.ts';
import { expect, readers, test, visit } from '../support.ts';

for (const { language, text } of readers) {
	test(`a reader takes the hours of a place into a calendar (${language}) @desktop`, async ({
		page,
		request
	}) => {
		await visit(page, `/${language}/place/${kuregem.id}/`);
		const link = page.getByRole('link', { name: text.place.calendar.door });
		const address = (await link.getAttribute('href')) ?? '';
		const answer = await request.get(address);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toMatch(/^text\/calendar\b/);

		const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
		expect(download.suggestedFilename()).toBe('calendar.ics');
		const file = await readFile(await download.path(), 'utf8');
		expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect(file).toContain(`X-WR-CALNAME:${kuregem[`name_${language}`]}`);
	});

	for (const path of ['zone/5341', 'commune/21001'])
		test(`${path} has a calendar of all its places (${language}) @desktop`, async ({
			page,
			request
		}) => {
			await visit(page, `/${language}/${path}/`);
			const link = page.getByRole('link', { name: text.zone.calendar });
			const answer = await request.get((await link.getAttribute('href')) ?? '');
			expect(answer.headers()['content-type']).toMatch(/^text\/calendar\b/);
			expect(await answer.text()).toContain(`UID:${kuregem.id}-open-0800-1600@lisa-map`);
		});

	test(`the opening calendar is there to download as open data (${language}) @desktop`, async ({
		page,
		request
	}) => {
		await visit(page, `/${language}/sources/`);
		for (const [format, type] of [
			['JSON', /^application\/json/],
			['CSV', /^text\/csv/]
		] as const) {
			const link = page.getByRole('link', { name: text.sources.openDataFile(format) });
			const answer = await request.get((await link.getAttribute('href')) ?? '');
			expect(answer.status()).toBe(200);
			expect(answer.headers()['content-type']).toMatch(type);
			expect(await answer.text()).toContain('anderlecht-kuregem');
		}
	});
}
