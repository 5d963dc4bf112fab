import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { emptyDraft, type PlaceDraft } from './draft.ts';
import { noFact, type PlaceFacts } from './facts.ts';
import { splitPlaces } from './split-places.ts';

const words = (text: string) => ({ nl: text, fr: text, en: text });
const facts = (id: string, commune: string[]): PlaceFacts => ({
	file: 'facts',
	id,
	kind: null,
	name_nl: noFact,
	name_fr: noFact,
	commune: { ...noFact, value: commune },
	zone: noFact,
	status: noFact,
	address_nl: noFact,
	address_fr: noFact,
	postcode: noFact,
	location: noFact,
	errorRadius: null,
	openingHours: noFact,
	hoursTable: null,
	taggedHours: null,
	phone: noFact,
	email: noFact,
	website: noFact,
	wheelchair: noFact,
	permanences: noFact,
	services: noFact,
	partners: noFact,
	dates: noFact,
	move: null,
	remarks: [],
	unread: []
});

function house(id: string, postcode: string, lon: number): PlaceDraft {
	const draft = emptyDraft(id);
	draft.geometry = { type: 'Point', coordinates: [lon, 50.84] };
	Object.assign(draft.properties, { postcode, accuracy_m: 15, zone: '5343' });
	draft.properties.provenance.location = {
		source: 'osm-2026-05',
		locator: null,
		as_of: '2026-05-16',
		confidence: 'high'
	};
	return draft;
}

function split(communes: string): { drafts: Map<string, PlaceDraft>; problems: Problem[] } {
	const unit = emptyDraft('unit');
	Object.assign(unit.properties, { name_nl: 'Cel', name_fr: 'Cellule', kind: 'victim-unit' });
	unit.properties.provenance.kind = {
		source: 'local-police',
		locator: 'https://police.example/unit',
		as_of: '2023-12',
		confidence: 'medium'
	};
	const drafts = new Map(
		[unit, house('north', '1200', 4.42), house('south', '1150', 4.43)].map((draft) => [
			draft.properties.id,
			draft
		])
	);
	const part = (id: string, at: string) => ({ id, at, ...words(id), locality: words(`in ${at}`) });
	const row = {
		id: 'unit',
		why: 'it is in both houses',
		into: [part('unit-north', 'north'), part('unit-south', 'south')],
		location_note: words('the point of the house')
	};
	const problems: Problem[] = [];
	const all = [
		facts('unit', [communes]),
		facts('north', ['Noord', 'Nord']),
		facts('south', ['Zuid', 'Sud'])
	];
	splitPlaces(drafts, all, [row], problems);
	return { drafts, problems };
}

describe('a place that a source puts in several houses', () => {
	it('becomes a place in each, at the point of the house, and says so', () => {
		const { drafts, problems } = split('Nord / Sud');
		expect(problems).toEqual([]);
		expect([...drafts.keys()]).toEqual(['north', 'south', 'unit-north', 'unit-south']);
		const part = drafts.get('unit-south');
		expect(part?.geometry?.coordinates).toEqual([4.43, 50.84]);
		expect(part?.properties).toMatchObject({
			id: 'unit-south',
			kind: 'victim-unit',
			name_nl: 'unit-south',
			name_translated: ['nl', 'fr', 'en'],
			aliases: ['Cel', 'Cellule'],
			locality_en: 'in south',
			postcode: '1150',
			accuracy_m: 15
		});
		expect(part?.properties.provenance.location).toMatchObject({
			source: 'derived',
			also: [{ source: 'local-police' }, { source: 'osm-2026-05' }],
			note_en: 'the point of the house'
		});
	});

	it('is refused where the source names other communes than those of the houses', () => {
		expect(split('Nord / Ouest').problems).toMatchObject([
			{ id: 'unit', field: 'into', expected: 'houses in the communes of the facts: Nord, Ouest' }
		]);
	});
});
