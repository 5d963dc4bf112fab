import type { InitiativeMessages } from '../i18n/initiative/index.ts';
import type { Messages } from '../i18n/nl.ts';
import type { Language } from '../i18n/languages.ts';
import type { ContradictionView } from '../places/contradiction-view.ts';
import type { Figure, Initiative, InitiativeSite } from './types.ts';
import type { InitiativeWords } from './words.ts';

/** A contradiction that a record names; one that stands aside is of spelling and the like, or of many records at once. */
export interface LinkedContradiction {
	view: ContradictionView;
	aside: boolean;
}

/** What the words of an initiative's page are made from, beside the initiative itself. */
export interface InitiativeContext {
	language: Language;
	words: InitiativeMessages;
	units: Messages['units'];
	/** names of codes */
	names: InitiativeWords;
	/** by id, in the order of the report */
	initiatives: ReadonlyMap<string, Initiative>;
	figures: ReadonlyMap<string, Figure>;
	sites: ReadonlyMap<string, InitiativeSite>;
	/** names by id; undefined where there is no such place, commune (NIS) or zone (code) */
	placeName: (id: string) => string | undefined;
	communeName: (nis: string) => string | undefined;
	zoneName: (code: string) => string | undefined;
	contradiction: (id: string) => LinkedContradiction | undefined;
}

/** Something that has a page of its own. */
export interface NamedLink {
	id: string;
	name: string;
}

/** Resolves ids to names; an id without a name has no page and is left out. */
export function linksTo(
	ids: readonly string[],
	nameOf: (id: string) => string | undefined
): NamedLink[] {
	return ids.flatMap((id) => {
		const name = nameOf(id);
		return name === undefined ? [] : [{ id, name }];
	});
}

/** Report lines as people write them: "110-111,121" becomes "110–111, 121". */
export function linesOf(locator: string): string {
	return locator.replaceAll('-', '–').replaceAll(',', ', ').replaceAll('  ', ' ');
}

/** "verslag, regel 1804–1805"; null without lines. */
export function lineText(
	locator: string | null,
	{ words }: Pick<InitiativeContext, 'words'>
): string | null {
	return locator === null ? null : words.lines(linesOf(locator));
}
