import figuresText from '../../../geodata/figures.json?raw';
import sitesText from '../../../geodata/initiative-sites.geojson?raw';
import wordsText from '../../../geodata/initiative-words.json?raw';
import initiativesText from '../../../geodata/initiatives.json?raw';
import { locales, type Language } from '$lib/i18n/languages';
import { summariseInitiative, type InitiativeSummary } from '$lib/initiatives/summary';
import type { Figure, Initiative, InitiativeSite } from '$lib/initiatives/types';
import type { InitiativeWords } from '$lib/initiatives/words';

// These files have passed every gate of the pipeline before they are read here, at build time.
const parse = <Shape>(text: string): Shape => JSON.parse(text) as Shape;

/** By id, in the order of the report. */
export const initiatives = new Map(
	parse<Initiative[]>(initiativesText).map((initiative) => [initiative.id, initiative])
);
export const figures = new Map(parse<Figure[]>(figuresText).map((figure) => [figure.id, figure]));
export const initiativeSites = new Map(
	parse<{ features: InitiativeSite[] }>(sitesText).features.map((site) => [
		site.properties.id,
		site
	])
);
/** The names of codes: themes, target groups, states of a period … */
export const initiativeWords = parse<InitiativeWords>(wordsText);

const summaries = new Map<Language, InitiativeSummary[]>();

/** All initiatives for lists, by name. */
export function initiativeSummaries(language: Language): InitiativeSummary[] {
	let list = summaries.get(language);
	if (!list) {
		const collator = new Intl.Collator(locales[language], { numeric: true, sensitivity: 'base' });
		list = [...initiatives.values()]
			.map((initiative) => summariseInitiative(initiative, language))
			.sort((one, other) => collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
		summaries.set(language, list);
	}
	return list;
}
