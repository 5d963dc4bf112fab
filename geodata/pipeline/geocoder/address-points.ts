import { parseHouseNumber } from '../../../src/lib/geocoder/house-number.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { parseCsv } from './csv.ts';

export const houseNumbersFile = 'geodata/house-numbers.csv.gz';

/** An address point: one house number at one place; the street is not given. */
export interface AddressPoint {
	value: number;
	suffix: string;
	lon: number;
	lat: number;
}

/** What was read, and how many numbers are nothing that could be asked for ("P2", "solis"). */
export interface AddressReading {
	points: AddressPoint[];
	/** rows of the file */
	rows: number;
	/** rows with no number that can be read */
	unreadable: number;
	/** rows that repeat another one: the same number at the same place */
	repeated: number;
}

/** Many problems of one kind would hide the others. */
const mostProblems = 20;

/**
 * Reads the address points. A row with several numbers ("12;14") stands for as many points; what is
 * no number is counted and left out, and a faulty position is a problem.
 */
export function readAddressPoints(reference: ReferenceFolder, problems: Problem[]): AddressReading {
	const reading: AddressReading = { points: [], rows: 0, unreadable: 0, repeated: 0 };
	const text = reference.readText(houseNumbersFile);
	if (text === undefined) return reading;
	const file = houseNumbersFile;
	const [first, ...rows] = parseCsv(text);
	const found = first?.fields.join(',') ?? '';
	if (found !== 'number,lon,lat') {
		problems.push({
			file,
			id: 'line 1',
			field: null,
			found: shown(found),
			expected: 'number,lon,lat'
		});
		return reading;
	}
	let faults = 0;
	const seen = new Set<string>();
	for (const { line, fields } of rows) {
		const [number = '', lonText = '', latText = ''] = fields;
		const isPlaced = /^4\.\d+$/.test(lonText) && /^50\.\d+$/.test(latText);
		if (fields.length !== 3 || !isPlaced) {
			faults += 1;
			if (faults <= mostProblems)
				problems.push({
					file,
					id: `line ${line}`,
					field: fields.length === 3 ? 'lon, lat' : null,
					found: shown(fields.join(',')),
					expected: 'number, longitude, latitude of Brussels'
				});
			continue;
		}
		reading.rows += 1;
		const key = fields.join(' ');
		if (seen.has(key)) {
			reading.repeated += 1;
			continue;
		}
		seen.add(key);
		const numbers = readNumbers(number);
		if (numbers.length === 0) reading.unreadable += 1;
		for (const { value, suffix } of numbers)
			reading.points.push({ value, suffix, lon: Number(lonText), lat: Number(latText) });
	}
	return reading;
}

/**
 * The numbers of one row: "12;14" and "2B / 2C" are two; "12 bus 3", "63 CP 191", "96C1" (a box) and
 * "7Rue …" are one; "9-12-13" runs from the first to the last.
 */
export function readNumbers(text: string): { value: number; suffix: string }[] {
	const parts = text
		.replace(/"/g, '')
		.split(/;|\s\/\s/)
		.map((part) =>
			part
				.trim()
				.replace(/\s*\b(bus|bte|boîte|cp|b)\s*\d.*$/i, '')
				.replace(/^(\d+[a-z])\d+$/i, '$1')
				.replace(/^(\d+)rue .*$/i, '$1')
				.replace(/^(\d+)(-\d+)+(-\d+)$/, '$1$3')
		);
	const numbers = parts.map(parseHouseNumber).filter((number) => number !== null);
	const distinct = new Map(numbers.map((number) => [`${number.value}${number.suffix}`, number]));
	return [...distinct.values()].map(({ value, suffix }) => ({ value, suffix }));
}
