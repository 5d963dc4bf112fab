import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';

/** How a dossier writes numbers in one language. */
export interface Numbers {
	readonly count: (value: number) => string;
	/** a part of a whole: "31 %", "< 1 %"; a dash where there is no whole */
	readonly share: (part: number, whole: number) => string;
	/** a share that lies between two: "31–35 %" */
	readonly band: (from: number, to: number, whole: number) => string;
	/** seconds as minutes, never fewer than needed; null as the given word */
	readonly minutes: (seconds: number | null, never: string) => string;
	readonly change: (value: number) => string;
}

export function numbersOf(language: Language): Numbers {
	const count = (value: number): string => formatNumber(language, value);
	const unit = language === 'fr' ? ' %' : '%';
	const whole = (part: number, all: number): string => {
		const percent = (100 * part) / all;
		if (part > 0 && percent < 1) return '< 1';
		// Never more than there are, as on the pages of zones and communes.
		return count(Math.floor(percent));
	};
	const share = (part: number, all: number): string =>
		all > 0 ? `${whole(part, all)}${unit}` : '–';
	return {
		count,
		share,
		band: (from, to, all) => {
			if (all === 0 || whole(from, all) === whole(to, all)) return share(from, all);
			return `${whole(from, all)}–${share(to, all)}`;
		},
		minutes: (seconds, never) => (seconds === null ? never : count(Math.ceil(seconds / 60))),
		change: (value) => (value === 0 ? '0' : `${value > 0 ? '+' : '−'} ${count(Math.abs(value))}`)
	};
}
