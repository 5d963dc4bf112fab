import type { PlaceFacts } from './facts.ts';
import { shown, type Problem } from '../problems.ts';
import { addCitations, addNote } from './citing.ts';
import type { PlaceDraft } from './draft.ts';
import type { TableRows } from './reading-shapes.ts';
import { tablePath } from './readings.ts';

/**
 * Splits a place that a source puts in several houses into one place for each, at the point of that
 * house. The communes that the facts name must be those of the houses.
 */
export function splitPlaces(
	drafts: Map<string, PlaceDraft>,
	facts: readonly PlaceFacts[],
	splits: TableRows<'splits'>,
	problems: Problem[]
): void {
	for (const { id, into, location_note: locationNote } of splits) {
		const whole = drafts.get(id);
		const wholeFacts = facts.find((one) => one.id === id);
		const note = (found: string, expected: string): void => {
			problems.push({ file: tablePath('splits'), id, field: 'into', found, expected });
		};
		if (whole === undefined || wholeFacts === undefined) {
			note('no such place', 'the id of a place of the facts');
			continue;
		}
		drafts.delete(id);
		const named = (wholeFacts.commune.value ?? []).flatMap((names) => names.split(' / ')).sort();
		const communes: string[] = [];
		for (const part of into) {
			const house = drafts.get(part.at);
			const houseFacts = facts.find((one) => one.id === part.at);
			const accuracy = house?.properties.accuracy_m ?? null;
			if (house === undefined || houseFacts === undefined || house.geometry === null) {
				note(part.at, 'a place of the facts with a location');
				continue;
			}
			communes.push(houseFacts.commune.value?.find((name) => named.includes(name)) ?? '');
			drafts.set(part.id, partAt(whole, house, part, accuracy, locationNote));
		}
		if (communes.sort().join() !== named.join())
			note(shown(communes), `houses in the communes of the facts: ${named.join(', ')}`);
	}
}

function partAt(
	whole: PlaceDraft,
	house: PlaceDraft,
	part: TableRows<'splits'>[number]['into'][number],
	accuracy: number | null,
	locationNote: TableRows<'splits'>[number]['location_note']
): PlaceDraft {
	const draft = structuredClone(whole);
	const { properties } = draft;
	const base = whole.properties.provenance.kind;
	const at = house.properties.provenance.location;
	draft.geometry = structuredClone(house.geometry);
	Object.assign(properties, {
		id: part.id,
		name_nl: part.nl,
		name_fr: part.fr,
		name_en: part.en,
		name_translated: ['nl', 'fr', 'en'],
		locality_nl: part.locality.nl,
		locality_fr: part.locality.fr,
		locality_en: part.locality.en,
		zone: house.properties.zone,
		postcode: house.properties.postcode,
		accuracy_m: accuracy
	});
	properties.aliases = [
		whole.properties.name_nl,
		whole.properties.name_fr,
		...whole.properties.aliases
	];
	if (base) {
		const derived = addCitations(
			{ source: 'derived', locator: null, as_of: base.as_of, confidence: 'medium' },
			[base, ...(at ? [at] : [])]
		);
		properties.provenance.location = addNote(derived, locationNote);
		properties.provenance.locality = {
			source: base.source,
			locator: base.locator,
			as_of: base.as_of,
			confidence: base.confidence
		};
		properties.provenance.postcode = {
			source: 'derived',
			locator: null,
			as_of: base.as_of,
			confidence: 'medium'
		};
	}
	return draft;
}
