import { describe, expect, it } from 'vitest';
import { frenchSpacingFaults } from './typography.ts';

describe('French spacing', () => {
	it('accepts no-break spaces, typographic apostrophes, times and addresses', () => {
		const right = {
			fr: 'L’antenne\u00a0: ouverte\u202f; «\u00a0LISA\u00a0», de 8h30 à 16h00\u202f!',
			text_fr: 'https://example.org/a',
			nl: "Uren: van 8.30 tot 16.00 uur; 's avonds gesloten"
		};
		expect(frenchSpacingFaults([right])).toEqual([]);
	});

	it.each([
		'Antenne: ouverte',
		'Antenne : ouverte',
		'Fermé ; ouvert',
		'Où ?',
		'« LISA »',
		"l'antenne"
	])('finds the fault in “%s” and says where it stands', (fr) => {
		expect(frenchSpacingFaults({ rows: [{ nl: 'x', fr }] })).toEqual([
			{ path: 'rows.0.fr', found: fr }
		]);
	});
});
