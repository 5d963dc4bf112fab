/** Walking speed that every walking time on the site is counted with. */
export const walkMetresAMinute = 80;

/** Minutes; from an hour on, whole hours. */
const steps = [1, 2, 5, 10, 15, 20, 30, 45, 60, 120];

export interface ScaleBar {
	minutes: number;
	metres: number;
	/** length of the bar */
	pixels: number;
}

/**
 * The longest round walk whose bar fits: a number of minutes, its metres at 80 m a minute, and
 * the bar's length in pixels. Where not even one minute fits, the bar is one minute long.
 */
export function scaleBar(metresPerPixel: number, widestPixels = 184): ScaleBar {
	const fitting = steps.filter(
		(step) => (step * walkMetresAMinute) / metresPerPixel <= widestPixels
	);
	const minutes = fitting.at(-1) ?? 1;
	const metres = minutes * walkMetresAMinute;
	return { minutes, metres, pixels: metres / metresPerPixel };
}
