import { expect, it } from 'vitest';
import { languages } from '../languages.ts';
import { said } from './forms.ts';
import { initiativesMessages } from './index.ts';

it('puts the number into the right form of a sentence', () => {
	const forms = { one: '{n} liep', other: '{n} liepen' };
	expect(said('nl', 1, forms)).toBe('1 liep');
	expect(said('nl', 1200, forms)).toBe('1.200 liepen');
	expect(said('fr', 0, { one: '{n} initiative', other: '{n} initiatives' })).toBe('0 initiative');
});

it('has a place for the number in every sentence of every language', () => {
	const isForms = (value: object): value is { one: string; other: string } => 'other' in value;
	for (const language of languages) {
		const { counts } = initiativesMessages(language);
		for (const forms of Object.values(counts).filter(isForms))
			expect(`${forms.one} ${forms.other}`.split('{n}')).toHaveLength(3);
	}
});
