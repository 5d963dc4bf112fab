import type { PlaceFeature } from '../../../src/lib/places/types.ts';
import type { Problem } from '../problems.ts';
import { tablePath, type Readings } from './readings.ts';

/** Checks that every code of a service, role or event has its words, and that every word is used. */
export function checkVocabulary(
	places: readonly PlaceFeature[],
	vocabulary: Readings['vocabulary'],
	problems: Problem[]
): void {
	const all = places.map(({ properties }) => properties);
	const used = {
		services: all.flatMap(({ services }) => services.map(({ code }) => code)),
		roles: all.flatMap(({ permanences }) => permanences.map(({ role }) => role)),
		events: all.flatMap(({ history }) => history.map(({ event }) => event))
	};
	for (const group of ['services', 'roles', 'events'] as const) {
		const codes = new Set(used[group]);
		const words = new Set(Object.keys(vocabulary[group]));
		const note = (id: string, found: string, expected: string): void => {
			problems.push({ file: tablePath('vocabulary'), id, field: group, found, expected });
		};
		for (const code of codes) if (!words.has(code)) note(code, 'a code without words', 'its words');
		for (const code of words)
			if (!codes.has(code)) note(code, 'a code that no place uses', 'only codes that are used');
	}
}
