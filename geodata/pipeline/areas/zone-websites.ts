import * as v from 'valibot';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { checked } from './source-features.ts';

const file = 'facts/police-stations.json';

const stations = v.array(
	v.object({
		zone: v.nullable(v.string('a zone code or null')),
		website: v.object({ value: v.nullable(v.string('an address or null')) })
	})
);

/**
 * The home page of police zones by code, as far as it is a fact: a station of the zone names the
 * bare address of a site ("https://polbru.be/") as its own, and no other station of the zone
 * another one. A zone whose stations only name pages of their own has none.
 */
export function readZoneWebsites(
	reference: ReferenceFolder,
	problems: Problem[]
): Map<string, string> {
	const json = reference.readJson(file);
	const read = json === undefined ? [] : checked(stations, json, { file, id: null }, problems);
	const homePages = new Map<string, Set<string>>();
	for (const { zone, website } of read ?? []) {
		if (zone === null || website.value === null || !URL.canParse(website.value)) continue;
		const { protocol, pathname, search, hash, href } = new URL(website.value);
		if (protocol !== 'https:' || pathname !== '/' || search !== '' || hash !== '') continue;
		homePages.set(zone, (homePages.get(zone) ?? new Set()).add(href));
	}
	return new Map(
		[...homePages].flatMap(([zone, pages]) => (pages.size === 1 ? [[zone, [...pages][0]!]] : []))
	);
}
