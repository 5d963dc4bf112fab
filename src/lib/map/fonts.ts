import type { FontFacesSpecification } from 'maplibre-gl';
import condensedItalic from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-400-italic.woff2?url';
import condensedRegular from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-400-normal.woff2?url';
import condensedMedium from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-500-normal.woff2?url';
import condensedSemiBold from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-600-normal.woff2?url';
import sansRegular from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url';
import sansMedium from '@fontsource/fira-sans/files/fira-sans-latin-500-normal.woff2?url';
import sansSemiBold from '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url';

/**
 * What the `latin` files of Fontsource hold. The few other letters (ś, ć) come from the reader's own
 * fonts: 47 kB for three street names would be out of proportion.
 */
const latin = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122'];

/** The file behind each name that a layer may give as `text-font`. */
const files = {
	'Fira Sans': sansRegular,
	'Fira Sans Medium': sansMedium,
	'Fira Sans SemiBold': sansSemiBold,
	'Fira Sans Condensed': condensedRegular,
	'Fira Sans Condensed Medium': condensedMedium,
	'Fira Sans Condensed SemiBold': condensedSemiBold,
	'Fira Sans Condensed Italic': condensedItalic
} as const;

export type FontName = keyof typeof files;

/**
 * The fonts of the map for the style's `font-faces`: there is no glyph server, MapLibre draws the
 * letters from the same hashed font files as the page, each loaded when a letter of it first shows.
 * Addresses are made absolute, since a style has no address of its own to be relative to.
 */
export function fontFaces(origin: string): FontFacesSpecification {
	return Object.fromEntries(
		Object.entries(files).map(([name, file]) => [
			name,
			[{ url: new URL(file, origin).href, 'unicode-range': [...latin] }]
		])
	);
}
