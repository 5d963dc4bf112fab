import { csvText } from '$lib/calendar/csv';
import { wholeHeader, wholeRow } from '$lib/initiatives/export/whole';
import { openDataHead, openInitiatives } from '$lib/server/initiative-open-data';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All initiatives as CSV, one a row. */
export const GET: RequestHandler = () => {
	const { source, licence } = openDataHead;
	const rows = openInitiatives.map((initiative) => [...wholeRow(initiative), source, licence]);
	return new Response(csvText([...wholeHeader, 'source', 'licence'], rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
