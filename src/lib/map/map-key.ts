import type { MapPlace } from './types.ts';

/** A line of the key: a drawing, and the word of `MapText` that says what it means. */
export interface KeyEntry {
	drawing: string;
	word: 'open' | 'closed' | 'unknown' | 'planned' | 'initiative';
}

/** What the key explains: the states of a door, and the diamond where there are initiatives. */
export function keyEntries(places: readonly Pick<MapPlace, 'kind' | 'state'>[]): KeyEntry[] {
	const doors = places.filter(({ kind }) => kind !== 'initiative' && kind !== 'scenario');
	const initiatives = places.some(({ kind }) => kind === 'initiative');
	const states = [
		...(['open', 'closed', 'unknown'] as const),
		...(doors.some(({ state }) => state === 'planned') ? (['planned'] as const) : [])
	];
	return [
		// A map with nothing but initiatives has no doors to explain.
		...(initiatives && doors.length === 0
			? []
			: states.map((state) => ({ drawing: `lisa-${state}`, word: state }))),
		...(initiatives ? [{ drawing: 'initiative-open', word: 'initiative' as const }] : [])
	];
}
