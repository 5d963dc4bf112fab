import type { Commune, District, Entry } from '../../../src/lib/geocoder/types.ts';
import type { PlaceFeature } from '../../../src/lib/places/types.ts';
import { fold } from '../../../src/lib/geocoder/fold.ts';
import type { CommuneFeature } from '../areas.ts';
import { centreOf } from './centres.ts';
import { communeAliases, formerCommunes } from './commune-names.ts';
import { toEntries, type EntryDraft } from './entry-draft.ts';
import type { NumberedStreet } from './place-numbers.ts';

const heaviest = 12;

/** What the names file says of the communes themselves. */
export function communesOf(features: readonly CommuneFeature[]): Commune[] {
	return features.map(({ properties }) => {
		const { id, name_nl, name_fr, name_en, postcodes } = properties;
		return {
			nis: id,
			name_nl,
			name_fr,
			name_en,
			postcodes,
			aliases: [...(communeAliases[id] ?? [])]
		};
	});
}

/** The former communes, whose names people write in addresses. */
export function districts(): District[] {
	return formerCommunes.map(({ nis, postcode, fr, nl, aliases }) => {
		return { nis, postcode, names: [...new Set([fr, nl, ...aliases])] };
	});
}

/** All entries of the names file in its order: streets, communes, postcodes, places and the rest. */
export function makeEntries(
	streets: readonly NumberedStreet[],
	communes: readonly Commune[],
	places: readonly PlaceFeature[],
	others: readonly EntryDraft[]
): Entry[] {
	const former = formerDrafts(streets, communes);
	const known = new Set([...communes.flatMap(allNames), ...former.flatMap(draftNames)]);
	const quarters = new Set<string>();
	return toEntries([
		...streets.map((street) => streetDraft(street, communes)),
		...communes.flatMap((commune) => communeDraft(commune, streets)),
		...communes.flatMap((commune) => postcodeDrafts(commune, streets)),
		...former,
		...others.filter((draft) => {
			if (draft.kind !== 'quarter') return true;
			// A locality with the name of a commune, or of a quarter of the same commune, says nothing new.
			const key = `${draft.nis} ${fold(draft.fr)}`;
			const isNew = !known.has(fold(draft.fr)) && !known.has(fold(draft.nl)) && !quarters.has(key);
			quarters.add(key);
			return isNew;
		}),
		...places.map(placeDraft)
	]);
}

function allNames({ name_fr, name_nl, aliases }: Commune): string[] {
	return [name_fr, name_nl, ...aliases].map(fold);
}

function draftNames({ fr, nl }: EntryDraft): string[] {
	return [fold(fr), fold(nl)];
}

function streetDraft(
	{ street, numbers }: NumberedStreet,
	communes: readonly Commune[]
): EntryDraft {
	const [lowest, highest] = mainRange(numbers.map(({ value }) => value));
	const own = communes.find(({ nis }) => nis === street.nis)?.postcodes ?? [];
	return {
		kind: 'street',
		fr: street.fr,
		nl: street.nl,
		aliases: street.aliases,
		nis: street.nis,
		// A commune with one postcode leaves no doubt where the register does not know the street.
		postcodes: street.postcodes.length === 0 && own.length === 1 ? own : street.postcodes,
		lon: street.lon,
		lat: street.lat,
		weight: Math.min(heaviest, Math.round(1.3 * Math.log2(1 + numbers.length))),
		lowest,
		highest
	};
}

/** A number on the wrong street stands far from the others; one in fifty may at either end. */
const strayShare = 0.02;
const strayGap = 40;

/**
 * The lowest and highest house number of a street, from which one can tell in which commune a number
 * of a long street is; a few stray numbers at either end are left out. 0 and 0 for none.
 */
export function mainRange(values: readonly number[]): [lowest: number, highest: number] {
	const sorted = [...values].sort((a, b) => a - b);
	const most = Math.floor(strayShare * sorted.length);
	let [first, last] = [0, sorted.length - 1];
	for (let at = 0; at < most; at++) {
		if (sorted[at + 1]! - sorted[at]! > strayGap) first = at + 1;
		const end = sorted.length - 1 - at;
		if (sorted[end]! - sorted[end - 1]! > strayGap) last = end - 1;
	}
	return [sorted[first] ?? 0, sorted[last] ?? 0];
}

function communeDraft(commune: Commune, streets: readonly NumberedStreet[]): EntryDraft[] {
	const { nis, name_fr, name_nl, name_en, postcodes, aliases } = commune;
	const centre = centreOf(streetsWith(streets, nis, postcodes[0]!));
	if (centre === null) return [];
	const en = name_en.includes(' / ') ? null : name_en;
	const names = { fr: name_fr, nl: name_nl, en, aliases };
	return [{ kind: 'commune', ...names, nis, postcodes, ...centre, weight: heaviest }];
}

function postcodeDrafts(commune: Commune, streets: readonly NumberedStreet[]): EntryDraft[] {
	const { nis, name_fr, name_nl } = commune;
	return commune.postcodes.flatMap((postcode): EntryDraft[] => {
		const centre = centreOf(streetsWith(streets, nis, postcode));
		if (centre === null) return [];
		const former = formerCommunes.find((one) => one.postcode === postcode);
		const fr = `${postcode} ${former?.fr ?? name_fr}`;
		const nl = `${postcode} ${former?.nl ?? name_nl}`;
		return [{ kind: 'postcode', fr, nl, nis, postcodes: [postcode], ...centre, weight: 8 }];
	});
}

function formerDrafts(
	streets: readonly NumberedStreet[],
	communes: readonly Commune[]
): EntryDraft[] {
	return formerCommunes.flatMap(({ nis, postcode, fr, nl, aliases }): EntryDraft[] => {
		const centre = centreOf(streetsWith(streets, nis, postcode));
		if (centre === null || !communes.some((commune) => commune.nis === nis)) return [];
		const own = { nis, postcodes: [postcode], ...centre, weight: heaviest };
		return [{ kind: 'quarter', fr, nl, aliases, ...own }];
	});
}

/** Streets of a commune in a postcode; those whose postcode is not known are left out. */
function streetsWith(
	streets: readonly NumberedStreet[],
	nis: string,
	postcode: string
): NumberedStreet[] {
	return streets.filter(({ street }) => street.nis === nis && street.postcodes.includes(postcode));
}

function placeDraft({ geometry, properties }: PlaceFeature): EntryDraft {
	const { id, name_fr, name_nl, name_en, aliases, former_names, commune, postcode } = properties;
	const [lon, lat] = geometry?.coordinates ?? [null, null];
	return {
		kind: 'place',
		placeId: id,
		fr: name_fr,
		nl: name_nl,
		en: name_en,
		aliases: [...aliases, ...former_names],
		nis: commune,
		postcodes: postcode === null ? [] : [postcode],
		lon,
		lat,
		weight: 10
	};
}
