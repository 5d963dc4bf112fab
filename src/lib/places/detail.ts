import type { Language } from '../i18n/languages.ts';
import type {
	Citation,
	Confidence,
	Contradiction,
	DatePrecision,
	PlaceProperties,
	Provenance,
	Source
} from './types.ts';

/** A source as a reader sees it: a title, where in it, and a link if there is one. */
export interface SourceLink {
	id: string;
	title: string;
	/** report lines, "1098-1189" */
	lines: string | null;
	href: string | null;
}

/** Where one fact comes from, in one language. */
export interface FactSource {
	field: string;
	sources: SourceLink[];
	asOf: string | null;
	confidence: Confidence;
	note: string | null;
	alternatives: { value: string; source: SourceLink; asOf: string | null }[];
}

/** Everything that the page of a place shows beside its summary, in one language. */
export interface PlaceDetail {
	/** the name in the other official language, where it differs */
	otherName: { text: string; language: Language } | null;
	nameTranslated: boolean;
	formerNames: string[];
	aliases: string[];
	/** street and number, the reader's language first */
	streets: { text: string; language: Language }[];
	postcode: string | null;
	hoursNote: string | null;
	appointment: PlaceProperties['by_appointment'];
	permanences: {
		id: string;
		who: string;
		note: string | null;
		present: boolean | null;
		openingHours: string | null;
		asOf: string | null;
	}[];
	services: { code: string; name: string }[];
	partners: string[];
	phone: string | null;
	email: string | null;
	websites: { href: string; language: Language | null }[];
	wheelchair: PlaceProperties['accessibility']['wheelchair'];
	moves: {
		streets: { text: string; language: Language }[];
		lon: number;
		lat: number;
		date: string | null;
	} | null;
	history: {
		date: string | null;
		dateEnd: string | null;
		precision: DatePrecision;
		text: string;
		source: SourceLink;
	}[];
	facts: FactSource[];
	contradictions: ContradictionView[];
}

/** A disagreement between sources, in one language. */
export interface ContradictionView {
	id: string;
	field: string;
	statements: { text: string; source: SourceLink; asOf: string | null }[];
	shown: string;
}

type Sources = ReadonlyMap<string, Source>;

/** Resolves a citation; a locator is a page address or lines of the report. */
export function sourceLink({ source: id, locator }: Citation, sources: Sources): SourceLink {
	const source = sources.get(id);
	const page = locator !== null && /^https?:\/\//.test(locator);
	return {
		id,
		title: source?.title ?? id,
		lines: locator !== null && !page ? locator : null,
		href: page ? locator : (source?.url ?? null)
	};
}

/** Reads a contradiction in one language. */
export function contradictionView(
	contradiction: Contradiction,
	sources: Sources,
	language: Language
): ContradictionView {
	return {
		id: contradiction.id,
		field: contradiction.field,
		statements: contradiction.statements.map((statement) => ({
			text: statement[`text_${language}`],
			source: sourceLink(statement, sources),
			asOf: statement.as_of
		})),
		shown: contradiction[`shown_${language}`]
	};
}

function factSource(
	field: string,
	provenance: Provenance,
	sources: Sources,
	language: Language
): FactSource {
	return {
		field,
		sources: [provenance, ...(provenance.also ?? [])].map((one) => sourceLink(one, sources)),
		asOf: provenance.as_of,
		confidence: provenance.confidence,
		note: provenance[`note_${language}`] ?? null,
		alternatives: (provenance.alternatives ?? []).map((alternative) => ({
			value: alternative[`value_${language}`],
			source: sourceLink(alternative, sources),
			asOf: alternative.as_of
		}))
	};
}

/** Both official forms of a street, the reader's language first; one line where they are equal. */
function bothStreets(
	dutch: string | null,
	french: string | null,
	language: Language
): { text: string; language: Language }[] {
	const lines: { text: string; language: Language }[] = [];
	if (french) lines.push({ text: french, language: 'fr' });
	if (dutch && dutch !== french) lines.push({ text: dutch, language: 'nl' });
	return language === 'nl' ? lines.reverse() : lines;
}

/** Everything that the page of a place shows, in one language. */
export function placeDetail(
	place: PlaceProperties,
	contradictions: readonly Contradiction[],
	sources: Sources,
	language: Language
): PlaceDetail {
	const other: Language = language === 'nl' ? 'fr' : 'nl';
	const otherName = place[`name_${other}`];
	return {
		otherName:
			otherName === place[`name_${language}`] ? null : { text: otherName, language: other },
		nameTranslated: place.name_translated.includes(language),
		formerNames: place.former_names,
		aliases: place.aliases,
		streets: bothStreets(place.address_nl, place.address_fr, language),
		postcode: place.postcode,
		hoursNote: place[`hours_note_${language}`],
		appointment: place.by_appointment,
		permanences: place.permanences.map((permanence) => ({
			id: permanence.id,
			who: permanence[`who_${language}`],
			note: permanence[`note_${language}`],
			present: permanence.present,
			openingHours: permanence.opening_hours,
			asOf: permanence.provenance.as_of
		})),
		services: place.services.map((service) => ({
			code: service.code,
			name: service[`name_${language}`]
		})),
		partners: place.partners.map((partner) => partner[`name_${language}`]),
		phone: place.phone,
		email: place.email,
		websites: websites(place),
		wheelchair: place.accessibility.wheelchair,
		moves: place.moves_to && {
			streets: bothStreets(place.moves_to.address_nl, place.moves_to.address_fr, language),
			lon: place.moves_to.lon,
			lat: place.moves_to.lat,
			date: place.moves_to.date
		},
		history: place.history.map((entry) => ({
			date: entry.date,
			dateEnd: entry.date_end ?? null,
			precision: entry.precision,
			text: entry[`text_${language}`],
			source: sourceLink(entry, sources)
		})),
		facts: Object.entries(place.provenance).map(([field, provenance]) =>
			factSource(field, provenance, sources, language)
		),
		contradictions: contradictions
			.filter(({ about }) => about.includes(place.id))
			.map((contradiction) => contradictionView(contradiction, sources, language))
	};
}

function websites(place: PlaceProperties): PlaceDetail['websites'] {
	const { website_nl: dutch, website_fr: french } = place;
	if (dutch && dutch === french) return [{ href: dutch, language: null }];
	const links: PlaceDetail['websites'] = [];
	if (dutch) links.push({ href: dutch, language: 'nl' });
	if (french) links.push({ href: french, language: 'fr' });
	return links;
}
