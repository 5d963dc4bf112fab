import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	periods,
	type Figure,
	type Initiative,
	type InitiativeSite,
	type OutlineRow,
	type ReportContradiction
} from '../../src/lib/initiatives/types.ts';
import type { PlaceCollection } from '../../src/lib/places/types.ts';

const read = <Shape>(name: string): Shape =>
	JSON.parse(
		readFileSync(fileURLToPath(new URL(`../../geodata/${name}`, import.meta.url)), 'utf8')
	) as Shape;

const initiatives = read<Initiative[]>('initiatives.json');
const figures = read<Figure[]>('figures.json');
const sites = read<{ features: InitiativeSite[] }>('initiative-sites.geojson').features;
const outline = read<OutlineRow[]>('report-outline.json');
const contradictions = read<Partial<ReportContradiction>[]>('contradictions.json');
const antennas = read<PlaceCollection>('antennas.geojson').features;
const byId = new Map(initiatives.map((one) => [one.id, one]));

/** How many values there are of each kind. */
function counts(values: readonly (string | null)[]): Record<string, number> {
	const found: Record<string, number> = {};
	for (const value of values) found[String(value)] = (found[String(value)] ?? 0) + 1;
	return found;
}

// The numbers below are those of inventory.json of the report, counted by hand from its records and
// its `counts`; where this project differs, the comment says so.
describe('the initiatives of the report', () => {
	it('are 189, of four kinds', () => {
		expect(counts(initiatives.map(({ kind }) => kind))).toEqual({
			initiative: 154,
			'sub-initiative': 30,
			support: 3,
			measure: 2
		});
	});

	it('are of these zones, each zone counted where several are named', () => {
		// inventory: counts.records_per_zone_code_all (38, 28, 40, 32, 37, 36) less four antennas of 5340, five
		// of 5341 with a service that is only named, one of 5343 and one of 5344; 23 records name no zone.
		expect(
			counts(initiatives.flatMap(({ zones }) => (zones.length > 0 ? zones : ['region'])))
		).toEqual({
			'5339': 38,
			'5340': 24,
			'5341': 34,
			'5342': 32,
			'5343': 36,
			'5344': 35,
			region: 23
		});
	});

	it('have these states in each period', () => {
		const states = Object.fromEntries(
			periods.map((period) => [period, counts(initiatives.map((one) => one.periods[period]))])
		);
		expect(states).toEqual({
			'2021-2022': {
				stated: 94,
				'not-started': 32,
				unknown: 31,
				'not-listed': 18,
				inferred: 14
			},
			'2022-2023': {
				stated: 63,
				inherited: 54,
				inferred: 22,
				'not-started': 19,
				unknown: 11,
				'not-relisted': 10,
				'not-listed': 9,
				excluded: 1
			},
			// inventory: inferred 32 and unknown 8. Project Alice began in October 2023 (lines 894-895).
			'2023-2024': {
				stated: 59,
				inherited: 51,
				inferred: 33,
				'not-relisted': 19,
				ambiguous: 10,
				unknown: 7,
				'not-started': 3,
				ended: 3,
				planned: 2,
				excluded: 2
			}
		});
	});

	it('are in the annex with these lists, category and status', () => {
		expect(counts(initiatives.map(({ category }) => category))).toEqual({
			daily: 66,
			specific: 46,
			'daily+specific': 11,
			null: 66
		});
		expect(counts(initiatives.map(({ status }) => status))).toEqual({
			'active-last-period': 111,
			'unknown-not-relisted': 19,
			'running-stated': 17,
			unknown: 10,
			'ended-stated': 10,
			ambiguous: 10,
			completed: 9,
			planned: 3
		});
	});

	it('have 83 of the 98 events; 14 are of antennas and one is the resolution itself', () => {
		const events = initiatives.flatMap((one) => one.events);
		expect(events).toHaveLength(83);
		expect(new Set(events.map(({ id }) => id)).size).toBe(83);
		expect(counts(events.map(({ precision }) => precision))).toEqual({
			year: 30,
			month: 24,
			day: 21,
			range: 4,
			period: 3,
			none: 1
		});
		expect(events.filter(({ attendance }) => attendance.length > 0)).toHaveLength(9);
		expect(events.flatMap(({ attendance }) => attendance)).toHaveLength(13);
	});

	it('are 21 programmes in several zones', () => {
		const families = counts(initiatives.flatMap(({ family }) => (family === null ? [] : [family])));
		expect(Object.keys(families)).toHaveLength(21);
		expect(families).toMatchObject({
			bin: 3,
			'coffee-with-a-cop': 4,
			peterschap: 3,
			'zsg-eva': 6,
			// the inventory has 13: the eleven antennas are places here
			lisa: 2
		});
	});

	it('keep to the words of the report where these are printed, and say where they are not', () => {
		// inventory: 165; eight of its names stand nowhere in their lines.
		expect(counts(initiatives.map((one) => one.name_basis))).toEqual({
			printed: 157,
			composed: 32
		});
		expect(byId.get('bodycams')?.name_basis).toBe('composed');
		expect(byId.get('coffee-with-a-cop-5339')?.name_nl).toBe('Coffee with a cop');
	});

	it('have two sentences at most of each, in three languages', () => {
		for (const { id, summary_nl, summary_fr, summary_en } of initiatives)
			for (const summary of [summary_nl, summary_fr, summary_en]) {
				expect(summary.length, id).toBeGreaterThanOrEqual(40);
				expect(summary.length, id).toBeLessThanOrEqual(290);
			}
	});
});

describe('the outline of the report', () => {
	const ofKind = (kind: OutlineRow['kind']): OutlineRow[] =>
		outline.filter((row) => row.kind === kind);

	it('has 2303 lines, 181 bullets and 18 lists', () => {
		expect(ofKind('report').map(({ lines }) => lines)).toEqual(['1-2303']);
		expect(ofKind('bullet')).toHaveLength(181);
		expect(counts(ofKind('bullet').map(({ period }) => period))).toEqual({
			'2021-2022': 97,
			'2022-2023': 41,
			'2023-2024': 43
		});
		expect(ofKind('list')).toHaveLength(18);
	});

	it('counts in the lists of the zones what the inventory counts', () => {
		const table = Object.fromEntries(
			ofKind('list').map(({ id, states }) => [
				id,
				Object.fromEntries(states.map(({ state, count }) => [state, count]))
			])
		);
		// inventory: counts.annex_per_zone_per_period, records_*; antennas count too.
		expect(table).toEqual({
			'5339-2021-2022': { stated: 18 },
			'5339-2022-2023': { stated: 4, inherited: 18 },
			'5339-2023-2024': { stated: 1, inherited: 22 },
			'5340-2021-2022': { stated: 7 },
			'5340-2022-2023': { stated: 1, inherited: 6, excluded: 1 },
			'5340-2023-2024': { stated: 1, inherited: 7, excluded: 1, planned: 2 },
			'5341-2021-2022': { stated: 16 },
			'5341-2022-2023': { stated: 13, inherited: 7 },
			'5341-2023-2024': { stated: 9, ambiguous: 12, ended: 2 },
			'5342-2021-2022': { stated: 15 },
			'5342-2022-2023': { stated: 15 },
			'5342-2023-2024': { stated: 16, 'not-relisted': 8 },
			'5343-2021-2022': { stated: 14 },
			'5343-2022-2023': { stated: 15, 'not-relisted': 10 },
			'5343-2023-2024': { stated: 17, ended: 1, 'not-relisted': 11 },
			'5344-2021-2022': { stated: 28 },
			'5344-2022-2023': { inherited: 28 },
			'5344-2023-2024': { inherited: 27, excluded: 1 }
		});
	});

	it('has bullets that are all told: 175 by initiatives, six by antennas alone', () => {
		const bullets = ofKind('bullet');
		expect(bullets.filter((row) => row.initiatives.length > 0)).toHaveLength(175);
		expect(bullets.filter((row) => row.initiatives.length === 0).map(({ id }) => id)).toEqual([
			'A5340-2122-D01',
			'A5341-2122-S11',
			'A5341-2324-N02',
			'A5343-2223-S03',
			'A5343-2324-D06',
			'A5344-2122-S06'
		]);
	});
});

describe('the figures of the report', () => {
	it('are 123, numbered without a gap', () => {
		expect(figures.map(({ id }) => id)).toEqual(
			Array.from({ length: 123 }, (_, index) => `F${String(index + 1).padStart(3, '0')}`)
		);
	});

	it('have two tables of Anderlecht, of which two percentages are misprinted', () => {
		const grown = figures.filter(({ recomputed }) => recomputed !== null);
		expect(grown).toHaveLength(8);
		expect(grown.filter(({ check }) => check === 'misprint').map(({ id }) => id)).toEqual([
			'F005',
			'F008'
		]);
	});

	it('are about an initiative or an antenna that names them, but for one about the report', () => {
		expect(figures.filter((one) => one.place === null && one.initiative === null)).toMatchObject([
			{ id: 'F029' }
		]);
		expect(antennas.flatMap(({ properties }) => properties.figures)).toHaveLength(20);
	});
});

describe('contradictions and sites', () => {
	it('are the 99 of the inventory beside those about places', () => {
		const ofReport = contradictions.filter(({ type }) => type !== undefined);
		expect(ofReport).toHaveLength(99);
		expect(counts(ofReport.map(({ severity }) => severity ?? null))).toEqual({
			high: 16,
			medium: 24,
			low: 59
		});
		expect(contradictions.length - ofReport.length).toBe(23);
	});

	it('have a place for each park, stadium and quarter that the issue asks for', () => {
		expect(sites.map(({ properties }) => properties.id)).toEqual(
			expect.arrayContaining([
				'campus-alma',
				'campus-safe-brussels',
				'cite-moderne',
				'crossing-stadion',
				'jeugdpark-jette',
				'jeugdpark-schaarbeek',
				'krakeelwijk',
				'melkriekwijk',
				'terdelt-park',
				'warandepark',
				'zuidstation'
			])
		);
		for (const { properties, geometry } of sites)
			expect(geometry === null, properties.id).toBe(
				properties.provenance.location?.confidence === 'unknown'
			);
	});
});
