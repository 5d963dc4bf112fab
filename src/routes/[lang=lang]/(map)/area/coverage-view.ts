import type { AreaMessages } from '$lib/i18n/areas';
import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { thresholds } from '$lib/coverage/types';
import { areaCoverage } from '$lib/server/coverage';
import { pagePath } from '$lib/state/page-path';
import type { AreaCoverageView } from './static/area-sections';

/** How many residents of a zone (code) or a commune (NIS code) reach a LISA antenna that receives people. */
export function coverageView(
	id: string,
	lang: Language,
	words: AreaMessages['coverage']
): AreaCoverageView {
	const { residents, certain } = areaCoverage(id);
	const shareOf = (people: number): string => {
		const percent = (100 * people) / residents;
		if (people > 0 && percent < 1) return words.few;
		return words.percent(formatNumber(lang, Math.floor(percent)));
	};
	const [, , within15] = certain.within;
	return {
		lead: within15 > 0 ? words.lead(shareOf(within15)) : words.none,
		rows: thresholds.map((minutes, index) => {
			const people = certain.within[index] ?? 0;
			return { minutes, residents: formatNumber(lang, people), share: shareOf(people) };
		}),
		links: [
			{
				href: pagePath('/[lang=lang]/(coverage)/coverage', { lang }),
				text: words.explore
			},
			{
				href: pagePath('/[lang=lang]/(coverage)/coverage/dossier/[area]', { lang, area: id }),
				text: words.dossier
			},
			{ href: pagePath('/[lang=lang]/(text)/method', { lang }), text: words.method }
		]
	};
}
