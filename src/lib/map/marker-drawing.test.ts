import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	drawingSize,
	forcedTokens,
	resolveTokens,
	ringed,
	sized,
	tokensOf,
	withoutLeaf
} from './marker-drawing.ts';
import { markerDrawings } from './marker-drawings.ts';

const drawing = (name: string) =>
	readFileSync(new URL(`./markers/${name}.svg`, import.meta.url), 'utf8').trim();

describe('tokens in a drawing', () => {
	it('become the values of the page, else their own fallback', () => {
		const svg = '<path fill="var(--lisa,#1F3FB4)" stroke="var(--lisa-edge, transparent)"/>';
		expect(resolveTokens(svg, { '--lisa': 'rgb(1, 2, 3)', '--lisa-edge': '' })).toBe(
			'<path fill="rgb(1, 2, 3)" stroke="transparent"/>'
		);
		expect(resolveTokens('<path fill="var(--no-such)"/>', {})).toBe('<path fill="none"/>');
	});

	it('are all resolved, in every drawing and with every ring', () => {
		for (const svg of markerDrawings.values()) {
			expect(resolveTokens(svg, {})).not.toContain('var(');
		}
		expect(resolveTokens(ringed(drawing('lisa-open'), 'focus'), {})).not.toContain('var(');
	});

	it('all have a colour of their own in forced colours', () => {
		const tokens = forcedTokens('white', 'black', 'cyan');
		const names = new Set([...markerDrawings.values()].flatMap(tokensOf));
		expect([...names].filter((name) => !(name in tokens))).toEqual([]);
		expect(new Set(Object.values(tokens))).toEqual(new Set(['white', 'black', 'cyan']));
	});
});

describe('the leaf of the open door', () => {
	it('is left out in forced colours, and the bar of a main station stays', () => {
		expect(withoutLeaf(drawing('lisa-open'))).not.toContain('--marker-leaf');
		expect(withoutLeaf(drawing('station-main-open'))).toBe(drawing('station-main-open'));
	});
});

describe('a ring', () => {
	it.each([
		'lisa',
		'station-main',
		'station',
		'police-post',
		'victim-unit',
		'meeting',
		'initiative'
	])('around %s is the one that was drawn by hand', (kind) => {
		const plain = (svg: string) => svg.replace(/,(#[0-9A-F]{6}|transparent)\)/g, ')');
		expect(plain(ringed(drawing(`${kind}-open`), 'selected'))).toBe(
			plain(drawing(`${kind}-selected`))
		);
	});

	it('is thicker and in the focus colour for the keyboard', () => {
		const svg = ringed(drawing('lisa-unknown'), 'focus');
		expect(svg).toContain('stroke="var(--focus)" stroke-width="12.5"');
		expect(svg).toContain('stroke-dasharray="3.4 2.2"');
	});

	it('needs a drawing with a halo', () => {
		expect(() => ringed('<svg></svg>', 'selected')).toThrow(/halo/);
	});
});

describe('the size of a drawing', () => {
	it('is read and set without touching its view box', () => {
		const svg = drawing('lisa-open');
		expect(drawingSize(svg)).toEqual({ width: 36, height: 44 });
		const large = sized(svg, 108, 132);
		expect(drawingSize(large)).toEqual({ width: 108, height: 132 });
		expect(large).toContain('viewBox="0 0 36 44"');
		expect(() => drawingSize('<svg>')).toThrow(/width/);
	});
});
