import type { Position } from 'geojson';
import { shown, type Problem } from '../problems.ts';
import type { PlaceDraft } from './draft.ts';
import type { LookAlikeFact } from './fact-shapes.ts';
import { factFiles } from './facts.ts';

/** A look-alike has its own door: a LISA that is drawn as a pin stands farther off than this. */
const apartMetres = 30;
/** Above this radius a place is drawn as an area, and pins nothing. */
const pinMetres = 150;

/** Digits of the telephone numbers in a text, without the zero or the 32 in front. */
function numbersIn(text: string): string[] {
	return [...text.matchAll(/(?:\+32|\b0)[ \d]{7,13}\d/g)].map(([number]) =>
		number.replace(/\D/g, '').replace(/^(?:32|0)/, '')
	);
}

/** The position that the text gives as "50.82960, 4.33887", as longitude and latitude. */
function positionIn(text: string): Position | undefined {
	const [, lat, lon] = /\b(5[01]\.\d{3,}), (4\.\d{3,})\b/.exec(text) ?? [];
	return lat === undefined ? undefined : [Number(lon), Number(lat)];
}

/**
 * Refuses a LISA that is pinned on one of the places that only look like one, or that bears its
 * telephone number or its id.
 */
export function checkLookAlikes(
	antennas: readonly PlaceDraft[],
	lookAlikes: readonly LookAlikeFact[],
	file: string,
	problems: Problem[]
): void {
	for (const { geometry, properties } of antennas) {
		const note = (field: string, found: unknown, other: LookAlikeFact): void => {
			problems.push({
				file,
				id: properties.id,
				field,
				found: shown(found),
				expected: `nothing of ${other.id}, which is not a LISA (${factFiles.lookAlikes})`
			});
		};
		const phone = properties.phone === null ? [] : numbersIn(properties.phone);
		for (const other of lookAlikes) {
			if (other.id === properties.id) note('id', properties.id, other);
			if (numbersIn(other.what).some((number) => phone.includes(number)))
				note('phone', properties.phone, other);
			const position = positionIn(other.what);
			if (position === undefined || geometry === null) continue;
			if ((properties.accuracy_m ?? 0) > pinMetres) continue;
			const [lon = 0, lat = 0] = position;
			const [ownLon, ownLat] = geometry.coordinates;
			const metres = Math.hypot((lon - ownLon) * 70_300, (lat - ownLat) * 111_250);
			if (metres < apartMetres) note('location', `${Math.round(metres)} m from it`, other);
		}
	}
}
