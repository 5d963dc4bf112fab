import type { Language } from '../i18n/languages.ts';
import { addressId, streetIdOf } from './ids.ts';
import { decodeNames } from './names-file.ts';
import { decodeNumbers } from './numbers-file.ts';
import { resolve, type ResolvedAddress } from './resolve.ts';
import { indexSteps, type GeocoderIndex } from './search-index.ts';
import { search, type SearchOptions } from './search.ts';
import { suggestionsWithId } from './suggestion.ts';
import type { GeocoderFile, NumbersFile, Suggestion } from './types.ts';
import { unpack } from './unpack.ts';

/** Gives the bytes of a file of the geocoder's folder, packed or not; rejects where it cannot. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Where something is, with what it is called in each language of the site. */
export interface Origin extends ResolvedAddress {
	/** readable, the same as long as the name is; `byId` finds it again */
	id: string;
	/** name, and the house number asked for; in English both official names */
	labels: Record<Language, string>;
	/** null where it lies in no single commune */
	communes: Record<Language, string> | null;
}

/** An address search that is ready to answer. */
export interface Geocoder {
	/** What the text may mean, the likeliest first; takes no longer than a keystroke may. */
	suggest: (text: string, options: SearchOptions) => Suggestion[];
	/**
	 * Where a suggestion is, at its own house number or another one; loads the house numbers of its
	 * commune the first time. Rejects where they cannot be loaded, and tries again when asked again.
	 */
	resolve: (suggestion: Suggestion, houseNumber?: string | null) => Promise<Origin>;
	/** The suggestion with the id that an old link carries; null where there is none (any more). */
	byId: (id: string, language: Language) => Suggestion | null;
}

export const namesFile = 'names.bin';

/** The file of house numbers of a commune. */
export function numbersFile(nis: string): string {
	return `numbers-${nis}.bin`;
}

/** Loads the names; house numbers follow by commune, so that a request tells no more than that. */
export async function openGeocoder(read: ReadFile): Promise<Geocoder> {
	const names = decodeNames(await unpack(await read(namesFile)));
	const index = await makeInSteps(names);
	const loaded = new Map<string, Promise<NumbersFile>>();
	const load = async (nis: string): Promise<NumbersFile> =>
		decodeNumbers(await unpack(await read(numbersFile(nis))), names);
	const numbersOf = (nis: string): Promise<NumbersFile> => {
		const started = loaded.get(nis);
		if (started !== undefined) return started;
		const loading = load(nis);
		loaded.set(nis, loading);
		loading.catch(() => loaded.delete(nis));
		return loading;
	};
	return {
		suggest: (text, options) => search(index, text, options),
		resolve: async (suggestion, houseNumber = suggestion.houseNumber) => {
			const { kind, nis } = suggestion;
			const hasNumbers = nis !== null && (kind === 'street' || kind === 'address');
			const numbers = hasNumbers && houseNumber !== null ? await numbersOf(nis) : null;
			const resolved = resolve(numbers, suggestion, houseNumber);
			return { ...resolved, ...namesOf(index, suggestion, resolved.houseNumber) };
		},
		byId: (id, language) => suggestionsWithId(index, id)?.[language] ?? null
	};
}

/** Lets the page answer between the steps: the reader may already be typing. */
async function makeInSteps(names: GeocoderFile): Promise<GeocoderIndex> {
	const steps = indexSteps(names);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		await new Promise((resume) => setTimeout(resume));
	}
}

function namesOf(
	index: GeocoderIndex,
	suggestion: Suggestion,
	houseNumber: string | null
): Pick<Origin, 'id' | 'labels' | 'communes'> {
	const street = streetIdOf(suggestion);
	const id = houseNumber === null ? street : addressId(street, houseNumber);
	const { nl, fr, en } = suggestionsWithId(index, id) ?? allOf(suggestion);
	const labels = { nl: nl.label, fr: fr.label, en: en.label };
	if (nl.commune === null || fr.commune === null || en.commune === null)
		return { id, labels, communes: null };
	return { id, labels, communes: { nl: nl.commune, fr: fr.commune, en: en.commune } };
}

/** A suggestion of another names file keeps the name that it has. */
function allOf(suggestion: Suggestion): Record<Language, Suggestion> {
	return { nl: suggestion, fr: suggestion, en: suggestion };
}
