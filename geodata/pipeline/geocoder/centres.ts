import { metresBetween } from '../tiles/measure.ts';
import type { NumberedStreet } from './place-numbers.ts';

/**
 * Where the addresses of some streets have their middle: the street whose own point is nearest to
 * the mean of all, each weighed by its house numbers. Null for no streets.
 */
export function centreOf(streets: readonly NumberedStreet[]): { lon: number; lat: number } | null {
	if (streets.length === 0) return null;
	let [total, east, north] = [0, 0, 0];
	for (const { street, numbers } of streets) {
		const weight = numbers.length + 1;
		total += weight;
		east += weight * street.lon;
		north += weight * street.lat;
	}
	const mean = [east / total, north / total];
	const away = ({ street }: NumberedStreet): number =>
		metresBetween([street.lon, street.lat], mean);
	const { lon, lat } = streets.reduce((a, b) => (away(b) < away(a) ? b : a)).street;
	return { lon, lat };
}
