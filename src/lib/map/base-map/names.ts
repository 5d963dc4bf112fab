import type { ExpressionSpecification, FormattedSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n/languages.ts';
import type { FontName } from '../fonts.ts';

/** The fonts of the map's lettering. */
export const lettering = {
	regular: 'Fira Sans Condensed',
	medium: 'Fira Sans Condensed Medium',
	semiBold: 'Fira Sans Condensed SemiBold',
	italic: 'Fira Sans Condensed Italic'
} as const satisfies Record<string, FontName>;

/** The properties that hold the two official names: `nl` and `fr` in tiles, `name_*` in the areas. */
export interface NameFields {
	nl: string;
	fr: string;
}

export const tileNames: NameFields = { nl: 'nl', fr: 'fr' };
export const areaNames: NameFields = { nl: 'name_nl', fr: 'name_fr' };

/** A tile leaves French out where it equals Dutch. */
function both({ nl, fr }: NameFields): Record<'nl' | 'fr', ExpressionSpecification> {
	return { nl: ['get', nl], fr: ['coalesce', ['get', fr], ['get', nl]] };
}

/** The reader's official language first; on an English map French first, as in all lists here. */
function ordered(
	language: Language,
	fields: NameFields
): [ExpressionSpecification, ExpressionSpecification] {
	const { nl, fr } = both(fields);
	return language === 'nl' ? [nl, fr] : [fr, nl];
}

/** Zooms at which a label may change from one name to both; beyond them nothing changes. */
const labelZooms = [10, 11, 12, 13, 14, 15, 16, 17, 18] as const;

/**
 * A name along a line: both official names where they fit at the zoom, else the reader's, else
 * nothing. On an English map a stable half of the names stands in French where only one fits.
 */
export function nameAlong(language: Language): ExpressionSpecification {
	const { nl, fr } = both(tileNames);
	const [first, second] = ordered(language, tileNames);
	const one: ExpressionSpecification =
		language === 'en' ? ['case', ['has', 'fr_first'], fr, nl] : first;
	const two: ExpressionSpecification = [
		'case',
		['has', tileNames.fr],
		['concat', first, ' – ', second],
		first
	];
	const at = (zoom: number): ExpressionSpecification => [
		'case',
		['<=', ['get', 'fit_both'], zoom],
		two,
		['<=', ['get', 'fit_one'], zoom],
		one,
		''
	];
	return [
		'step',
		['zoom'],
		'',
		...labelZooms.flatMap((zoom) => [zoom, at(zoom)])
	] as ExpressionSpecification;
}

export interface TwoLineLook {
	first: FontName;
	second: FontName;
	/** size of the second line as a share of the first */
	scale: number;
}

/** A name on two lines, the reader's language first and heavier; on one where both are the same. */
export function nameOnTwoLines(
	language: Language,
	fields: NameFields,
	look: TwoLineLook
): ExpressionSpecification | FormattedSpecification {
	const [first, second] = ordered(language, fields);
	const heavy = { 'text-font': ['literal', [look.first]] };
	const light = { 'text-font': ['literal', [look.second]], 'font-scale': look.scale };
	return [
		'case',
		['==', first, second],
		['format', first, heavy],
		['format', first, heavy, '\n', {}, second, light]
	] as unknown as ExpressionSpecification;
}
