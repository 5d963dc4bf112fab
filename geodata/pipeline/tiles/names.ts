/** The two official names of a place; the same text twice where it has only one. */
export interface OfficialNames {
	nl: string;
	fr: string;
}

/** How a French street or place name begins; OpenStreetMap writes some names Dutch first. */
const frenchBegin =
	/^(allée|avenue|bois|boulevard|chaussée|chemin|clos|cours?|drève|étang|impasse|parc|passage|place|quai|route|rue|sentier|square|venelle)\b/i;

/**
 * Splits a name as OpenStreetMap writes it in Brussels (`Rue du Poivre - Peperstraat`, French first
 * as a rule) into its two official names. A name in one part stands for both languages.
 */
export function splitName(name: string): OfficialNames {
	const [written = name] = name.split(' / ');
	const [first = name, second, ...more] = written.split(/ +- +/).map((part) => part.trim());
	if (second === undefined || more.length > 0) return { nl: written, fr: written };
	return frenchBegin.test(second) && !frenchBegin.test(first)
		? { nl: first, fr: second }
		: { nl: second, fr: first };
}

/** The official names from the fields of a source: each language's own, else the common name split. */
export function officialNames(
	name: string | null,
	nl: string | null,
	fr: string | null
): OfficialNames | null {
	if (nl !== null && fr !== null) return { nl, fr };
	const single = nl ?? fr;
	if (name !== null) {
		const split = splitName(name);
		if (single === null || split.nl !== split.fr) return { nl: nl ?? split.nl, fr: fr ?? split.fr };
	}
	return single === null ? null : { nl: single, fr: single };
}

/** Roman numerals and raised letters as single characters (Ⅱ, ᵉ) are in no font of the map. */
const plain = (name: string): string => name.normalize('NFKC');

/** The tags that carry names into a tile: French is left out where it equals Dutch. */
export function nameTags({ nl, fr }: OfficialNames): { nl: string; fr?: string } {
	return nl === fr ? { nl: plain(nl) } : { nl: plain(nl), fr: plain(fr) };
}

/**
 * Whether French stands for both on an English map where only one name fits: an even share of all
 * names by chance, but always the same for the same name (FNV-1a over the two, folded to one bit).
 */
export function frenchFirst({ nl, fr }: OfficialNames): boolean {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(`${nl}\n${fr}`))
		hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	for (const shift of [16, 8, 4, 2, 1]) hash ^= hash >>> shift;
	return (hash & 1) === 1;
}
