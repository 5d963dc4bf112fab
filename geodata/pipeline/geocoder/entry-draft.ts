import type { Category, Entry, EntryKind } from '../../../src/lib/geocoder/types.ts';
import { entryId } from '../../../src/lib/geocoder/ids.ts';
import { fold } from '../../../src/lib/geocoder/fold.ts';
import { entryKinds } from '../../../src/lib/geocoder/types.ts';

/** An entry before it is known which others have its name. */
export interface EntryDraft {
	kind: EntryKind;
	fr: string;
	nl: string;
	en?: string | null;
	aliases?: readonly string[];
	placeId?: string;
	nis: string | null;
	postcodes?: readonly string[];
	lon: number | null;
	lat: number | null;
	weight: number;
	category?: Category;
	lowest?: number;
	highest?: number;
}

/** Entries in the order of the file: by kind, commune and name, with those of one name numbered. */
export function toEntries(drafts: readonly EntryDraft[]): Entry[] {
	const entries = drafts.map(entryOf).sort(compareEntries);
	const seen = new Map<string, number>();
	for (const entry of entries) {
		const id = entryId(entry);
		entry.duplicate = seen.get(id) ?? 0;
		seen.set(id, entry.duplicate + 1);
	}
	return entries;
}

function entryOf(draft: EntryDraft): Entry {
	const { kind, fr, nl, en = null, placeId = null, nis, lon, lat, weight } = draft;
	const names = new Set([fr, nl, en ?? ''].map(fold));
	const aliases = new Map((draft.aliases ?? []).map((alias) => [fold(alias), alias]));
	for (const name of names) aliases.delete(name);
	return {
		kind,
		name_nl: nl,
		name_fr: fr,
		name_en: en,
		aliases: [...aliases.values()],
		placeId,
		duplicate: 0,
		nis,
		postcodes: [...(draft.postcodes ?? [])],
		lon,
		lat,
		weight,
		category: draft.category ?? '',
		lowest: draft.lowest ?? 0,
		highest: draft.highest ?? 0
	};
}

/** By code units, so that the order is the same on every machine. */
function compareEntries(one: Entry, other: Entry): number {
	const key = ({ nis, name_fr, name_nl, placeId, lon, lat }: Entry): string =>
		[nis ?? '', fold(name_fr), fold(name_nl), placeId ?? '', lon ?? 0, lat ?? 0].join(' ');
	const [a, b] = [key(one), key(other)];
	return (
		entryKinds.indexOf(one.kind) - entryKinds.indexOf(other.kind) || (a < b ? -1 : a > b ? 1 : 0)
	);
}
