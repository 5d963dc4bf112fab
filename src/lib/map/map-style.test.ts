import { createExpression, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { mapStyle } from './map-style.ts';
import { forcedTokens } from './marker-drawing.ts';
import { drawPlaces } from './marks.ts';
import {
	anchorsExpression,
	areaFeatures,
	labelFeatures,
	markFeatures,
	positionFeatures
} from './place-features.ts';
import { labelLayerIds, type Content } from './places-layer.ts';
import { routeFeatures } from './route.ts';
import type { MapPlace, MapTheme } from './types.ts';

const places: MapPlace[] = [
	{
		id: 'lisa-kuregem',
		kind: 'lisa',
		state: 'open',
		name: 'LISA Kuregem',
		note: 'tot 16 uur',
		label: 'LISA Kuregem, open',
		lon: 4.32894,
		lat: 50.83911,
		accuracyMetres: 30
	},
	{
		id: 'van-lint',
		kind: 'station',
		state: 'unknown',
		name: 'Van Lint',
		note: '',
		label: 'Van Lint, uren niet bekend',
		lon: 4.32911,
		lat: 50.83908,
		accuracyMetres: 15
	},
	{
		id: 'lisa-heyvaert',
		kind: 'lisa',
		state: 'unknown',
		name: 'LISA Heyvaert',
		note: 'uren niet bekend',
		label: 'LISA Heyvaert, uren niet bekend',
		lon: 4.3321,
		lat: 50.8468,
		accuracyMetres: 400
	}
];

function content(): Content {
	const drawn = drawPlaces(places, 13, null, null);
	const labels = labelFeatures(drawn, 13, new Set(['van-lint']));
	return {
		data: {
			'place-areas': areaFeatures(places),
			'place-marks': markFeatures(drawn),
			'place-labels': labels,
			position: positionFeatures({ lon: 4.35, lat: 50.85, accuracyMetres: 40 })
		},
		anchors: anchorsExpression(labels)
	};
}

const route = routeFeatures(
	{
		line: [
			[4.3405, 50.842],
			[4.329, 50.8391]
		]
	},
	14
);

const look = {
	language: 'nl',
	theme: 'light',
	layers: { zones: true, communes: true },
	youAreHere: 'Uw positie',
	base: '',
	origin: 'https://example.org'
} as const;

describe('the whole style', () => {
	it('is valid in every language and theme', () => {
		for (const language of languages) {
			for (const theme of ['light', 'dark', 'contrast'] as MapTheme[]) {
				const style = mapStyle({ ...look, language, theme }, {}, 0.07, content(), route);
				expect(validateStyleMin(style)).toEqual([]);
			}
		}
	});

	it('draws areas under the names, then labels, marks, the position and the selected on top', () => {
		const ids = mapStyle(look, {}, 0.07, content(), route).layers.map(({ id }) => id);
		expect(ids.indexOf('place-area-edge')).toBeLessThan(ids.indexOf('name-path'));
		expect(ids.slice(-7)).toEqual([
			'place-label-other',
			'place-label-lisa',
			'place-marks-yielding',
			'place-marks',
			'position',
			'place-marks-selected',
			'place-label-called'
		]);
		expect(ids).toEqual(expect.arrayContaining(labelLayerIds));
	});

	it('draws the route over streets, borders and areas, under every name and mark', () => {
		const ids = mapStyle(look, {}, 0.07, content(), route).layers.map(({ id }) => id);
		const paper = ids.indexOf('route-paper');
		expect(ids.slice(paper - 1, paper + 3)).toEqual([
			'position-accuracy',
			'route-paper',
			'route-dots',
			'name-path'
		]);
		expect(ids.indexOf('zone-border')).toBeLessThan(paper);
		expect(ids.indexOf('bridge')).toBeLessThan(paper);
	});

	it('has the same layers with a route as without', () => {
		const layers = (drawn: typeof route) => mapStyle(look, {}, 0.07, content(), drawn).layers;
		expect(layers(routeFeatures(null, 14))).toEqual(layers(route));
	});

	it('draws the route in the ink and on the paper of the page', () => {
		const tokens = forcedTokens('rgb(255, 255, 0)', 'rgb(0, 0, 0)', 'rgb(0, 255, 255)');
		const { layers } = mapStyle({ ...look, theme: 'contrast' }, tokens, 0.07, content(), route);
		const paint = (id: string) => layers.find((layer) => layer.id === id)?.paint;
		expect(paint('route-paper')).toMatchObject({ 'line-color': 'rgb(0, 0, 0)', 'line-width': 8 });
		expect(paint('route-dots')).toEqual({
			'circle-color': 'rgb(255, 255, 0)',
			'circle-radius': 2.25
		});
	});

	it('names the position by its own label, else as where the reader is', () => {
		const { layers } = mapStyle(look, {}, 0.07, content(), route);
		const position = layers.find(({ id }) => id === 'position');
		const field = (position?.layout as { 'text-field': unknown })['text-field'];
		const expression = createExpression(field, 'text-field');
		if (expression.result === 'error') throw new Error('the expression does not parse');
		const named = (label?: string): string => {
			const here = { lon: 4.35, lat: 50.85, accuracyMetres: 0 };
			const [point] = positionFeatures(label ? { ...here, label } : here).features;
			return String(expression.value.evaluate({ zoom: 13 }, { type: 'Point', ...point } as never));
		};
		expect(named('Uw vertrekpunt')).toBe('Uw vertrekpunt');
		expect(named()).toBe('Uw positie');
	});

	it('hides what the reader switched off, and nothing else', () => {
		const hidden = (layers: { zones: boolean; communes: boolean }) =>
			mapStyle({ ...look, layers }, {}, 0.07, content(), route)
				.layers.filter(({ layout }) => layout?.visibility === 'none')
				.map(({ id }) => id);
		expect(hidden({ zones: true, communes: true })).toEqual([]);
		expect(hidden({ zones: false, communes: true })).toContain('zone-border');
		expect(hidden({ zones: true, communes: false })).not.toContain('zone-border');
	});
});

describe('the features of the places', () => {
	it('carry a picture, a shift and an order for each mark, the doorstep among them', () => {
		const { features } = content().data['place-marks'];
		expect(features.map(({ properties }) => String(properties?.['image']))).toEqual([
			'together-doorstep@1',
			'lisa-open@1',
			'station-unknown@1',
			'lisa-uncertain-unknown@1'
		]);
	});

	it('write a number on a stack', () => {
		const three = ['a', 'b', 'c'].map((id) => ({ ...(places[1] as MapPlace), id }));
		const [stack] = markFeatures(drawPlaces(three, 14, null, null)).features;
		expect(stack?.properties).toMatchObject({ count: '3', image: 'together-stack@1' });
	});

	it('spell out the anchors of each label', () => {
		const { data, anchors } = content();
		const expression = createExpression(
			anchors,
			'text-variable-anchor-offset',
			latest.layout_symbol['text-variable-anchor-offset'] as never
		);
		if (expression.result === 'error') throw new Error('the expression does not parse');
		for (const { properties } of data['place-labels'].features) {
			const feature = { type: 'Point', properties } as never;
			const value: unknown = expression.value.evaluate({ zoom: 13 }, feature);
			expect(JSON.stringify(value)).toContain(String(properties?.['anchors']));
		}
	});

	it('have a label for a called place in a layer that always shows it', () => {
		const layers = content().data['place-labels'].features.map(({ properties }) => [
			String(properties?.['id']),
			String(properties?.['layer'])
		]);
		expect(layers).toEqual([
			['lisa-kuregem', 'lisa'],
			['van-lint', 'called'],
			['lisa-heyvaert', 'lisa']
		]);
	});

	it('draw a circle of the true radius for an uncertain place only', () => {
		expect(content().data['place-areas'].features).toHaveLength(1);
	});

	it('draw nothing for a reader without a position', () => {
		expect(positionFeatures(null).features).toEqual([]);
		const types = positionFeatures({ lon: 4, lat: 50, accuracyMetres: 0 }).features.map(
			({ geometry }) => geometry.type
		);
		expect(types).toEqual(['Point']);
	});
});
