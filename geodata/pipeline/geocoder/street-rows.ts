import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { parseCsv } from './csv.ts';

export const streetIndexFile = 'geodata/street-index.csv';

/** A row of the street index: a name in one commune. */
export interface StreetRow {
	fr: string;
	nl: string;
	nis: string;
	/** empty where the street is not in the register */
	postcodes: string[];
	lon: number;
	lat: number;
	lengthMetres: number;
	/** whether the official register of addresses has it */
	isRegistered: boolean;
}

const heading = 'fr,nl,nis,postcodes,lon,lat,length_m,in_best_register';
const forms: Readonly<Record<string, [form: RegExp, expected: string]>> = {
	nis: [/^\d{5}$/, 'a NIS code of five digits'],
	postcodes: [/^(1\d{3}( 1\d{3})*)?$/, 'postcodes of Brussels, parted by spaces'],
	lon: [/^4\.\d+$/, 'a longitude of Brussels'],
	lat: [/^50\.\d+$/, 'a latitude of Brussels'],
	length_m: [/^\d+$/, 'a length in metres'],
	in_best_register: [/^[01]$/, '0 or 1']
};

/** Reads the street index; every faulty row becomes a problem and is left out. */
export function readStreetRows(reference: ReferenceFolder, problems: Problem[]): StreetRow[] {
	const text = reference.readText(streetIndexFile);
	if (text === undefined) return [];
	const file = streetIndexFile;
	const [first, ...rows] = parseCsv(text);
	const found = first?.fields.join(',') ?? '';
	if (found !== heading) {
		problems.push({ file, id: 'line 1', field: null, found: shown(found), expected: heading });
		return [];
	}
	const names = heading.split(',');
	return rows.flatMap(({ line, fields }) => {
		const id = `line ${line}`;
		const note = (field: string | null, value: unknown, expected: string): StreetRow[] => {
			problems.push({ file, id, field, found: shown(value), expected });
			return [];
		};
		if (fields.length !== names.length)
			return note(null, `${fields.length} fields`, `${names.length} fields`);
		const row = Object.fromEntries(names.map((name, at) => [name, fields[at]!.trim()]));
		for (const [name, [form, expected]] of Object.entries(forms))
			if (!form.test(row[name]!)) return note(name, row[name], expected);
		const [fr, nl] = [tidy(row.fr!), tidy(row.nl!)];
		if (fr === '' || nl === '') return note(fr === '' ? 'fr' : 'nl', '', 'a name');
		return [
			{
				fr,
				nl,
				nis: row.nis!,
				postcodes: row.postcodes!.split(' ').filter(Boolean),
				lon: Number(row.lon),
				lat: Number(row.lat),
				lengthMetres: Number(row.length_m),
				isRegistered: row.in_best_register === '1'
			}
		];
	});
}

/** Single spaces and plain letters: the sources have "Avenue  John Kennedy" and letters like "ᵉ". */
export function tidy(name: string): string {
	return name.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
