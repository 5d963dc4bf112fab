// `npx tsx geodata/pipeline/geocoder/error-rate.ts [--from FOLDER]`: how often an address point got the
// wrong street, held against addresses that mappers had written down with their street by 2013, and how
// the streets that got numbers compare with the official register.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fold } from '../../../src/lib/geocoder/fold.ts';
import { parseHouseNumber } from '../../../src/lib/geocoder/house-number.ts';
import type { CommuneFeature } from '../areas.ts';
import { formatProblems, type Problem } from '../problems.ts';
import { openReference } from '../reference.ts';
import {
	assignPoints,
	readAddressSources,
	type AddressSources,
	type AssignedAddresses
} from './assigned-points.ts';
import { Grid } from './assign/grid.ts';
import { communeAt } from './commune-at.ts';
import { readOsmAddresses, type OsmAddress } from './osm-addresses.ts';
import { placeNumbers } from './place-numbers.ts';
import { toPlane } from './plane.ts';
import { streetKey, type Street } from './streets.ts';

const extract = 'geodata/osm-brussels-2013-01-01.osm.pbf';
/** The same number so near is the same house. */
const sameHouseMetres = 12;

/** An address point whose street is known from elsewhere. */
interface Known {
	point: number;
	/** keys of the streets that have the name */
	streets: ReadonlySet<string>;
}

/** The keys of the streets with each name, as mappers write it: one language, or both in either order. */
function keysByName(streets: readonly Street[]): Map<string, Set<string>> {
	const keys = new Map<string, Set<string>>();
	for (const street of streets) {
		const { fr, nl, aliases } = street;
		for (const name of [fr, nl, ...aliases, `${fr} ${nl}`, `${nl} ${fr}`].map(fold))
			keys.set(name, (keys.get(name) ?? new Set()).add(streetKey(street)));
	}
	return keys;
}

function knownPoints(
	{ doors }: AssignedAddresses,
	streets: readonly Street[],
	addresses: readonly OsmAddress[]
): Known[] {
	const keys = keysByName(streets);
	const grid = new Grid(30);
	doors.forEach(({ x, y }, door) => grid.add(door, x, y));
	const known = new Map<number, Known>();
	for (const { number, street, lon, lat } of addresses) {
		const own = parseHouseNumber(number);
		const named = keys.get(fold(street));
		if (own === null || named === undefined) continue;
		const { x, y } = toPlane([lon, lat]);
		let nearest = -1;
		let least = sameHouseMetres;
		grid.near(x, y, sameHouseMetres, (at) => {
			const door = doors[at]!;
			const metres = Math.hypot(door.x - x, door.y - y);
			if (door.value !== own.value || door.suffix !== own.suffix || metres >= least) return;
			nearest = at;
			least = metres;
		});
		if (nearest >= 0) known.set(nearest, { point: nearest, streets: named });
	}
	return [...known.values()];
}

/** How hard a point is: how much farther its second street is, and whether it got the nearest one. */
function stratum({ doors, points, keys }: AssignedAddresses, at: number): string {
	const [first, second] = doors[at]!.choices;
	if (first === undefined) return 'no street';
	const gap = (second?.metres ?? Infinity) - first.metres;
	const step = [3, 6, 10, 20].find((limit) => gap < limit) ?? 'more';
	const isNearest = points[at]!.key === keys[first.street];
	return `second street < ${step} m farther, ${isNearest ? 'nearest' : 'another'} chosen`;
}

function tally(assigned: AssignedAddresses, known: readonly Known[]): string {
	const { points, doors, keys } = assigned;
	const population = new Map<string, number>();
	points.forEach((_, at) => {
		const name = stratum(assigned, at);
		population.set(name, (population.get(name) ?? 0) + 1);
	});
	const samples = new Map<string, { asked: number; wrong: number }>();
	let [wrong, wrongNearest] = [0, 0];
	for (const { point, streets } of known) {
		const name = stratum(assigned, point);
		const sample = samples.get(name) ?? { asked: 0, wrong: 0 };
		const isWrong = !streets.has(points[point]!.key ?? '');
		const nearest = doors[point]!.choices[0];
		sample.asked += 1;
		sample.wrong += Number(isWrong);
		wrong += Number(isWrong);
		wrongNearest += Number(nearest === undefined || !streets.has(keys[nearest.street]!));
		samples.set(name, sample);
	}
	const rows = [...population].sort().map(([name, count]) => {
		const { asked, wrong: failed } = samples.get(name) ?? { asked: 0, wrong: 0 };
		return { name, count, asked, failed };
	});
	const covered = rows.filter(({ asked }) => asked > 0);
	const all = covered.reduce((sum, { count }) => sum + count, 0);
	const expected = covered.reduce(
		(sum, { count, asked, failed }) => sum + (count * failed) / asked,
		0
	);
	const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
	return [
		`${'stratum'.padEnd(52)}${'points'.padStart(8)}${'known'.padStart(7)}${'wrong'.padStart(7)}`,
		...rows.map(
			({ name, count, asked, failed }) =>
				`${name.padEnd(52)}${String(count).padStart(8)}${String(asked).padStart(7)}${String(failed).padStart(7)}`
		),
		`known addresses ${known.length}: wrong ${percent(wrong / known.length)}, by the nearest street alone ${percent(wrongNearest / known.length)}`,
		`weighed by the strata of all ${points.length} points: ${percent(expected / all)}`
	].join('\n');
}

/** What became of the points, and how many registered streets have a number and the other way round. */
function registerTally(
	{ points, outside }: AssignedAddresses,
	{ streets, pieces, addresses }: AddressSources
): string {
	const namesOf = new Map(pieces.map((piece) => [streetKey(piece), piece]));
	const { streets: placed, report } = placeNumbers(points, streets, streetKey, namesOf);
	const registered = placed.filter(({ street }) => street.isRegistered);
	const without = registered.filter(({ numbers }) => numbers.length === 0).length;
	const { rows, repeated, unreadable } = addresses;
	return [
		`rows ${rows}: ${repeated} written twice, ${unreadable} with no number, ${outside} points outside the region`,
		`without a named street ${report.withoutStreet}, on a street without a row ${report.withoutRow}`,
		`further doors of a number ${report.repeated}, ${report.repeatedFar} of them more than 60 m away`,
		`placed ${report.placed}, on streets that the register has in that commune ${report.registered}`,
		`registered streets ${registered.length}, without any number ${without}`
	].join('\n');
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({ options: { from: { type: 'string' } } });
const from = resolve(values.from ?? join(root, '../shared'));
const problems: Problem[] = [];
const reference = openReference(from, problems);
const communes = (
	JSON.parse(readFileSync(join(root, 'geodata/communes.geojson'), 'utf8')) as {
		features: CommuneFeature[];
	}
).features;
const commune = communeAt(communes);
const nisCodes = new Set(communes.map(({ properties }) => properties.id));
const sources = readAddressSources(reference, commune, nisCodes, problems);
const bytes = reference.readBytes(extract);
if (problems.length > 0 || bytes === undefined) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	const assigned = assignPoints(sources, commune);
	console.log(registerTally(assigned, sources));
	console.log(tally(assigned, knownPoints(assigned, sources.streets, readOsmAddresses(bytes))));
}
