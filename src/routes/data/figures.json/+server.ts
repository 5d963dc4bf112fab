import { sources } from '$lib/server/geodata';
import { figures } from '$lib/server/initiatives';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The figures of the report as JSON, one a line, as in geodata/figures.json. */
export const GET: RequestHandler = () => {
	const report = sources.get('report-2024');
	const head = { credit: report?.attribution, source: report?.title, as_of: report?.as_of };
	const lines = [...figures.values()].map((figure) => JSON.stringify(figure)).join(',\n');
	const text = `${JSON.stringify(head).slice(0, -1)},"figures":[\n${lines}\n]}\n`;
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
