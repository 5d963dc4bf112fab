import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { PageMessages } from '../i18n/pages/index.ts';
import { sourceLink, type SourceLink, type Sources } from './citation.ts';
import type { Citation, CommuneProperties, Localised } from './types.ts';

/** victim-help.json: where a victim of sexual violence finds care first, and what the report tells. */
export interface VictimHelp {
	centre: Localised<'name'> &
		Citation & {
			address_nl: string;
			address_fr: string;
			postcode: string;
			/** NIS code */
			commune: string;
			phone: string;
			/** the centre is there for what happened so many days ago at most */
			days: number;
			as_of: string | null;
		};
	alice: Citation & { as_of: string | null };
}

/** That help in the words of one language. */
export interface VictimHelpView {
	title: string;
	danger: string;
	centre: { name: string; what: string; address: string; always: string; phone: string };
	eva: string;
	alice: string;
	sources: SourceLink[];
	newTab: string;
}

/** Says what to do first after violence; `communes` by NIS code. */
export function victimHelpView(
	{ centre, alice }: VictimHelp,
	sources: Sources,
	communes: ReadonlyMap<string, CommuneProperties>,
	language: Language,
	words: PageMessages
): VictimHelpView {
	const street = {
		nl: centre.address_nl,
		fr: centre.address_fr,
		en: `${centre.address_fr} / ${centre.address_nl}`
	}[language];
	const commune = communes.get(centre.commune)?.[`name_${language}`] ?? '';
	const dated = (citation: Citation & { as_of: string | null }): SourceLink => {
		const link = sourceLink(citation, sources, words.source);
		const date = citation.as_of
			? words.source.asOf(formatDate(language, citation.as_of))
			: words.source.undated;
		return { ...link, label: `${link.label} (${date})` };
	};
	return {
		title: words.victimHelp.title,
		danger: words.victimHelp.danger,
		centre: {
			name: centre[`name_${language}`],
			what: words.victimHelp.centre(centre.days),
			address: `${street}, ${centre.postcode} ${commune}`,
			always: words.victimHelp.always,
			phone: centre.phone
		},
		eva: words.victimHelp.eva,
		alice: words.victimHelp.alice,
		sources: [dated(centre), dated(alice)],
		newTab: words.place.newTab
	};
}
