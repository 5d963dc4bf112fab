import * as v from 'valibot';
import type { Localised } from '../../../src/lib/places/types.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { checked, text, zoneCode } from './source-features.ts';

const file = 'report/glossary.json';

const localised = v.object({ nl: text, fr: text, en: text });
const glossary = v.object({
	terms: v.array(v.object({ nl: text, fr: text, en: text, group: text })),
	zones: v.array(v.object({ code: zoneCode, long: localised, short: localised })),
	quarters: v.array(v.object({ code: v.number('a quarter code'), nl: text, fr: text }))
});

/** The names that the glossary has for communes, police zones and quarters. */
export interface AreaNames {
	/** by the names of the register, Dutch then French, as in `communeKey` */
	communes: Map<string, Localised<'name'>>;
	policeZones: Map<string, Localised<'name'> & Localised<'short_name'>>;
	quarters: Map<number, { quarter_nl: string; quarter_fr: string }>;
}

/** The key of a commune in `AreaNames`: its names in the register, Dutch and French. */
export function communeKey(dutch: string, french: string): string {
	return `${dutch} / ${french}`;
}

/** "Brussel (Stad Brussel)": the name in the register, and the one that tells it from the Region. */
function bothForms(term: string): { register: string; distinct: string } {
	const [, register, distinct] = /^(.+) \((.+)\)$/.exec(term) ?? [];
	return { register: register ?? term, distinct: distinct ?? term };
}

/**
 * English readers meet the French name first, then the Dutch one ("Ixelles / Elsene"), unless
 * there is an English name.
 */
function englishName(english: string, french: string, dutch: string): string {
	return english !== french || dutch === french ? english : `${french} / ${dutch}`;
}

/** Reads the names from the glossary; undefined after a problem. */
export function readNames(reference: ReferenceFolder, problems: Problem[]): AreaNames | undefined {
	const json = reference.readJson(file);
	if (json === undefined) return undefined;
	const read = checked(glossary, json, { file, id: null }, problems);
	if (read === undefined) return undefined;

	const communes = read.terms
		.filter(({ group }) => group === 'commune')
		.map(({ nl, fr, en }) => {
			const [dutch, french, english] = [bothForms(nl), bothForms(fr), bothForms(en)];
			return [
				communeKey(dutch.register, french.register),
				{
					name_nl: dutch.distinct,
					name_fr: french.distinct,
					name_en: englishName(english.distinct, french.distinct, dutch.distinct)
				}
			] as const;
		});
	return {
		communes: new Map(communes),
		policeZones: new Map(
			read.zones.map(({ code, long, short }) => [
				code,
				{
					name_nl: long.nl,
					name_fr: long.fr,
					name_en: long.en,
					short_name_nl: short.nl,
					short_name_fr: short.fr,
					short_name_en: short.en
				}
			])
		),
		quarters: new Map(
			read.quarters.map(({ code, nl, fr }) => [code, { quarter_nl: nl, quarter_fr: fr }])
		)
	};
}
