import { isLanguage } from '$lib/i18n/languages';
import { communeLinks, zoneLinks } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Names of the communes and zones, for filters and for what the map names at a tap. */
export const load: LayoutServerLoad = ({ params }) => {
	if (!isLanguage(params.lang)) error(404);
	return { communes: communeLinks(params.lang), zones: zoneLinks(params.lang) };
};
