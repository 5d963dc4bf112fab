import { createHash } from 'node:crypto';
import type { Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

/**
 * Persons whom the report names, by the first sixteen digits of the SHA-256 of each of their names in
 * lower case: none of them may stand in a public file, and none is written here.
 */
const personHashes: ReadonlySet<string> = new Set(['431856f8096d79f1', '6cc058c5cd9578c5']);

/** The fingerprint by which a word is compared with the persons' names. */
export function wordHash(word: string): string {
	return createHash('sha256').update(word.toLowerCase()).digest('hex').slice(0, 16);
}

/** The paths of texts, at any depth, in which a word of these fingerprints stands. */
export function pathsOfPersons(
	value: unknown,
	hashes: ReadonlySet<string> = personHashes,
	known = new Map<string, boolean>()
): string[] {
	const isPerson = (word: string): boolean => {
		let answer = known.get(word);
		if (answer === undefined) known.set(word, (answer = hashes.has(wordHash(word))));
		return answer;
	};
	const visit = (inner: unknown, path: string): string[] => {
		if (typeof inner === 'string')
			return (inner.match(/\p{Lu}\p{L}+/gu) ?? []).some(isPerson) ? [path] : [];
		if (typeof inner !== 'object' || inner === null) return [];
		return Object.entries(inner).flatMap(([key, next]) =>
			visit(next, path === '' ? key : `${path}.${key}`)
		);
	};
	return visit(value, '');
}

/** No person whom the report names stands in what is made of it. */
export function personProblems(dataset: Dataset): Problem[] {
	const { initiatives, figures, sites, contradictions, antennas, stations } = dataset;
	const known = new Map<string, boolean>();
	return [initiatives, figures, sites, contradictions, antennas, stations].flatMap(({ sound }) =>
		sound.flatMap(({ file, id, properties }) =>
			pathsOfPersons(properties, personHashes, known).map((field) => ({
				file,
				id,
				field,
				found: 'the name of a person',
				expected: 'no person by name: a function or a service'
			}))
		)
	);
}
