import { describe, expect, it } from 'vitest';
import { dutchStreet, frenchStreet } from './street-articles.ts';

describe('street names in a sentence', () => {
	it.each([
		['Nieuwstraat', 'de Nieuwstraat'],
		['Vleurgatse Steenweg', 'de Vleurgatse Steenweg'],
		['Grote Markt', 'de Grote Markt'],
		['Raadsplein', 'het Raadsplein'],
		['Rondpunt Maurane', 'het Rondpunt Maurane'],
		['Betere Weg', 'de Betere Weg'],
		['de Fiennesstraat', 'de Fiennesstraat'],
		['Cantersteen', 'Cantersteen'],
		['Rue Neuve', 'Rue Neuve']
	])('in Dutch: %s', (name, written) => {
		expect(dutchStreet(name)).toBe(written);
	});

	it.each([
		['Rue Neuve', 'la rue Neuve'],
		['Avenue Louise', 'l’avenue Louise'],
		['Boulevard Anspach', 'le boulevard Anspach'],
		['Impasse de la Pie', 'l’impasse de la Pie'],
		['Escalier de la Cité', 'l’escalier de la Cité'],
		['Rond-Point Schuman', 'le rond-point Schuman'],
		['Petite Rue des Bouchers', 'la Petite Rue des Bouchers'],
		['Grand-Place', 'la Grand-Place'],
		['Galeries Royales', 'les galeries Royales'],
		['Cantersteen', 'Cantersteen'],
		['Ruelle', 'la ruelle']
	])('in French: %s', (name, written) => {
		expect(frenchStreet(name)).toBe(written);
	});
});
