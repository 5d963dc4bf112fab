import { describe, expect, it } from 'vitest';
import { readAsOf, readSources, type HostLookup } from './source-string.ts';

const hosts: HostLookup = (host) => {
	if (host === 'bx1.be') return { source: 'bx1', named: true };
	if (host === 'person.example') return { source: null, named: false };
	if (host === 'other-person.example') return { source: 'osm-2021-08', named: false };
	return undefined;
};
const report = (locator: string): { source: string; locator: string } => ({
	source: 'report-2024',
	locator
});
const page = 'https://bx1.be/categories/news/some-article/';

describe('reading the source texts of the facts', () => {
	it.each([
		['report, lines 1098-1189', [report('1098-1189')]],
		['report, line 1123', [report('1123')]],
		[
			'report, lines 1178-1179 ; report, lines 1983-1984',
			[report('1178-1179'), report('1983-1984')]
		],
		[
			'report, lines 1105-1106 and report, lines 1184-1186',
			[report('1105-1106'), report('1184-1186')]
		],
		[
			'mirrors the Dutch name in report, lines 1098 and 1170-1173',
			[report('1098'), report('1170-1173')]
		],
		[
			"report, line 1920 (zone number and communes; the zone's usual name is general knowledge)",
			[report('1920')]
		],
		[page, [{ source: 'bx1', locator: page }]],
		[`${page} ("a quoted (odd) word")`, [{ source: 'bx1', locator: page }]],
		[`Dutch name of ${page}`, [{ source: 'bx1', locator: page }]],
		['https://www.bx1.be/a', [{ source: 'bx1', locator: 'https://www.bx1.be/a' }]],
		[`${page} ; report, line 9`, [{ source: 'bx1', locator: page }, report('9')]],
		[`${page} ; ${page}`, [{ source: 'bx1', locator: page }]],
		[
			'OpenStreetMap contributors (ODbL), extract of 2026-05-16',
			[{ source: 'osm-2026-05', locator: null }]
		],
		[
			"OpenStreetMap contributors (ODbL), extract of 2026-05-16 (mall 'Stockel Square')",
			[{ source: 'osm-2026-05', locator: null }]
		],
		[
			'OpenStreetMap address point (ODbL), data of 2021-08',
			[{ source: 'osm-2021-08', locator: null }]
		],
		[
			`street: ${page} ; Dutch street name and distance (12 m): OpenStreetMap street names (ODbL)`,
			[
				{ source: 'bx1', locator: page },
				{ source: 'osm-2021-08', locator: null }
			]
		],
		['general knowledge (commune)', [{ source: 'common-knowledge', locator: null }]],
		['derived: point in commune boundary', [{ source: 'derived', locator: null }]]
	])('reads %s', (text, citations) => {
		expect(readSources(text, hosts)).toEqual({ citations, unread: [] });
	});

	it('cites nothing for a translation of the other language', () => {
		const text = 'translation of the other language; bilingual street name not seen in a source';
		expect(readSources(text, hosts)).toEqual({ citations: [], unread: [] });
	});

	it('never names a page of a site that bears the name of a person', () => {
		const text = 'https://person.example/a ; https://other-person.example/b ; report, line 3';
		const { citations, unread } = readSources(text, hosts);
		expect(citations).toEqual([{ source: 'osm-2021-08', locator: null }, report('3')]);
		expect(unread).toEqual([]);
		expect(JSON.stringify(citations)).not.toContain('person');
	});

	it.each([
		['a host that the register does not know', 'https://unknown.example/page'],
		['a map extract of another day', 'OpenStreetMap contributors (ODbL), extract of 2027-01-01'],
		['words that no rule knows', 'somebody said so'],
		['something after the lines', 'report, line 12, and more']
	])('leaves %s unread', (_, text) => {
		expect(readSources(`report, line 1 ; ${text}`, hosts)).toEqual({
			citations: [report('1')],
			unread: [text]
		});
	});
});

describe('reading the dates of the facts', () => {
	it.each([
		[null, null],
		['2026-05-16', '2026-05-16'],
		['2021-03', '2021-03'],
		['2024', '2024'],
		['report covers Sept 2022 - Dec 2024; written later; no publication date visible', '2024-12'],
		['2021-03 / report covers Sept 2022 - Dec 2024; no publication date visible', '2021-03'],
		['2024-06-18 and report covers Sept 2022 - Dec 2024; none visible', '2024-06-18'],
		['2021-03 / 2021', '2021-03']
	])('reads %s', (text, date) => {
		expect(readAsOf(text)).toBe(date);
	});

	it.each(['undated (c. 2014)', '2013-09 or earlier', 'May 2020', '2021-3', ''])(
		'asks for a reading of %s',
		(text) => {
			expect(readAsOf(text)).toBeUndefined();
		}
	);
});
