import { languages } from '$lib/i18n/languages';
import { kindGroups } from '$lib/places/groups';
import { communes, places, zones } from '$lib/server/geodata';
import { initiatives } from '$lib/server/initiatives';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page in the three languages, each with its translations. */
export const GET: RequestHandler = ({ url }) => {
	const pages = [
		'',
		'zones/',
		'initiatives/',
		'initiatives/matrix/',
		'initiatives/matrix/all/',
		'coverage/',
		'coverage/dossier/region/',
		'method/',
		'figures/',
		'contradictions/',
		'sources/',
		'accessibility/',
		'privacy/',
		'offline/',
		...kindGroups.map((group) => `kind/${group}/`),
		...[...zones.keys()].map((code) => `zone/${code}/`),
		...[...communes.keys()].map((nis) => `commune/${nis}/`),
		...[...zones.keys(), ...communes.keys()].map((area) => `coverage/dossier/${area}/`),
		...[...places.keys()].map((id) => `place/${id}/`),
		...[...initiatives.keys()].map((id) => `initiative/${id}/`)
	];
	const entries = pages.flatMap((path) =>
		languages.map((language) => {
			const alternates = languages
				.map(
					(other) =>
						`<xhtml:link rel="alternate" hreflang="${other}" href="${url.origin}/${other}/${path}"/>`
				)
				.join('');
			return `<url><loc>${url.origin}/${language}/${path}</loc>${alternates}</url>`;
		})
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
};
