import { describe, expect, it } from 'vitest';
import { translatedNames, withoutCode } from './names.ts';

describe('names that are translations', () => {
	it('are the French and English ones where no form is established', () => {
		const names = {
			nl: 'Wijkdialogen',
			fr: 'Dialogues de quartier',
			en: 'Neighbourhood dialogues'
		};
		expect(translatedNames(names, 'tr')).toEqual(['fr', 'en']);
	});

	it('are the English ones alone where Dutch and French are established', () => {
		const names = { nl: 'Fietsbrigade', fr: 'Brigade cycliste', en: 'Bicycle patrol' };
		expect(translatedNames(names, 'official')).toEqual(['en']);
	});

	it('are none where a name stays the same, whatever its capitals and its marks', () => {
		const names = {
			nl: 'Coffee with a cop (5339)',
			fr: 'Coffee with a Cop',
			en: 'Coffee with a Cop'
		};
		expect(translatedNames(names, 'official')).toEqual([]);
		expect(translatedNames({ nl: '‘Veloflic’', fr: '« Veloflic »', en: 'Veloflic' }, 'tr')).toEqual(
			[]
		);
	});

	it('do not include an English name that is the established French one', () => {
		const names = {
			nl: 'Dag ‘Place aux enfants’',
			fr: 'Place aux enfants',
			en: 'Place aux enfants'
		};
		expect(translatedNames(names, 'official')).toEqual([]);
		expect(translatedNames(names, 'tr')).toEqual(['fr', 'en']);
	});
});

describe('the code of a zone', () => {
	it('is no part of the printed name', () => {
		expect(withoutCode('Coffee with a cop (5339)')).toBe('Coffee with a cop');
		expect(withoutCode('Bemiddeling GAS-boetes (Jette)')).toBe('Bemiddeling GAS-boetes (Jette)');
	});
});
