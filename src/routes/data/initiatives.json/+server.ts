import { openDataHead, openInitiatives } from '$lib/server/initiative-open-data';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All initiatives as JSON, one a line. */
export const GET: RequestHandler = () => {
	const lines = openInitiatives.map((initiative) => JSON.stringify(initiative)).join(',\n');
	const text = `${JSON.stringify(openDataHead).slice(0, -1)},"initiatives":[\n${lines}\n]}\n`;
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
