import { languages } from '../../../../src/lib/i18n/languages.ts';
import type { PlaceProperties, Provenance } from '../../../../src/lib/places/types.ts';
import { shown, type Problem } from '../../problems.ts';
import { placesOf, type Dataset } from '../dataset.ts';

type Texts = readonly (readonly [field: string, text: string | null | undefined])[];

/** Texts that say the same in several languages: all of them, or none. */
function textsOf(properties: PlaceProperties): Texts[] {
	const { provenance, permanences, address_nl, address_fr } = properties;
	const notes = (field: string, { note_nl, note_fr, note_en }: Provenance): Texts => [
		[`${field}.note_nl`, note_nl],
		[`${field}.note_fr`, note_fr],
		[`${field}.note_en`, note_en]
	];
	return [
		[
			['address_nl', address_nl],
			['address_fr', address_fr]
		],
		languages.map((language) => [`locality_${language}`, properties[`locality_${language}`]]),
		languages.map((language) => [`hours_note_${language}`, properties[`hours_note_${language}`]]),
		...Object.entries(provenance).map(([field, one]) => notes(`provenance.${field}`, one)),
		...permanences.flatMap((one, index) => [
			notes(`permanences.${index}.provenance`, one.provenance),
			languages.map(
				(language) => [`permanences.${index}.note_${language}`, one[`note_${language}`]] as const
			)
		])
	];
}

/** What is said of a place in one language is said in all; a service has the same name everywhere. */
export function languageProblems(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const serviceNames = new Map<string, string>();
	for (const { file, id, properties } of placesOf(dataset)) {
		const note = (field: string, found: string, expected: string): void => {
			problems.push({ file, id, field, found, expected });
		};
		for (const texts of textsOf(properties)) {
			const said = texts.find(([, text]) => typeof text === 'string');
			if (said === undefined) continue;
			for (const [field, text] of texts)
				if (typeof text !== 'string')
					note(field, shown(text), `a text, as ${said[0]} has one (${shown(said[1])})`);
		}
		for (const [index, { code, name_nl, name_fr, name_en }] of properties.services.entries()) {
			const names = [name_nl, name_fr, name_en].join(' / ');
			const known = serviceNames.get(code) ?? names;
			serviceNames.set(code, known);
			if (known !== names)
				note(`services.${index}`, names, `the names that ${code} has elsewhere (${known})`);
		}
	}
	return problems;
}
