import { csvText } from '$lib/calendar/csv';
import type { Figure } from '$lib/initiatives/types';
import { figures } from '$lib/server/initiatives';
import type { RequestHandler } from './$types';

export const prerender = true;

const columns = [
	...['id', 'what_nl', 'what_fr', 'what_en', 'value', 'approximate'],
	...['unit_nl', 'unit_fr', 'unit_en', 'period', 'printed', 'check'],
	...['table', 'difference', 'percent', 'printed_percent', 'computed'],
	...['place', 'initiative', 'lines', 'note_nl', 'note_fr', 'note_en']
];

function cells(figure: Figure): Record<string, string | number | null> {
	const { recomputed, computed, locator, ...rest } = figure;
	return {
		...rest,
		difference: null,
		percent: null,
		printed_percent: null,
		...recomputed,
		computed: computed
			.map(({ what, value, period }) => `${what}${period === null ? '' : ` ${period}`}=${value}`)
			.join(';'),
		lines: locator
	};
}

/** The figures of the report as CSV, a row for each. */
export const GET: RequestHandler = () => {
	const rows = [...figures.values()].map((figure) => {
		const row = cells(figure);
		return columns.map((column) => row[column] ?? '');
	});
	return new Response(csvText(columns, rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
