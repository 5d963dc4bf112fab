import { formatDate, formatDistance } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/nl.ts';
import type { PageMessages } from '../i18n/pages/index.ts';
import { sourceLink, type SourceLink, type Sources } from './citation.ts';
import type { NearbyStop, NearbyStops } from './nearby-stops.ts';

/** A stop and the walk to it, in the words of one language. */
export interface StopView {
	/** "Metro", "Bus of tram" */
	mode: string;
	name: string;
	/** the language of the name where it is not the reader's */
	nameLanguage: Language | null;
	/** ": 6 min. te voet (450 m)"; of an area ": ongeveer 6 min. te voet" */
	walk: string;
}

/** The stops near a place, in the words of one language. */
export interface StopsView {
	stops: StopView[];
	/** what must be said of the list: how it was measured, what the sources do not say */
	notes: string[];
	sources: { source: SourceLink; date: string }[];
}

/** What the words of the stops are made from. */
export interface StopsContext {
	sources: Sources;
	language: Language;
	words: PageMessages;
	units: Pick<Messages['units'], 'metres' | 'kilometres'>;
}

/** Reads the stops near a place in one language; no stop within a walk is said as such. */
export function stopsView({ approximate, stops }: NearbyStops, context: StopsContext): StopsView {
	const { sources, language, words } = context;
	const named = stops.map((stop) => stopView(stop, approximate, context));
	const ids = [...new Set(stops.map(({ source }) => source))].sort();
	const notes = approximate ? [words.place.stopsArea] : [];
	if (stops.length === 0) notes.push(words.place.stopsNone);
	else notes.push(words.place.stopsMeasured, words.place.stopsLimits);
	if (named.some(({ nameLanguage }) => nameLanguage === 'fr' && language === 'nl'))
		notes.push(words.place.stopsFrenchOnly);
	return {
		stops: named,
		notes,
		sources: ids.map((source) => ({
			source: sourceLink({ source, locator: null }, sources, words.source),
			date: dateOf(sources.get(source)?.as_of ?? null, language, words)
		}))
	};
}

function stopView(
	stop: NearbyStop,
	isRough: boolean,
	{ language, words, units }: StopsContext
): StopView {
	const { stopWalk, stopWalkRoughly } = words.sentences;
	// No break between a number and its unit.
	const distance = formatDistance(language, stop.metres, units).replaceAll(' ', '\u00a0');
	return {
		mode: words.place.stopModes[stop.mode],
		...nameIn(stop, language),
		walk: isRough ? stopWalkRoughly(stop.minutes) : stopWalk(stop.minutes, distance)
	};
}

/** The name that a reader finds on the stop: in English both official forms, French first. */
function nameIn(
	{ name_nl: dutch, name_fr: french }: NearbyStop,
	language: Language
): Pick<StopView, 'name' | 'nameLanguage'> {
	if (language === 'nl')
		return dutch === null
			? { name: french, nameLanguage: 'fr' }
			: { name: dutch, nameLanguage: null };
	const isBoth = language === 'en' && dutch !== null && dutch !== french;
	return { name: isBoth ? `${french} / ${dutch}` : french, nameLanguage: null };
}

function dateOf(date: string | null, language: Language, words: PageMessages): string {
	return date === null ? words.source.undated : formatDate(language, date);
}
