import {
	openDataHead,
	openInitiatives,
	pointsOfInitiative
} from '$lib/server/initiative-open-data';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All initiatives as GeoJSON, one feature a line; no geometry where no place of one is known. */
export const GET: RequestHandler = () => {
	const features = openInitiatives.map((initiative) =>
		JSON.stringify({
			type: 'Feature',
			geometry: pointsOfInitiative(initiative),
			properties: { ...initiative, source: openDataHead.source, licence: openDataHead.licence }
		})
	);
	const head = JSON.stringify({ type: 'FeatureCollection', ...openDataHead }).slice(0, -1);
	return new Response(`${head},"features":[\n${features.join(',\n')}\n]}\n`, {
		headers: { 'content-type': 'application/geo+json' }
	});
};
