import { fold } from '../../../src/lib/places/text-search.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { addCitations } from './citing.ts';
import type { PlaceDraft } from './draft.ts';
import { frenchInLine, splitAddress } from './read-address.ts';

/** An official pair of street names in one commune. */
export interface Street {
	fr: string;
	nl: string;
	nis: string;
	/** whether the pair stands in the BeSt address register */
	registered: boolean;
}

export const streetIndexFile = 'geodata/street-index.csv';

/** One line of a CSV file, with quoted cells. */
function cells(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);
}

/** Reads the index of street names; a file of another form becomes a problem. */
export function readStreetIndex(reference: ReferenceFolder, problems: Problem[]): Street[] {
	const text = reference.readText(streetIndexFile);
	if (text === undefined) return [];
	const [header = '', ...lines] = text.split(/\r?\n/);
	const columns = cells(header);
	const [fr, nl, nis, registered] = ['fr', 'nl', 'nis', 'in_best_register'].map((name) =>
		columns.indexOf(name)
	) as [number, number, number, number];
	if ([fr, nl, nis, registered].includes(-1)) {
		problems.push({
			file: streetIndexFile,
			id: null,
			field: null,
			found: shown(header),
			expected: 'columns fr, nl, nis, in_best_register'
		});
		return [];
	}
	return lines.filter(Boolean).map((line) => {
		const row = cells(line);
		return {
			fr: row[fr] ?? '',
			nl: row[nl] ?? '',
			nis: row[nis] ?? '',
			registered: row[registered] === '1'
		};
	});
}

const equal = (one: string, other: string): boolean => fold(one) === fold(other);
/** Typographic apostrophes, as everywhere on the page. */
const typographic = (text: string): string => text.replaceAll("'", '’');

interface Pair {
	nl: string;
	fr: string;
	/** both, with the number once: "chaussée de Mons / Bergense Steenweg 251" */
	en: string;
	/** which source holds the pair */
	source: 'best-2022-10' | 'osm-2021-08';
}

/** The official pair for two addresses of one commune, or what it should be. */
export function officialPair(
	nl: string,
	fr: string,
	nis: string,
	streets: readonly Street[]
): Pair | { expected: string } {
	const [dutch, french] = [splitAddress(nl), splitAddress(fr)];
	if (dutch.number !== french.number)
		return { expected: 'the same house number in both languages' };
	const here = streets.filter((street) => street.nis === nis);
	const match = here
		.filter((street) => equal(street.nl, dutch.street) && equal(street.fr, french.street))
		.sort((a, b) => Number(b.registered) - Number(a.registered))[0];
	const better = here.filter(
		(street) =>
			street.registered && (equal(street.fr, french.street) || equal(street.nl, dutch.street))
	);
	if (match === undefined || (!match.registered && better.length > 0)) {
		const pairs = (
			better.length > 0 ? better : here.filter(({ fr: name }) => equal(name, french.street))
		)
			.map((street) => `${street.fr} / ${street.nl}`)
			.join(' or ');
		return { expected: `an official pair of street names of ${nis}${pairs && `: ${pairs}`}` };
	}
	const number = dutch.number === null ? '' : ` ${dutch.number}`;
	const [street, rue] = [typographic(match.nl), typographic(frenchInLine(match.fr))];
	return {
		nl: street + number,
		fr: rue + number,
		en: (street === rue ? rue : `${rue} / ${street}`) + number,
		source: match.registered ? 'best-2022-10' : 'osm-2021-08'
	};
}

/**
 * Gives a place the official spelling of its street in both languages, and cites the register. A
 * street that is in one language only, or not an official pair of its commune, becomes a problem.
 */
export function useOfficialStreets(
	draft: PlaceDraft,
	file: string,
	streets: readonly Street[],
	problems: Problem[]
): void {
	const { properties } = draft;
	const { address_nl: nl, address_fr: fr, moves_to: move, commune } = properties;
	const note = (field: string, found: unknown, expected: string): void => {
		problems.push({ file, id: properties.id, field, found: shown(found), expected });
	};
	if (nl !== null && fr !== null) {
		const pair = officialPair(nl, fr, commune, streets);
		if ('expected' in pair) note('address', `${fr} / ${nl}`, pair.expected);
		else {
			properties.address_nl = pair.nl;
			properties.address_fr = pair.fr;
			const { address } = properties.provenance;
			if (address)
				properties.provenance.address = addCitations(address, [
					{ source: pair.source, locator: null }
				]);
		}
	} else if (nl !== null || fr !== null)
		note(nl === null ? 'address_nl' : 'address_fr', null, `the other language of ${nl ?? fr}`);
	if (move === null) return;
	const pair = officialPair(move.address_nl, move.address_fr, commune, streets);
	if ('expected' in pair)
		note('moves_to', `${move.address_fr} / ${move.address_nl}`, pair.expected);
	else
		Object.assign(move, {
			address_nl: pair.nl,
			address_fr: pair.fr,
			address_en: pair.en
		});
}
