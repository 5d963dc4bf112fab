import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureMessages } from '../../src/lib/i18n/figures/index.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import {
	byCommune,
	groupContradictions,
	isOfReport
} from '../../src/lib/initiatives/contradiction-groups.ts';
import { groupFigures, yearSeries } from '../../src/lib/initiatives/figures.ts';
import type { Figure, Initiative } from '../../src/lib/initiatives/types.ts';
import type { Contradiction, PlaceCollection } from '../../src/lib/places/types.ts';

const read = <Shape>(name: string): Shape =>
	JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8')) as Shape;

const figures = read<Figure[]>('figures.json');
const initiatives = new Map(
	read<Initiative[]>('initiatives.json').map((initiative) => [initiative.id, initiative])
);
const contradictions = read<Contradiction[]>('contradictions.json');
const communeOf = new Map(
	['antennas.geojson', 'police-stations.geojson'].flatMap((name) =>
		read<PlaceCollection>(name).features.map(({ properties: { id, commune } }) => [id, commune])
	)
);

describe('the page of figures', () => {
	const grouped = groupFigures(figures, initiatives);

	it('has every figure once', () => {
		const ids = [
			...Object.values(grouped.tables).flat(),
			...grouped.attended.flatMap(({ counts }) => counts.flatMap((count) => count.figure ?? [])),
			...[...grouped.topics.values()].flat().flatMap((group) => group.figures)
		].map(({ id }) => id);
		expect(ids.sort()).toEqual(figures.map(({ id }) => id).sort());
	});

	it('knows the figure of every attendance', () => {
		const counts = grouped.attended.flatMap((one) => one.counts);
		expect(counts.length).toBeGreaterThan(10);
		expect(counts.filter(({ figure }) => figure === null)).toEqual([]);
	});

	it('draws three years of two antennas from each table of Anderlecht, and our sums', () => {
		for (const table of Object.values(grouped.tables)) {
			const { series, sums } = yearSeries(table);
			expect(series.map((one) => one.figures.map(({ period }) => period))).toEqual([
				['2021', '2022', '2023'],
				['2021', '2022', '2023']
			]);
			expect(series.flatMap((one) => one.figures).every(({ value }) => value !== null)).toBe(true);
			expect(sums).toHaveLength(1);
			const [sum] = sums;
			for (const year of ['2021', '2022', '2023']) {
				const added = series
					.flatMap((one) => one.figures)
					.filter(({ period }) => period === year)
					.reduce((total, { value }) => total + (value ?? NaN), 0);
				const ours = sum?.computed.find(({ what, period }) => what === 'sum' && period === year);
				expect(ours?.value).toBe(added);
			}
		}
	});

	it('says of what each average, share and total is, in every language', () => {
		const needed = figures.filter(({ value, computed }) =>
			computed.some(
				(one) =>
					['average', 'share', 'total'].includes(one.what) &&
					one.period === null &&
					one.value !== value
			)
		);
		expect(needed.length).toBeGreaterThan(5);
		for (const language of languages)
			expect(Object.keys(figureMessages(language).figures.of).sort()).toEqual(
				needed.map(({ id }) => id).sort()
			);
	});
});

describe('the page of contradictions', () => {
	it('has every entry once', () => {
		const ids = [
			...byCommune(contradictions, (id) => communeOf.get(id), [
				...new Set(communeOf.values())
			]).flatMap(({ entries }) => entries),
			...groupContradictions(contradictions).flatMap(({ shown, small }) => [...shown, ...small])
		].map(({ id }) => id);
		expect(ids.sort()).toEqual(contradictions.map(({ id }) => id).sort());
	});

	it('links only to entries that it has', () => {
		const known = new Set(contradictions.map(({ id }) => id));
		const linked = contradictions.filter(isOfReport).flatMap(({ see }) => see);
		expect(linked.filter((id) => !known.has(id))).toEqual([]);
	});
});
