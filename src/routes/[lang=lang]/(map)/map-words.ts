import { formatNumber } from '$lib/i18n/format';
import type { Messages } from '$lib/i18n';
import type { Language } from '$lib/i18n/languages';
import type { MapMessages } from '$lib/i18n/map';
import type { MapText } from '$lib/map/types';

/** The words of the map, from the dictionaries of one language. */
export function mapWords(language: Language, text: Messages, words: MapMessages): MapText {
	return {
		...words,
		title: text.map.title,
		close: text.app.close,
		scaleMetres: (metres) =>
			metres < 1000
				? text.units.metres(formatNumber(language, metres))
				: text.units.kilometres(formatNumber(language, metres / 1000, metres % 1000 ? 1 : 0))
	};
}
