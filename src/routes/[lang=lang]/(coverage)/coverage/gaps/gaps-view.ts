import type { Gap } from '$lib/coverage/gaps';
import type { CoverageArea, CoverageAreas } from '$lib/coverage/types';
import type { GapsMessages } from '$lib/i18n/gaps';
import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { countText, minutesOf, shareText } from '../shares';

/** A row of the table of gaps. */
export interface GapRow {
	readonly id: string;
	readonly name: string;
	/** the commune, or that there are several */
	readonly commune: string;
	readonly beyond: string;
	readonly share: string;
	readonly walk: string;
	readonly lon: number;
	readonly lat: number;
}

/** Official names have both languages in English. */
function nameOf({ name_nl: dutch, name_fr: french }: CoverageArea, language: Language): string {
	if (language === 'nl') return dutch;
	return language === 'fr' || dutch === french ? french : `${french} / ${dutch}`;
}

/** Gaps that lie in an area: the region, a zone or a commune; a quarter of several communes by its sectors. */
export function gapsWithin(gaps: readonly Gap[], area: string, { levels }: CoverageAreas): Gap[] {
	if (area === 'region') return [...gaps];
	const inside = new Set(
		levels.sector
			.filter(({ commune, zone }) => commune === area || zone === area)
			.flatMap(({ id, quarter }) => [id, quarter])
	);
	return gaps.filter(({ id }) => inside.has(id));
}

export function gapRows(
	gaps: readonly Gap[],
	areas: CoverageAreas,
	communes: ReadonlyMap<string, string>,
	language: Language,
	words: GapsMessages
): GapRow[] {
	const known = new Map(
		[...areas.levels.quarter, ...areas.levels.sector].map((area) => [area.id, area])
	);
	return gaps.flatMap(({ id, residents, certain, possible, seconds }): GapRow[] => {
		const area = known.get(id);
		if (!area) return [];
		return [
			{
				id,
				name: nameOf(area, language),
				commune: area.commune === null ? words.several : (communes.get(area.commune) ?? ''),
				beyond: countText(language, words, certain, possible),
				// Fewer live beyond every place that may be open than beyond those that certainly are.
				share: shareText(language, words, possible, certain, residents),
				walk:
					seconds === null
						? words.never
						: words.minutes(formatNumber(language, minutesOf(seconds))),
				lon: area.lon,
				lat: area.lat
			}
		];
	});
}
