import { expect, test } from 'vitest';
import type { CoverageAreas } from '$lib/coverage/types';
import { en } from '$lib/i18n/gaps/en';
import { nl } from '$lib/i18n/gaps/nl';
import { gapRows, gapsWithin } from './gaps-view';

const area = (id: string, commune: string | null) => ({
	id,
	name_nl: `${id} nl`,
	name_fr: `${id} fr`,
	commune,
	zone: '5341',
	population: 10,
	lon: 4.3,
	lat: 50.8
});
const areas: CoverageAreas = {
	region: { population: 30, unlocated: 0, withoutAddress: { sectors: 0, residents: 0 } },
	levels: {
		zone: [area('5341', null)],
		commune: [area('21001', '21001'), area('21002', '21002')],
		quarter: [area('q1', '21001'), area('q2', null)],
		sector: [
			{ ...area('s1', '21001'), quarter: 'q1' },
			{ ...area('s2', '21001'), quarter: 'q2' },
			{ ...area('s3', '21002'), quarter: 'q2' }
		]
	}
};
const gap = (id: string) =>
	({ id, level: 'quarter', residents: 10, certain: 9, possible: 6, seconds: 1700 }) as const;

test('a quarter across a border belongs to both communes', () => {
	const gaps = [gap('q1'), gap('q2')];
	expect(gapsWithin(gaps, '21002', areas).map(({ id }) => id)).toEqual(['q2']);
	expect(gapsWithin(gaps, '21001', areas)).toHaveLength(2);
	expect(gapsWithin(gaps, 'region', areas)).toHaveLength(2);
});

test('a row tells how many live beyond, as a band where hours are not known', () => {
	const communes = new Map([['21001', 'Anderlecht']]);
	expect(gapRows([gap('q1'), gap('q2')], areas, communes, 'nl', nl)).toMatchObject([
		{ name: 'q1 nl', commune: 'Anderlecht', beyond: '6–9', share: '60–90%', walk: '29 min' },
		{ name: 'q2 nl', commune: 'verscheidene gemeenten' }
	]);
	const far = { ...gap('q1'), possible: 9, seconds: null };
	expect(gapRows([far], areas, communes, 'en', en)).toMatchObject([
		{ name: 'q1 fr / q1 nl', beyond: '9', share: '90%', walk: 'not on foot' }
	]);
});
