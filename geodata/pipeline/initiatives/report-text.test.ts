import { describe, expect, it } from 'vitest';
import { rangesOf, reportOf } from './report-text.ts';

const report = reportOf('Wandelen met de wijk-\n � inspecteur: ‘Hallo!’\nEinde\n');

describe('the text of the report', () => {
	it('has lines from the first to the last', () => {
		expect(report.lines).toBe(3);
		expect(['1', '1-3', '2,3', '1,2-3'].every((lines) => report.has(lines))).toBe(true);
		expect(['0', '4', '3-2', '1,4'].some((lines) => report.has(lines))).toBe(false);
	});

	it('says words that the layout broke, marks and capitals aside', () => {
		expect(report.says('wijkinspecteur “hallo”', '1-2')).toBe(true);
		expect(report.says('wijkinspecteur', '2-3')).toBe(false);
		expect(report.says('Einde Wandelen', '3,1')).toBe(true);
	});

	it('reads ranges of lines', () => {
		expect(rangesOf('811-836,880')).toEqual([
			[811, 836],
			[880, 880]
		]);
	});
});
