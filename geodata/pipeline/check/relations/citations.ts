import type { Citation, Provenance } from '../../../../src/lib/places/types.ts';
import { shown, type Problem } from '../../problems.ts';
import { placesOf, type Dataset } from '../dataset.ts';

interface Cited {
	file: string;
	id: string;
	field: string;
	source: string;
}

function inProvenance(provenance: Provenance, field: string): [string, Citation][] {
	return [
		[field, provenance],
		...(provenance.also ?? []).map((citation, index): [string, Citation] => [
			`${field}.also.${index}`,
			citation
		]),
		...(provenance.alternatives ?? []).map((citation, index): [string, Citation] => [
			`${field}.alternatives.${index}`,
			citation
		])
	];
}

/** Every citation of the public files, with the field where it stands. */
function citations(dataset: Dataset): Cited[] {
	const cited: Cited[] = [];
	const add = (file: string, id: string, found: [string, Citation][]): void => {
		for (const [field, { source }] of found)
			cited.push({ file, id, field: `${field}.source`, source });
	};
	for (const { file, id, properties } of placesOf(dataset)) {
		const { provenance, permanences, history, moves_to } = properties;
		for (const [field, value] of Object.entries(provenance))
			add(file, id, inProvenance(value, `provenance.${field}`));
		for (const [index, permanence] of permanences.entries())
			add(file, id, inProvenance(permanence.provenance, `permanences.${index}.provenance`));
		add(
			file,
			id,
			history.map((entry, index) => [`history.${index}`, entry])
		);
		if (moves_to !== null) add(file, id, inProvenance(moves_to.provenance, 'moves_to.provenance'));
	}
	for (const { file, id, properties } of dataset.closures.sound)
		cited.push({ file, id, field: 'source', source: properties.source });
	for (const { file, id, properties } of dataset.contradictions.sound)
		add(
			file,
			id,
			properties.statements.map((statement, index) => [`statements.${index}`, statement])
		);
	for (const { file, id, properties } of dataset.initiatives.sound)
		add(
			file,
			id,
			properties.sources.map((citation, index) => [`sources.${index}`, citation])
		);
	for (const { file, id, properties } of dataset.figures.sound)
		cited.push({ file, id, field: 'source', source: properties.source });
	for (const { file, id, properties } of dataset.sites.sound)
		add(
			file,
			id,
			Object.entries(properties.provenance).map(([field, one]) => [`provenance.${field}`, one])
		);
	for (const { file, id, properties } of dataset.nearbyStops.sound)
		for (const [index, { source }] of properties.stops.entries())
			cited.push({ file, id, field: `stops.${index}.source`, source });
	return cited;
}

/** Every citation names a source that exists; every source is cited, or was read by the pipeline. */
export function citationProblems(dataset: Dataset): Problem[] {
	const { sources, antennas, stations, closures, contradictions } = dataset;
	const { initiatives, figures, sites } = dataset;
	const cited = citations(dataset);
	const problems: Problem[] = [];
	if (sources.read)
		for (const { file, id, field, source } of cited)
			if (!sources.ids.has(source))
				problems.push({
					file,
					id,
					field,
					found: shown(source),
					expected: `an id of ${sources.file}`
				});
	const citing = [antennas, stations, closures, contradictions, initiatives, figures, sites];
	if (!citing.every(({ read, complete }) => read && complete)) return problems;
	const used = new Set(cited.map(({ source }) => source));
	for (const { file, id, properties } of sources.sound)
		if (!used.has(id) && Object.keys(properties.checksums).length === 0)
			problems.push({
				file,
				id,
				field: null,
				found: 'no citation and no file read',
				expected: 'a source that something cites or that the pipeline read'
			});
	return problems;
}
