import { formatDate, formatDistance } from '../i18n/format.ts';
import type { Messages } from '../i18n/nl.ts';
import type { Language } from '../i18n/languages.ts';
import type { PageMessages } from '../i18n/pages/index.ts';
import { sourceLink, type SourceLink, type Sources } from './citation.ts';
import { contradictionView, fieldName, type ContradictionView } from './contradiction-view.ts';
import type { NearbyStops } from './nearby-stops.ts';
import { stopsView, type StopsView } from './stops-view.ts';
import type { Contradiction, PlaceFeature, PlaceProperties, Provenance } from './types.ts';

/** A text in a language that may differ from the page's. */
export interface SpokenText {
	text: string;
	language: Language;
}

/** A session of people at a place: who, and what is known of when. */
export interface PermanenceView {
	id: string;
	who: string;
	/** null = days and hours not known */
	when: string | null;
	note: string | null;
	date: string;
}

/** Where one fact comes from. */
export interface FactView {
	field: string;
	name: string;
	sources: SourceLink[];
	notes: string[];
	alternatives: { text: string; source: SourceLink }[];
	date: string;
	/** ISO date, month or year that the source describes; null = undated */
	asOf: string | null;
}

/**
 * Everything that the page of a place shows beside its summary, in the words of one language. It is
 * made with the page, so that no script carries these words; what depends on the moment is not here.
 */
export interface PlaceDetail {
	/** the name in the other official language, where it differs */
	otherName: SpokenText | null;
	nameTranslated: boolean;
	/** "Formerly: …", "Also called: …" */
	names: string[];
	/** street and number, the reader's language first */
	streets: SpokenText[];
	/** postcode and the commune's names */
	town: string;
	/** how far the point can be trusted, where that must be said */
	precision: string | null;
	hoursNote: string | null;
	/** ISO date, month or year of the hours; null = undated */
	hoursAsOf: string | null;
	appointment: PlaceProperties['by_appointment'];
	permanences: PermanenceView[];
	services: string[];
	partners: string[];
	phone: string | null;
	email: string | null;
	websites: { href: string; host: string; language: Language | null; remark: string }[];
	wheelchair: { text: string; known: boolean };
	/** null where the location is not known */
	stops: StopsView | null;
	moves: { to: string; street: string; lon: number; lat: number; dateKnown: boolean } | null;
	history: { date: string; text: string; source: SourceLink }[];
	facts: FactView[];
	contradictions: ContradictionView[];
}

/** The part of a place's page that lives with the clock and the map. */
export type PlaceHead = Pick<
	PlaceDetail,
	| 'otherName'
	| 'nameTranslated'
	| 'streets'
	| 'town'
	| 'precision'
	| 'hoursNote'
	| 'hoursAsOf'
	| 'appointment'
	| 'phone'
	| 'moves'
>;

/** Takes the part of a place's page that a script needs. */
export function placeHead(detail: PlaceDetail): PlaceHead {
	const { otherName, nameTranslated, streets, town, precision } = detail;
	const { hoursNote, hoursAsOf, appointment, phone, moves } = detail;
	return {
		otherName,
		nameTranslated,
		streets,
		town,
		precision,
		hoursNote,
		hoursAsOf,
		appointment,
		phone,
		moves
	};
}

/** What the words of a place's page are made from, beside the place itself. */
export interface DetailContext {
	contradictions: readonly Contradiction[];
	sources: Sources;
	/** null where the location is not known */
	nearbyStops: NearbyStops | null;
	/** names of the place's commune, the reader's language first */
	communeNames: readonly string[];
	language: Language;
	words: PageMessages;
	text: Messages;
	/** says when a permanence is there; null = not known */
	permanenceHours: (id: string) => string | null;
}

/** The whole text of the page of a place. */
export function placeDetail(
	{ geometry, properties: place }: PlaceFeature,
	context: DetailContext
): PlaceDetail {
	const { language, words, sources } = context;
	const other: Language = language === 'nl' ? 'fr' : 'nl';
	const otherName = place[`name_${other}`];
	const dated = (date: string | null): string =>
		date === null ? words.source.undated : formatDate(language, date);
	return {
		otherName:
			otherName === place[`name_${language}`] ? null : { text: otherName, language: other },
		nameTranslated: place.name_translated.includes(language),
		names: [
			...(place.former_names.length > 0
				? [words.sentences.formerly(place.former_names.join(', '))]
				: []),
			...(place.aliases.length > 0 ? [words.sentences.alsoCalled(place.aliases.join(', '))] : [])
		],
		streets: bothStreets(place.address_nl, place.address_fr, language),
		town: [place.postcode, [...new Set(context.communeNames)].join(' · ')]
			.filter(Boolean)
			.join(' '),
		precision: geometry ? roughly(place, context) : words.sentences.unlocatedLong,
		hoursNote: place[`hours_note_${language}`],
		hoursAsOf: place.provenance.opening_hours?.as_of ?? null,
		appointment: place.by_appointment,
		permanences: place.permanences.map((permanence) => ({
			id: permanence.id,
			who: permanence[`who_${language}`],
			when:
				permanence.present === false
					? words.sentences.noFixed
					: context.permanenceHours(permanence.id),
			note: permanence[`note_${language}`],
			date: dated(permanence.provenance.as_of)
		})),
		services: place.services.map((service) => service[`name_${language}`]),
		partners: place.partners.map((partner) => partner[`name_${language}`]),
		phone: place.phone,
		email: place.email,
		websites: websites(place, language, words),
		wheelchair: {
			text: words.sentences.wheelchair[place.accessibility.wheelchair ?? 'unknown'],
			known: place.accessibility.wheelchair !== null
		},
		stops:
			context.nearbyStops &&
			stopsView(context.nearbyStops, { sources, language, words, units: context.text.units }),
		moves: announcedMove(place, context),
		history: place.history.map((entry) => ({
			date:
				dated(entry.date) + (entry.date_end ? ` – ${formatDate(language, entry.date_end)}` : ''),
			text: entry[`text_${language}`],
			source: sourceLink(entry, sources, words.source)
		})),
		facts: Object.entries(place.provenance).map(([field, provenance]) =>
			factView(field, provenance, context)
		),
		contradictions: context.contradictions
			.filter(({ about }) => about.includes(place.id))
			.map((contradiction) => contradictionView(contradiction, sources, language, words))
	};
}

function factView(
	field: string,
	provenance: Provenance,
	{ sources, language, words }: DetailContext
): FactView {
	const note = provenance[`note_${language}`];
	return {
		field,
		name: fieldName(field, words),
		sources: [provenance, ...(provenance.also ?? [])].map((one) =>
			sourceLink(one, sources, words.source)
		),
		notes: [words.source.confidence[provenance.confidence], ...(note ? [note] : [])],
		alternatives: (provenance.alternatives ?? []).map((alternative) => ({
			text: words.sentences.otherwise(alternative[`value_${language}`]),
			source: sourceLink(alternative, sources, words.source)
		})),
		date: provenance.as_of === null ? words.source.undated : formatDate(language, provenance.as_of),
		asOf: provenance.as_of
	};
}

/** A point that may be more than this many metres off is an area, not a pin. */
const pinMetres = 150;

function roughly(place: PlaceProperties, { language, text }: DetailContext): string | null {
	const metres = place.accuracy_m ?? 0;
	return metres > pinMetres
		? text.list.somewhere(formatDistance(language, metres, text.units))
		: null;
}

/** Both official forms of a street, the reader's language first; one line where they are equal. */
function bothStreets(
	dutch: string | null,
	french: string | null,
	language: Language
): SpokenText[] {
	const lines: SpokenText[] = [];
	if (french) lines.push({ text: french, language: 'fr' });
	if (dutch && dutch !== french) lines.push({ text: dutch, language: 'nl' });
	return language === 'nl' ? lines.reverse() : lines;
}

function announcedMove(
	{ moves_to: move }: PlaceProperties,
	{ language, words }: DetailContext
): PlaceDetail['moves'] {
	if (!move) return null;
	const streets = bothStreets(move.address_nl, move.address_fr, language);
	return {
		to: words.sentences.movesTo(streets.map(({ text }) => text).join(' / ')),
		street: streets[0]?.text ?? '',
		lon: move.lon,
		lat: move.lat,
		dateKnown: move.date !== null
	};
}

function websites(
	{ website_nl: dutch, website_fr: french }: PlaceProperties,
	language: Language,
	words: PageMessages
): PlaceDetail['websites'] {
	const link = (href: string, spoken: 'nl' | 'fr' | null): PlaceDetail['websites'][number] => ({
		href,
		host: new URL(href).hostname.replace(/^www\./, ''),
		language: spoken,
		remark: spoken && spoken !== language ? words.sentences.websiteIn[spoken] : ''
	});
	if (dutch && dutch === french) return [link(dutch, null)];
	return [...(dutch ? [link(dutch, 'nl')] : []), ...(french ? [link(french, 'fr')] : [])];
}
