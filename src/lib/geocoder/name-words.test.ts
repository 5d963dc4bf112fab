import { describe, expect, it } from 'vitest';
import { nameWords } from './name-words.ts';

/** Each form with the part of the name that it stands for. */
function forms(name: string): Record<string, string> {
	const words = nameWords(name);
	return Object.fromEntries(
		words.forms.map(({ text, first, last }) => [
			text,
			name.slice(words.slots[first]!.from, words.slots[last]!.to)
		])
	);
}

describe('the ways to write a name', () => {
	it('part a Dutch street type from the name that it is written onto', () => {
		expect(forms('Hoogstraat')).toEqual({
			hoog: 'Hoog',
			straat: 'straat',
			hoogstraat: 'Hoogstraat'
		});
	});

	it('join what some write as one word', () => {
		expect(forms('Gentse Steenweg')).toMatchObject({ gentsesteenweg: 'Gentse Steenweg' });
		expect(forms('Rue Van Lint')).toMatchObject({ vanlint: 'Van Lint' });
		expect(forms("Place de l'Hôpital")).toMatchObject({ lhopital: "l'Hôpital" });
		expect(forms('Grand-Place')).toMatchObject({ grandplace: 'Grand-Place' });
		expect(forms('Sint-Gillisvoorplein')).toMatchObject({
			sintgillisvoorplein: 'Sint-Gillisvoorplein'
		});
	});

	it('leave articles apart that nobody joins', () => {
		expect(Object.keys(forms('Rue de la Loi'))).toEqual(['rue', 'de', 'la', 'loi']);
	});

	it('take saints of both languages, roman numbers and ordinals', () => {
		expect(forms('Place Saint-Job')).toMatchObject({ sint: 'Saint', saint: 'Saint' });
		expect(forms('St-Pietersplein')).toMatchObject({ sint: 'St', st: 'St' });
		expect(forms('Boulevard Léopold II')).toMatchObject({ ii: 'II', 2: 'II' });
		expect(forms('2e laan')).toMatchObject({ 2: '2e', '2e': '2e' });
	});

	it('weigh the name proper most, then types and saints, and articles not at all', () => {
		const weights = (name: string): number[] => nameWords(name).slots.map(({ weight }) => weight);
		expect(weights('Rue de la Loi')).toEqual([1, 0, 0, 4]);
		expect(weights('Hoogstraat')).toEqual([4, 1]);
		expect(weights('Place Saint-Job')).toEqual([1, 1, 4]);
	});

	it('know the name proper where it is a street type too', () => {
		const words = nameWords('Avenue du Boulevard');
		expect(words.slots.map(({ weight }) => weight)).toEqual([1, 0, 4]);
		expect(words.proper).toBe(2);
		expect(nameWords('Rue Haute').proper).toBeNull();
	});

	it('are none for a name without letters', () => {
		expect(nameWords(' – ')).toEqual({ slots: [], forms: [], proper: null });
	});

	it('stop at twenty words of an endless name', () => {
		const endless = Array.from({ length: 60 }, (_, at) => `école${at}`).join(' ');
		expect(nameWords(endless).slots).toHaveLength(20);
	});
});
