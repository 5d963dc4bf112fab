import { readFileSync } from 'node:fs';
import { initiativeName } from '../src/lib/initiatives/summary.ts';
import type { Initiative } from '../src/lib/initiatives/types.ts';
import type { Language } from '../src/lib/i18n/languages.ts';

/** All initiatives of the committed data, as the tests expect to find them on the site. */
export const initiatives = JSON.parse(
	readFileSync(new URL('../geodata/initiatives.json', import.meta.url), 'utf8')
) as readonly Initiative[];

/** The initiative with this id; throws where the data have none. */
export function initiative(id: string): Initiative {
	const found = initiatives.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no initiative ${id} in geodata/`);
	return found;
}

/** The heading of its page. */
export function headingOf(id: string, language: Language): string {
	return initiativeName(initiative(id), language);
}
