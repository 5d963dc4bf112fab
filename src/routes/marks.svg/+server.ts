import type { RequestHandler } from './$types';

export const prerender = true;

const drawings = import.meta.glob<string>('../../lib/map/markers/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** One sprite with every marker as a symbol, so that lists and pages draw them by reference. */
export const GET: RequestHandler = () => {
	const symbols = Object.entries(drawings)
		.map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -4), svg] as const)
		.filter(([name]) => !name.startsWith('together') && !name.startsWith('far'))
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, svg]) => {
			const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 24 24';
			const inner = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
			return `<symbol id="${name}" viewBox="${viewBox}">${inner}</symbol>`;
		});
	return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`, {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
