import { shown, type Problem } from '../../problems.ts';
import type { AnyContradiction, Dataset, Sound } from '../dataset.ts';

/** Fields that a contradiction of the report has, and one about places has not. */
const reportFields = [
	'zones',
	'type',
	'severity',
	'title_nl',
	'title_fr',
	'title_en',
	'see'
] as const satisfies readonly (keyof AnyContradiction)[];

/** What a record must have: all fields of one of the report, or else two statements about a place. */
function shapeProblems({ file, id, properties }: Sound<AnyContradiction>): Problem[] {
	const has = reportFields.filter((field) => properties[field] !== undefined);
	if (has.length > 0)
		return reportFields
			.filter((field) => !has.includes(field))
			.map((field) => ({
				file,
				id,
				field,
				found: 'nothing',
				expected: `the field, as there is ${has[0]}`
			}));
	const problems: Problem[] = [];
	const { about, statements } = properties;
	if (about.length === 0)
		problems.push({ file, id, field: 'about', found: '[]', expected: 'at least 1 element' });
	if (statements.length < 2)
		problems.push({
			file,
			id,
			field: 'statements',
			found: `${statements.length} statement`,
			expected: 'at least 2 elements'
		});
	return problems;
}

/** Every contradiction is about places, sites, initiatives or figures that exist. */
export function contradictionProblems(dataset: Dataset): Problem[] {
	const { contradictions, antennas, stations, initiatives, sites, figures, zones } = dataset;
	const problems = contradictions.sound.flatMap(shapeProblems);
	const places = [antennas, stations];
	const note = (id: string, field: string, found: string, expected: string): void => {
		problems.push({ file: contradictions.file, id, field, found: shown(found), expected });
	};
	for (const { id, properties } of contradictions.sound) {
		const ofReport = properties.type !== undefined;
		const among = ofReport ? [...places, initiatives, sites, figures] : places;
		for (const [index, about] of properties.about.entries())
			if (among.every(({ read }) => read) && !among.some(({ ids }) => ids.has(about)))
				note(id, `about.${index}`, about, `an id of ${among.map(({ file }) => file).join(' or ')}`);
		for (const [index, zone] of (properties.zones ?? []).entries())
			if (zones.read && !zones.ids.has(zone))
				note(id, `zones.${index}`, zone, `an id of ${zones.file}`);
		for (const [index, see] of (properties.see ?? []).entries())
			if (!contradictions.ids.has(see))
				note(id, `see.${index}`, see, `an id of ${contradictions.file}`);
	}
	return problems;
}
