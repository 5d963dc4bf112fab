import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../i18n/languages.ts';
import { pageMessages } from '../i18n/pages/index.ts';
import type { NearbyStop } from './nearby-stops.ts';
import { stopsView, type StopsView } from './stops-view.ts';
import type { Source } from './types.ts';

const units = { metres: (n: string) => `${n} m`, kilometres: (n: string) => `${n} km` };
const source = (id: string, as_of: string): [string, Source] => [
	id,
	{
		id,
		title: `Title of ${id}`,
		publisher: 'P',
		url: `https://${id}.example/`,
		licence: 'L',
		attribution: 'A',
		as_of,
		retrieved: null,
		checksums: {}
	}
];
const sources = new Map([source('osm', '2026-05-16'), source('stib', '2026')]);
const metro: NearbyStop = {
	mode: 'metro',
	name_nl: 'Zuidstation',
	name_fr: 'Gare du Midi',
	metres: 448,
	minutes: 6,
	lon: 4.34,
	lat: 50.84,
	source: 'osm'
};
const bus: NearbyStop = { ...metro, mode: 'bus', name_nl: null, name_fr: 'Éloy', source: 'stib' };

const view = (language: Language, stops: NearbyStop[], approximate = false): StopsView =>
	stopsView({ approximate, stops }, { sources, language, words: pageMessages(language), units });
const sentence = ({ stops }: StopsView): string[] =>
	stops.map(({ mode, name, walk }) => `${mode} ${name}${walk}`);

describe('the stops near a place', () => {
	it.each([
		['nl', 'Metro Zuidstation: 6 min. te voet (450\u00a0m)'],
		['fr', 'Métro Gare du Midi\u00a0: 6\u00a0min à pied (450\u00a0m)'],
		['en', 'Metro Gare du Midi / Zuidstation: 6 min on foot (450\u00a0m)']
	] as const)('read in %s: %s', (language, expected) => {
		expect(sentence(view(language, [metro]))).toEqual([expected]);
	});

	it('bear one name in English where both are the same, or only the French is known', () => {
		const same = { ...metro, name_nl: 'Horta', name_fr: 'Horta' };
		expect(view('en', [same, bus]).stops.map(({ name }) => name)).toEqual(['Horta', 'Éloy']);
	});

	it('say in Dutch which names are French', () => {
		const { stops, notes } = view('nl', [metro, bus]);
		expect(stops.map(({ name, nameLanguage }) => [name, nameLanguage])).toEqual([
			['Zuidstation', null],
			['Éloy', 'fr']
		]);
		expect(notes).toContain(pageMessages('nl').place.stopsFrenchOnly);
		expect(view('nl', [metro]).notes).not.toContain(pageMessages('nl').place.stopsFrenchOnly);
		expect(view('fr', [bus]).stops[0]!.nameLanguage).toBeNull();
	});

	it('cite each source once, with its date', () => {
		expect(view('nl', [bus, metro, bus]).sources).toEqual([
			{
				source: { label: 'Title of osm', href: 'https://osm.example/' },
				date: '16 mei 2026'
			},
			{ source: { label: 'Title of stib', href: 'https://stib.example/' }, date: '2026' }
		]);
	});

	it.each(languages)(
		'say in %s that there are none, and that an area is measured roughly',
		(language) => {
			const words = pageMessages(language).place;
			expect(view(language, [], true).notes).toEqual([words.stopsArea, words.stopsNone]);
			expect(view(language, [metro], true).notes).toContain(words.stopsArea);
			expect(view(language, [metro]).notes).not.toContain(words.stopsArea);
		}
	);

	it('of an area are said in minutes alone', () => {
		expect(sentence(view('nl', [metro], true))).toEqual([
			'Metro Zuidstation: ongeveer 6 min. te voet'
		]);
		expect(sentence(view('en', [bus], true))).toEqual(['Bus Éloy: about 6 min on foot']);
	});
});
