import { fold } from './fold.ts';
import type { Entry, Suggestion } from './types.ts';

/**
 * The id of an entry: that of the place or commune or postcode itself, otherwise kind, commune and
 * French name ("street-21001-rue-haute"), so that it stays the same as long as the name does.
 */
export function entryId({ kind, placeId, nis, name_fr, duplicate }: Entry): string {
	if (placeId !== null) return placeId;
	if (kind === 'commune' && nis !== null) return nis;
	const parts = [kind, ...(nis === null ? [] : [nis]), fold(name_fr).replaceAll(' ', '-')];
	return duplicate === 0 ? parts.join('-') : `${parts.join('-')}-${duplicate + 1}`;
}

/** The id of an address: its street's and its house number. */
export function addressId(streetId: string, houseNumber: string): string {
	return `${streetId}/${houseNumber}`;
}

/** The id of the street of a suggestion that is a street or an address. */
export function streetIdOf({ id }: Pick<Suggestion, 'id'>): string {
	return id.split('/')[0]!;
}
