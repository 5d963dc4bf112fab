import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../i18n/languages.ts';
import { baseLayerIds } from './base-map/layer-ids.ts';
import { baseStyle, communeHitLayer, layerAnchors, switchableLayers } from './style.ts';
import type { MapTheme } from './types.ts';

const themes: MapTheme[] = ['light', 'dark', 'contrast'];
const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })));
const place = { origin: 'https://example.org', base: '/map' };

function layer(language: Language, id: string): SymbolLayerSpecification {
	const found = baseStyle({ language, theme: 'light', ...place }).layers.find(
		(each) => each.id === id
	);
	if (found?.type !== 'symbol') throw new Error(`${id} is no layer of names`);
	return found;
}

/** The text that a layer writes for a feature at a zoom. */
function written(
	language: Language,
	id: string,
	zoom: number,
	properties: Record<string, unknown>
): string {
	const expression = createExpression(layer(language, id).layout?.['text-field'], 'text-field');
	if (expression.result === 'error')
		throw new Error(expression.value.map(({ message }) => message).join());
	const feature = { type: 'LineString', properties } as never;
	return String(expression.value.evaluate({ zoom }, feature));
}

describe('the base style', () => {
	it.each(looks)('is valid and has its layers in order: $language, $theme', (look) => {
		const style = baseStyle({ ...look, ...place });
		expect(validateStyleMin(style)).toEqual([]);
		expect(style.layers.map(({ id }) => id)).toEqual([...baseLayerIds]);
	});

	it('gives the same style for the same look', () => {
		const look = { language: 'nl', theme: 'dark', ...place } as const;
		expect(baseStyle(look)).toEqual(baseStyle(look));
	});

	it('asks nothing of any origin but its own, and needs no glyph server', () => {
		const style = baseStyle({ language: 'nl', theme: 'light', ...place });
		const addresses = JSON.stringify(style).match(/[a-z-]+:\/\/[^"]+/g) ?? [];
		expect(addresses.length).toBeGreaterThan(5);
		for (const address of addresses)
			expect(address).toMatch(/^(lisa-tiles:\/\/)?https:\/\/example\.org\//);
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
	});

	it('has a file for every font that a layer names', () => {
		const style = baseStyle({ language: 'nl', theme: 'light', ...place });
		const known = Object.keys(style['font-faces'] ?? {});
		const named = JSON.stringify(style.layers).match(/Fira Sans[\w ]*/g) ?? [];
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((font) => !known.includes(font))).toEqual([]);
	});

	it('keeps the layers that overlays and switches refer to', () => {
		for (const id of [
			...Object.values(layerAnchors),
			...Object.values(switchableLayers).flat(),
			communeHitLayer
		])
			expect(baseLayerIds).toContain(id);
		const order = (id: string): number => baseLayerIds.findIndex((each) => each === id);
		expect(order(layerAnchors.bands)).toBeGreaterThan(order('building'));
		expect(order(layerAnchors.bands)).toBeLessThan(order('service-edge'));
		expect(order(layerAnchors.routes)).toBeGreaterThan(order('zone-border'));
	});

	it('takes the two colours of the system in forced colours', () => {
		const style = baseStyle({
			language: 'nl',
			theme: 'contrast',
			...place,
			forced: { ground: 'rgb(0, 0, 0)', text: 'rgb(255, 255, 0)' }
		});
		const border = style.layers.find(({ id }) => id === 'zone-border');
		expect(border?.paint).toMatchObject({ 'line-color': 'rgb(255, 255, 0)' });
	});
});

describe('street names', () => {
	const otlet = { nl: 'Otletstraat', fr: 'Rue Otlet', fit_one: 15, fit_both: 16 };

	it.each([
		['nl', 14, ''],
		['nl', 15, 'Otletstraat'],
		['nl', 16, 'Otletstraat – Rue Otlet'],
		['fr', 15, 'Rue Otlet'],
		['fr', 18, 'Rue Otlet – Otletstraat'],
		['en', 15, 'Otletstraat'],
		['en', 16, 'Rue Otlet – Otletstraat']
	] as const)('in %s at zoom %d read "%s"', (language, zoom, text) => {
		expect(written(language, 'name-minor', zoom, otlet)).toBe(text);
	});

	it('stand in French on an English map where the tile says so', () => {
		expect(written('en', 'name-minor', 15, { ...otlet, fr_first: true })).toBe('Rue Otlet');
		expect(written('nl', 'name-minor', 15, { ...otlet, fr_first: true })).toBe('Otletstraat');
	});

	it('are written once where both languages agree', () => {
		const putterie = { nl: 'Putterie', fit_one: 14, fit_both: 14 };
		for (const language of languages)
			expect(written(language, 'name-minor', 16, putterie)).toBe('Putterie');
	});
});

describe('names on two lines', () => {
	const uccle = { name_nl: 'Ukkel', name_fr: 'Uccle' };

	it.each([
		['nl', 'Ukkel\nUccle'],
		['fr', 'Uccle\nUkkel'],
		['en', 'Uccle\nUkkel']
	] as const)('in %s begin with the language of the reader', (language, text) => {
		expect(written(language, 'name-commune', 12, uccle)).toBe(text);
	});

	it('are one line where both languages agree', () => {
		expect(written('fr', 'name-commune', 12, { name_nl: 'Jette', name_fr: 'Jette' })).toBe('Jette');
	});

	it.each([
		['nl', 'politiezone Zuid'],
		['fr', 'zone de police Midi'],
		['en', 'Midi (Zuid) police zone']
	] as const)('say what a police zone is, in %s', (language, text) => {
		const zone = {
			short_name_nl: 'Zuid',
			short_name_fr: 'Midi',
			short_name_en: 'Midi (Zuid)'
		};
		expect(written(language, 'name-zone', 12, zone)).toBe(text);
	});
});
