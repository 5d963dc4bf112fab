import { shown, type Problem } from '../../problems.ts';
import { byId, type Dataset } from '../dataset.ts';

/** Sectors sum to the located population of their commune, communes to the population of their zone. */
export function populationProblems({ communes, zones, sectors }: Dataset): Problem[] {
	const problems: Problem[] = [];
	const sums = new Map<string, number>();
	for (const { properties } of sectors.sound)
		sums.set(properties.commune, (sums.get(properties.commune) ?? 0) + properties.population);
	for (const { file, id, properties } of communes.sound) {
		const { population, population_unlocated } = properties;
		if (population_unlocated > population)
			problems.push({
				file,
				id,
				field: 'population_unlocated',
				found: shown(population_unlocated),
				expected: `at most the population (${population})`
			});
		else if (sectors.read && sectors.complete && sums.get(id) !== population - population_unlocated)
			problems.push({
				file,
				id,
				field: 'population',
				found: `${population}, of which ${population_unlocated} in no sector`,
				expected: `the sum of its sectors (${sums.get(id) ?? 0}) and those in no sector`
			});
	}
	const communeById = byId(communes);
	for (const { file, id, properties } of zones.sound) {
		const parts = properties.communes.map((commune) => communeById.get(commune)?.properties);
		if (parts.some((part) => part === undefined)) continue;
		const sum = parts.reduce((total, part) => total + (part?.population ?? 0), 0);
		if (sum !== properties.population)
			problems.push({
				file,
				id,
				field: 'population',
				found: shown(properties.population),
				expected: `the sum of its communes (${sum})`
			});
	}
	return problems;
}
