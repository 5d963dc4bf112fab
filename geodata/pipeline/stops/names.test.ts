import { describe, expect, it } from 'vitest';
import { isShortFor } from './same-name.ts';
import { speller } from './spelling.ts';

describe('a name of the timetable', () => {
	it.each([
		['BARRIERE', 'Barrière'],
		["CIM. D'IXELLES", "Cimetière d'Ixelles"],
		['PRINC. CLEMENTINE', 'Princesse Clémentine'],
		['COLLEGE S.-COEUR', 'Collège Sacré-Cœur'],
		['PARVIS ST-GILLES', 'Parvis de Saint-Gilles'],
		["PTE D'ANDERLECHT", "Porte d'Anderlecht"],
		['ROND-PT SOUVERAIN', 'Rond-point du Souverain'],
		['QUATRE-VENTS', 'Quatre Vents']
	])('%s is short for %s', (short, full) => {
		expect(isShortFor(short, full)).toBe(true);
	});

	it.each([
		['ALBERT', 'Albert I'],
		['PARC', 'Parc des Sources'],
		['PARC SENY', 'Parc Vivès'],
		['GARE DE BOCKSTAEL', 'Bockstael'],
		['PRINC. CLEMENTINE', 'Princesse Élisabeth']
	])('%s is not short for %s', (short, full) => {
		expect(isShortFor(short, full)).toBe(false);
	});
});

describe('the spelling of names in capitals', () => {
	const spell = speller([
		'Avenue des Étangs',
		"Rue de l'Église",
		'Drève de la Chênaie',
		'rue du Sacré-Cœur',
		'Rue César De Paepe',
		'Avenue De Wand',
		"Quai d'Été",
		"Quai d'Été",
		'Rue Ete'
	]);

	it.each([
		['CHENAIE', 'Chênaie'],
		['CESAR DE PAEPE', 'César De Paepe'],
		['SACRE-COEUR', 'Sacré-Cœur'],
		['DE WAND', 'De Wand'],
		['ETE', 'Été']
	])('follows a known name that holds %s as a whole', (capitals, spelled) => {
		expect(spell(capitals)).toBe(spelled);
	});

	it.each([
		["ETANGS D'EGLISE", "Étangs d'Église"],
		['EGLISE ST-JULIEN', 'Église St-Julien'],
		["CIM. D'IXELLES", "Cim. d'Ixelles"],
		['FOREST (BERVOETS)', 'Forest (Bervoets)']
	])('follows known words in %s, and keeps abbreviations', (capitals, spelled) => {
		expect(spell(capitals)).toBe(spelled);
	});

	it.each([
		['UZ-VUB', 'UZ-VUB'],
		['ALPHONSE XIII', 'Alphonse XIII'],
		['VIADUC E40', 'Viaduc E40'],
		['HOF TEN BERG', 'Hof ten Berg'],
		['LE ROUX', 'Le Roux']
	])('leaves abbreviations and numbers of %s, and small words small', (capitals, spelled) => {
		expect(spell(capitals)).toBe(spelled);
	});
});
