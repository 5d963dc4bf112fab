import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { applyCorrections } from './corrections.ts';
import { emptyDraft, type PlaceDraft } from './draft.ts';
import type { Correction } from './reading-shapes.ts';

function place(): PlaceDraft {
	const draft = emptyDraft('one');
	draft.properties.address_nl = 'Vertaalde straat 5';
	draft.properties.address_fr = 'rue Traduite 5';
	draft.properties.provenance.address = {
		source: 'bx1',
		locator: 'https://bx1.be/a',
		as_of: '2018',
		confidence: 'medium'
	};
	draft.properties.moves_to = {
		address_nl: 'Nieuwstraat 1',
		address_fr: 'rue Neuve 1',
		address_en: 'rue Neuve 1',
		lon: 4.35,
		lat: 50.85,
		accuracy_m: 20,
		date: null,
		provenance: { source: 'bx1', locator: null, as_of: null, confidence: 'low' }
	};
	return draft;
}

function correct(row: Partial<Correction>): { draft: PlaceDraft; problems: Problem[] } {
	const draft = place();
	const problems: Problem[] = [];
	const base = {
		id: 'one',
		what: 'what was wrong',
		why: 'why this is right',
		source: 'best-2022-10',
		locator: null,
		as_of: '2022-10'
	};
	const correction = { ...base, field: 'address_nl', value: 'Echte Straat 5', ...row };
	applyCorrections(new Map([['one', draft]]), [correction], problems);
	return { draft, problems };
}

describe('hand corrections', () => {
	it('change a field and add where the new value comes from', () => {
		const { draft, problems } = correct({});
		expect(problems).toEqual([]);
		expect(draft.properties.address_nl).toBe('Echte Straat 5');
		expect(draft.properties.provenance.address).toEqual({
			source: 'bx1',
			locator: 'https://bx1.be/a',
			also: [{ source: 'best-2022-10', locator: null }],
			as_of: '2018',
			confidence: 'medium'
		});
	});

	it('replace the source where they say how sure they are, even with the value unchanged', () => {
		const { draft, problems } = correct({ value: 'Vertaalde straat 5', confidence: 'low' });
		expect(problems).toEqual([]);
		expect(draft.properties.provenance.address).toEqual({
			source: 'best-2022-10',
			locator: null,
			as_of: '2022-10',
			confidence: 'low'
		});
	});

	it('reach a later address, a location, and a field without any source yet', () => {
		expect(
			correct({ field: 'moves_to.address_nl', value: 'Nieuwe Straat 1' }).draft.properties.moves_to
		).toMatchObject({
			address_nl: 'Nieuwe Straat 1',
			provenance: { also: [{ source: 'best-2022-10', locator: null }] }
		});
		const location = correct({
			field: 'location',
			value: { lon: 4.3512345678, lat: 50.85, accuracy_m: 20 },
			confidence: 'high'
		});
		expect(location.draft.geometry).toEqual({ type: 'Point', coordinates: [4.351235, 50.85] });
		const hours = correct({ field: 'opening_hours', value: 'We 09:00-15:00', confidence: 'high' });
		expect(hours.draft.properties.provenance.opening_hours?.source).toBe('best-2022-10');
	});

	it.each([
		['a place that does not exist', { id: 'two' }, 'the id of a place that is shown'],
		['a field that does not exist', { field: 'adress_nl' }, 'a field of the place'],
		['a field within nothing', { field: 'phone.number' }, 'a field of the place'],
		['no change at all', { value: 'Vertaalde straat 5' }, 'a correction that changes something'],
		[
			'the same value, source and confidence',
			{
				value: 'Vertaalde straat 5',
				source: 'bx1',
				locator: 'https://bx1.be/a',
				as_of: '2018',
				confidence: 'medium' as const
			},
			'a correction that changes something'
		],
		[
			'a location without a radius',
			{ field: 'location', value: { lon: 4.3, lat: 50.8 } },
			'a location'
		]
	])('refuse %s', (_, row, expected) => {
		const { problems } = correct(row);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.file).toBe('geodata/corrections.json');
		expect(problems[0]?.expected).toContain(expected);
	});
});
