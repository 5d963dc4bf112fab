import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { emptyDraft, type PlaceDraft } from './draft.ts';
import { checkLookAlikes } from './look-alikes.ts';

const lookAlike = {
	id: 'wardens-office',
	what: 'Office of the wardens, OSM 50.83253, 4.34055, +32 2 539 24 89, 02 524 22 36',
	why_related: 'on the same square',
	source: 'the map',
	as_of: null
};

function found(change: (draft: PlaceDraft) => void): string[] {
	const draft = emptyDraft('lisa-square');
	draft.geometry = { type: 'Point', coordinates: [4.342, 50.8326] };
	draft.properties.accuracy_m = 20;
	change(draft);
	const problems: Problem[] = [];
	checkLookAlikes([draft], [lookAlike], 'antennas', problems);
	return problems.map(({ field }) => field ?? '');
}

describe('places that only look like a LISA', () => {
	it('are nothing to a LISA that stands elsewhere with its own number', () => {
		expect(found((draft) => (draft.properties.phone = '+32 2 435 68 77'))).toEqual([]);
	});

	it('cannot be pinned as a LISA, though an area may cover them', () => {
		const there = (accuracy: number) => (draft: PlaceDraft) => {
			draft.geometry = { type: 'Point', coordinates: [4.3406, 50.83255] };
			draft.properties.accuracy_m = accuracy;
		};
		expect(found(there(20))).toEqual(['location']);
		expect(found(there(200))).toEqual([]);
	});

	it('cannot lend a LISA their telephone or their id', () => {
		expect(found((draft) => (draft.properties.phone = '+32 2 539 24 89'))).toEqual(['phone']);
		expect(found((draft) => (draft.properties.phone = '+32 2 524 22 36'))).toEqual(['phone']);
		expect(found((draft) => (draft.properties.id = 'wardens-office'))).toEqual(['id']);
	});
});
