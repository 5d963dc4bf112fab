import type { PlaceProperties, Provenance } from '../../../src/lib/places/types.ts';
import { round6 } from '../write.ts';
import { addNote, mergeProvenance, provenanceOf } from './citing.ts';
import { missing, remarkKey, type Context } from './context.ts';
import { emptyDraft, type PlaceDraft } from './draft.ts';
import { applyEffect } from './effects.ts';
import type { Fact, PlaceFacts } from './facts.ts';
import { readAddress } from './read-address.ts';
import { readHistory, readPartners, readPermanences, readServices } from './read-lists.ts';

type NameReading = NonNullable<ReturnType<Context['names']['find']>>;

function readName(facts: PlaceFacts, properties: PlaceProperties, context: Context): void {
	const row: NameReading | undefined = context.names.find(facts.id);
	const found = { nl: facts.name_nl.value, fr: facts.name_fr.value };
	if (row?.reads.nl !== found.nl || row.reads.fr !== found.fr) {
		missing(context, facts, 'name', found, 'names');
		return;
	}
	properties.name_nl = row.nl;
	properties.name_fr = row.fr;
	properties.name_en = row.en;
	properties.name_translated = row.translated;
	properties.aliases = [...row.aliases];
	properties.former_names = [...row.former];
}

function readStatus(facts: PlaceFacts, draft: PlaceDraft, context: Context): void {
	const { value } = facts.status;
	const row = value === null ? undefined : context.statuses.find(value);
	if (row === undefined) {
		missing(context, facts, 'status', value, 'statuses');
		return;
	}
	const { provenance } = draft.properties;
	draft.properties.status = row.status;
	if (row.note && provenance.status) provenance.status = addNote(provenance.status, row.note);
	if (row.contradiction) context.spokenContradictions.add(row.contradiction);
}

function readKind(facts: PlaceFacts, draft: PlaceDraft, context: Context): void {
	if (facts.kind === null) return;
	const { value } = facts.kind;
	const row = value === null ? undefined : context.kinds.find(value);
	if (row === undefined) {
		missing(context, facts, 'kind', value, 'kinds');
		return;
	}
	draft.properties.kind = row.kind;
	if (row.services.length > 0)
		applyEffect({ as: 'services', codes: row.services }, draft, facts, context);
}

function readWebsite(facts: PlaceFacts, properties: PlaceProperties, context: Context): void {
	const { value } = facts.website;
	if (value === null) return;
	if (typeof value !== 'string') {
		properties.website_nl = value.nl;
		properties.website_fr = value.fr;
		return;
	}
	const language = /\/(nl|fr)\//.exec(value)?.[1];
	const languages = language ? [language] : context.websites.find(value)?.languages;
	if (languages === undefined) missing(context, facts, 'website', value, 'websites');
	if (languages?.includes('nl')) properties.website_nl = value;
	if (languages?.includes('fr')) properties.website_fr = value;
}

function readLocality(facts: PlaceFacts, properties: PlaceProperties, context: Context): void {
	const row = context.localities.find(facts.id);
	if (row === undefined) return;
	properties.locality_nl = row.nl;
	properties.locality_fr = row.fr;
	properties.locality_en = row.en;
	const { provenance } = properties;
	const cite = row.cite ?? provenance.address ?? provenance.location;
	if (cite === undefined) missing(context, facts, 'locality', row.nl, 'localities', ' with a cite');
	else
		provenance.locality = {
			source: row.near ? 'derived' : cite.source,
			locator: row.near ? null : cite.locator,
			...(row.near ? { also: [{ source: 'osm-2021-08', locator: null }] } : {}),
			as_of: cite.as_of,
			confidence: row.near ? 'medium' : cite.confidence
		};
}

function readProvenance(facts: PlaceFacts, context: Context): Record<string, Provenance> {
	const of = <Value>(fact: Fact<Value>, field: string): Provenance | undefined =>
		provenanceOf(fact, field, facts, context);
	const name = mergeProvenance(of(facts.name_nl, 'name_nl'), of(facts.name_fr, 'name_fr'));
	const found: Record<string, Provenance | undefined> = {
		name,
		kind: facts.kind ? of(facts.kind, 'kind') : name,
		status: of(facts.status, 'status'),
		commune: of(facts.commune, 'commune'),
		zone: of(facts.zone, 'zone'),
		address: mergeProvenance(
			of(facts.address_nl, 'address_nl'),
			of(facts.address_fr, 'address_fr')
		),
		postcode: of(facts.postcode, 'postcode'),
		location: of(facts.location, 'location'),
		opening_hours: of(facts.openingHours, 'opening_hours'),
		phone: of(facts.phone, 'phone'),
		email: of(facts.email, 'email'),
		website: of(facts.website, 'website'),
		services: of(facts.services, 'services'),
		partners: of(facts.partners, 'partners'),
		accessibility: of(facts.wheelchair, 'wheelchair')
	};
	return Object.fromEntries(
		Object.entries(found).filter((entry): entry is [string, Provenance] => entry[1] !== undefined)
	);
}

function readWheelchair(facts: PlaceFacts, context: Context): 'yes' | 'limited' | 'no' | null {
	const { value } = facts.wheelchair;
	if (value === null || value === 'yes' || value === 'limited' || value === 'no') return value;
	context.problems.push({
		file: facts.file,
		id: facts.id,
		field: 'wheelchair',
		found: value,
		expected: 'yes, limited or no'
	});
	return null;
}

function readMove(facts: PlaceFacts, context: Context): PlaceProperties['moves_to'] {
	const { move } = facts;
	if (!move?.value) return null;
	const { value, errorRadius } = move;
	const provenance = provenanceOf(move, 'future_location', facts, context);
	const inLine = (line: string): string => line.replace(/, \d{4} [^,]+$/, '');
	const french = inLine(value.address_fr);
	if (provenance === undefined) {
		missing(context, facts, 'future_location.source', move.source, 'citations');
		return null;
	}
	return {
		address_nl: inLine(value.address_nl),
		address_fr: french,
		address_en: french,
		lon: round6(value.lon),
		lat: round6(value.lat),
		accuracy_m: errorRadius,
		date: null,
		provenance
	};
}

/** Reads the facts about one place into what is shown of it; what has no reading is a problem. */
export function readPlace(facts: PlaceFacts, context: Context): PlaceDraft {
	const draft = emptyDraft(facts.id);
	const { properties } = draft;
	const location = facts.location.value;
	if (location) {
		draft.geometry = { type: 'Point', coordinates: [round6(location.lon), round6(location.lat)] };
		properties.accuracy_m = facts.errorRadius;
	}
	properties.provenance = readProvenance(facts, context);
	readName(facts, properties, context);
	readKind(facts, draft, context);
	readStatus(facts, draft, context);
	properties.zone = facts.zone.value;
	properties.address_nl = readAddress(facts, 'address_nl', context);
	properties.address_fr = readAddress(facts, 'address_fr', context);
	properties.postcode = facts.postcode.value;
	readLocality(facts, properties, context);
	properties.opening_hours = facts.openingHours.value;
	properties.phone = facts.phone.value;
	properties.email = facts.email.value;
	readWebsite(facts, properties, context);
	properties.accessibility.wheelchair = readWheelchair(facts, context);
	properties.services.push(...readServices(facts, context));
	properties.partners = readPartners(facts, context);
	properties.permanences = readPermanences(facts, context);
	properties.history = readHistory(facts, context);
	properties.moves_to = readMove(facts, context);

	for (const field of facts.unread)
		if (context.leftOutFields.find(field) === undefined)
			missing(context, facts, field, 'a value that is not read', 'left-out');
	return draft;
}

/** Lays the remarks of the facts, and what the additions say beyond them, upon a place. */
export function applyRemarks(facts: PlaceFacts, draft: PlaceDraft, context: Context): void {
	const { id } = draft.properties;
	for (const remark of facts.remarks) {
		const key = remarkKey(facts.id, remark);
		const row = context.remarks.find(key) ?? context.remarks.find(remarkKey('*', remark));
		if (row === undefined)
			missing(context, facts, remark.field, remark.text, 'remarks', ` (${key})`);
		for (const effect of row?.shown ?? [])
			applyEffect(effect, draft, { file: facts.file, id }, context);
	}
	for (const one of new Set([facts.id, id]))
		for (const effect of context.additions.find(one)?.shown ?? [])
			applyEffect(effect, draft, { file: facts.file, id }, context);
}
