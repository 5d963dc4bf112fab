import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { formatFigurePeriod, formatPeriod, formatReportDate, type DatedOrNot } from './dates.ts';

const inAll = (date: DatedOrNot) => languages.map((language) => formatReportDate(language, date));
const dated = (
	date: string | null,
	precision: DatedOrNot['precision'],
	end: string | null = null
): DatedOrNot => ({ date, date_end: end, precision });

describe('a date of the report', () => {
	it.each<[DatedOrNot, string[]]>([
		[dated('2021-09-14', 'day'), ['14 september 2021', '14 septembre 2021', '14 September 2021']],
		[dated('2023-05-01', 'day'), ['1 mei 2023', '1er mai 2023', '1 May 2023']],
		[dated('2023-10', 'month'), ['oktober 2023', 'octobre 2023', 'October 2023']],
		[
			dated('2023-Q2', 'quarter'),
			['tweede kwartaal van 2023', 'deuxième trimestre 2023', 'second quarter of 2023']
		],
		[dated('2022', 'year'), ['2022', '2022', '2022']]
	])('is as exact as it is printed: %j', (date, texts) => {
		expect(inAll(date)).toEqual(texts);
	});

	it.each<[DatedOrNot, string[]]>([
		[
			dated('2022-09', 'range', '2023-01'),
			[
				'september 2022 tot januari 2023',
				'septembre 2022 à janvier 2023',
				'September 2022 to January 2023'
			]
		],
		[
			dated('2023-05', 'range', '2023-09'),
			['mei tot september 2023', 'mai à septembre 2023', 'May to September 2023']
		],
		[dated('2022', 'range', '2023'), ['2022 tot 2023', '2022 à 2023', '2022 to 2023']],
		[
			dated('2024-06-29', 'range', '2024-07-02'),
			['29 juni tot 2 juli 2024', 'du 29 juin au 2 juillet 2024', '29 June to 2 July 2024']
		],
		[
			dated('2024-07-01', 'range', '2024-07-02'),
			['1 tot 2 juli 2024', 'du 1er au 2 juillet 2024', '1 to 2 July 2024']
		]
	])('says what both ends of a range share once: %j', (date, texts) => {
		expect(inAll(date)).toEqual(texts);
	});

	it('reads a range in one field as one with two', () => {
		expect(inAll(dated('2023-09/2023-10', 'range'))).toEqual(
			inAll(dated('2023-09', 'range', '2023-10'))
		);
	});

	it('names a period of the report as such', () => {
		const texts = ['periode 2022-2023', 'période 2022-2023', '2022–2023 period'];
		expect(inAll(dated('2022', 'period', '2023'))).toEqual(texts);
		expect(inAll(dated('2022/2023', 'period'))).toEqual(texts);
		expect(inAll(dated('2022-2023', 'period'))).toEqual(texts);
	});

	it('is null where the report has none', () => {
		expect(inAll(dated(null, 'none'))).toEqual([null, null, null]);
		expect(inAll(dated(null, 'day'))).toEqual([null, null, null]);
	});
});

describe('when a figure counts', () => {
	it('is a period, a range, a date or not known', () => {
		expect(formatFigurePeriod('en', '2022-2023')).toBe('2022–2023');
		expect(formatFigurePeriod('nl', '2022-11/2023-11')).toBe('november 2022 tot november 2023');
		expect(formatFigurePeriod('fr', '2023-09')).toBe('septembre 2023');
		expect(formatFigurePeriod('nl', '2023')).toBe('2023');
		expect(formatFigurePeriod('nl', null)).toBeNull();
	});

	it('keeps the hyphen of the report in Dutch and French', () => {
		expect(languages.map((language) => formatPeriod(language, '2021-2022'))).toEqual([
			'2021-2022',
			'2021-2022',
			'2021–2022'
		]);
	});
});
