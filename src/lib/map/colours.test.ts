import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	blackOnWhite,
	colourTokens,
	contrastColours,
	darkColours,
	lightColours,
	type MapColours
} from './colours.ts';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** The custom properties of the first rule with the selector, in lower case. */
function rule(selector: string): Map<string, string> {
	const start = css.indexOf(`${selector} {`);
	expect(start, selector).toBeGreaterThanOrEqual(0);
	const body = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
			name,
			value.trim().toLowerCase()
		])
	);
}

const dark = ":root[data-theme='dark']";
const names = Object.keys(colourTokens) as (keyof MapColours)[];

describe('the colours of the base map', () => {
	it.each([
		['light', ':root', lightColours],
		['dark', dark, darkColours],
		['dark by preference', ":root:not([data-theme='light'])", darkColours]
	] as const)('equal the tokens of the page: %s', (_, selector, colours) => {
		const tokens = rule(selector);
		const expected = names.map((name) => [name, tokens.get(colourTokens[name])]);
		expect(names.map((name) => [name, colours[name].toLowerCase()])).toEqual(expected);
	});

	it('take in every map token of the page', () => {
		const known = new Set(Object.values(colourTokens));
		const tokens = [...rule(':root').keys()].filter((name) => name.startsWith('--map-'));
		expect(tokens.filter((name) => !known.has(name))).toEqual([]);
	});
});

describe('the colours in forced colours', () => {
	it('put names and boundaries in the full text colour', () => {
		const colours = contrastColours({ ground: 'rgb(0, 0, 0)', text: '#FFFF00' });
		expect(colours.land).toBe('rgb(0, 0, 0)');
		for (const name of ['label', 'labelPark', 'labelWater', 'zone', 'commune'] as const)
			expect(colours[name]).toBe('#FFFF00');
	});

	it('mix the two for areas and edges', () => {
		expect(contrastColours(blackOnWhite).water).toBe('rgb(184, 184, 184)');
		expect(contrastColours({ ground: '#000000', text: '#ffffff' }).water).toBe('rgb(71, 71, 71)');
	});

	it('refuse what is no plain colour', () => {
		expect(() => contrastColours({ ground: 'Canvas', text: '#000000' })).toThrow(RangeError);
	});
});
