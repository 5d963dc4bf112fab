import type { Position } from 'geojson';
import { fold } from '../../../src/lib/geocoder/fold.ts';
import { toPlane } from './plane.ts';
import type { StreetPiece } from './street-pieces.ts';
import type { StreetRow } from './street-rows.ts';

/** A street in one commune. */
export interface Street {
	fr: string;
	nl: string;
	/** other ways in which the sources write its names */
	aliases: string[];
	nis: string;
	/** empty where not known */
	postcodes: string[];
	lon: number;
	lat: number;
	isRegistered: boolean;
}

/** The key under which all writings of a street's name meet: its French name, folded. */
export function streetKey({ fr }: { fr: string }): string {
	return fold(fr);
}

/**
 * The streets of the index, one for each French name in each commune. Rows that differ only in the
 * Dutch name are one street (Steenweg op Gent, Gentsesteenweg): the registered, then the longest one
 * gives the name, the others become aliases. So does a row without a French name that the register
 * does not know, where a registered street of the commune has its Dutch name.
 */
export function streetsOfRows(rows: readonly StreetRow[]): Street[] {
	const registered = new Map<string, StreetRow>();
	for (const row of rows) if (row.isRegistered) registered.set(`${row.nis} ${fold(row.nl)}`, row);
	const groups = new Map<string, StreetRow[]>();
	for (const row of rows) {
		const isHalf = !row.isRegistered && fold(row.fr) === fold(row.nl);
		const whole = isHalf ? registered.get(`${row.nis} ${fold(row.nl)}`) : undefined;
		const key = `${row.nis} ${streetKey(whole ?? row)}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()].map((group) => {
		const [main, ...others] = [...group].sort(
			(a, b) =>
				Number(b.isRegistered) - Number(a.isRegistered) ||
				Number(fold(a.fr) === fold(a.nl)) - Number(fold(b.fr) === fold(b.nl)) ||
				b.lengthMetres - a.lengthMetres
		) as [StreetRow, ...StreetRow[]];
		const names = [main.nl, ...others.flatMap(({ fr, nl }) => [fr, nl])].flatMap(writings);
		const { fr, nis, lon, lat, isRegistered } = main;
		const nl = writings(main.nl)[0]!;
		const postcodes = [...new Set(group.flatMap((row) => row.postcodes))].sort();
		return { fr, nl, aliases: aliasesOf(fr, nl, names), nis, postcodes, lon, lat, isRegistered };
	});
}

/** "Steenweg op Gent/Gentsesteenweg" is two names. */
function writings(name: string): string[] {
	return name.split('/').map((part) => part.trim());
}

function aliasesOf(fr: string, nl: string, names: readonly string[]): string[] {
	const byFold = new Map(names.map((name) => [fold(name), name]));
	byFold.delete(fold(fr));
	byFold.delete(fold(nl));
	return [...byFold.values()].sort();
}

/** Streets that were named since the index was made, by the commune of the middle of each piece. */
export function streetsSince(
	pieces: readonly StreetPiece[],
	streets: readonly Street[],
	communeAt: (position: Position) => string | null
): Street[] {
	const known = new Set(
		streets.flatMap(({ fr, nl, nis }) => [`${nis} ${fold(fr)}`, `${nis} ${fold(nl)}`])
	);
	const added = new Map<string, Street>();
	for (const { fr, nl, line } of pieces) {
		const middle = middleOf(line);
		const nis = communeAt(middle);
		if (nis === null || known.has(`${nis} ${fold(fr)}`) || known.has(`${nis} ${fold(nl)}`))
			continue;
		const key = `${nis} ${streetKey({ fr })}`;
		const [lon, lat] = middle as [number, number];
		if (!added.has(key))
			added.set(key, { fr, nl, aliases: [], nis, postcodes: [], lon, lat, isRegistered: false });
	}
	return [...added.values()];
}

/** The point half way along a line. */
function middleOf(line: readonly Position[]): Position {
	const points = line.map(toPlane);
	const lengths = points
		.slice(1)
		.map((point, at) => Math.hypot(point.x - points[at]!.x, point.y - points[at]!.y));
	let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
	for (const [at, length] of lengths.entries()) {
		if (left <= length && length > 0) {
			const [one, other] = [line[at]!, line[at + 1]!];
			const share = left / length;
			return [one[0]! + share * (other[0]! - one[0]!), one[1]! + share * (other[1]! - one[1]!)];
		}
		left -= length;
	}
	return line[0]!;
}
