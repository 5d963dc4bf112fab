import { loadMessages } from '$lib/i18n';
import { initiativeMessages } from '$lib/i18n/initiative';
import type { Language } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { isOfReport } from '$lib/initiatives/contradiction-groups';
import {
	linesOf,
	type InitiativeContext,
	type LinkedContradiction
} from '$lib/initiatives/detail-context';
import { contradictionView } from '$lib/places/contradiction-view';
import { communes, contradictions, places, sources, zones } from './geodata';
import { figures, initiatives, initiativeSites, initiativeWords } from './initiatives';

/** One of more statements is about the report as a whole. */
const mostStatements = 4;

/** A contradiction of the report has a title of its own, and each statement its line. */
function contradictionIn(id: string, language: Language): LinkedContradiction | undefined {
	const found = contradictions.find((one) => one.id === id);
	if (!found) return undefined;
	const view = contradictionView(found, sources, language, pageMessages(language));
	if (!isOfReport(found)) return { view, aside: false };
	const { lines } = initiativeMessages(language);
	return {
		aside: found.severity === 'low' || found.statements.length > mostStatements,
		view: {
			...view,
			title: found[`title_${language}`],
			statements: found.statements.map((statement) => ({
				text: statement[`text_${language}`],
				source: { label: lines(linesOf(statement.locator ?? '')), href: null },
				date: ''
			}))
		}
	};
}

/** All that the text of an initiative's page is made from, in one language. */
export async function initiativeContext(language: Language): Promise<InitiativeContext> {
	const { units } = await loadMessages(language);
	return {
		language,
		words: initiativeMessages(language),
		units,
		names: initiativeWords,
		initiatives,
		figures,
		sites: initiativeSites,
		placeName: (id) => places.get(id)?.properties[`name_${language}`],
		communeName: (nis) => communes.get(nis)?.[`name_${language}`],
		zoneName: (code) => {
			const zone = zones.get(code);
			return zone && `${zone[`short_name_${language}`]} (${code})`;
		},
		contradiction: (id) => contradictionIn(id, language)
	};
}
