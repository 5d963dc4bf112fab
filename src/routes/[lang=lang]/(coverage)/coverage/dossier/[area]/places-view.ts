import type { LeftOut } from '$lib/coverage/types';
import type { DossierAnswers, DossierArea, DossierPlace, DossierWords } from './dossier-input';
import type { Bounds } from './drawing';

export interface PlaceRow {
	/** as on the map; null for a place that is not drawn */
	readonly number: string | null;
	readonly name: string;
	readonly address: string | null;
	readonly notes: string;
}

/** A place that counts, under its number of the map. */
export interface Numbered {
	readonly place: DossierPlace;
	readonly number: string;
	readonly isPossible: boolean;
}

export interface PlacesView {
	readonly title: string;
	readonly none: string | null;
	readonly inside: readonly PlaceRow[];
	readonly outsideTitle: string;
	readonly outside: readonly PlaceRow[];
	readonly leftOutTitle: string;
	readonly leftOut: readonly PlaceRow[];
}

const exactWithinMetres = 150;

const liesIn = ({ level, id }: DossierArea, { zone, commune }: DossierPlace): boolean =>
	level === 'region' || (level === 'zone' ? zone : commune) === id;

const within = ([west, south, east, north]: Bounds, { point }: DossierPlace): boolean =>
	point !== null && point[0] > west && point[0] < east && point[1] > south && point[1] < north;

/** The places that count in the area, then those around it on the map, each with its number. */
export function numberedPlaces(
	area: DossierArea,
	bounds: Bounds,
	{ answer, places }: DossierAnswers
): { inside: Numbered[]; outside: Numbered[] } {
	const certain = new Set(answer.certain);
	const counted = new Set([...answer.certain, ...answer.possible]);
	const all = places.filter(({ id }) => counted.has(id));
	const inside = all.filter((place) => liesIn(area, place));
	const outside = all.filter((place) => !inside.includes(place) && within(bounds, place));
	const numbered = [...inside, ...outside].map((place, i) => ({
		place,
		number: String(i + 1),
		isPossible: !certain.has(place.id)
	}));
	return { inside: numbered.slice(0, inside.length), outside: numbered.slice(inside.length) };
}

/** The lists of places under the map. */
export function placesView(
	area: DossierArea,
	{ answer, places }: DossierAnswers,
	{ inside, outside }: { inside: readonly Numbered[]; outside: readonly Numbered[] },
	{ words: { places: words }, distance }: DossierWords
): PlacesView {
	const row = ({ place, number, isPossible }: Numbered): PlaceRow => ({
		number,
		name: place.name,
		address: place.address,
		notes: [
			place.isAdded ? words.added : null,
			place.schedule ? words.hoursKnown : words.hoursUnknown,
			isPossible && answer.question.when.kind === 'any' ? words.perhaps : null,
			place.accuracyMetres > exactWithinMetres
				? words.approximate(distance(place.accuracyMetres))
				: null
		]
			.filter((note) => note !== null)
			.join(', ')
	});
	const byId = new Map(places.map((place) => [place.id, place]));
	const leftOut = answer.leftOut.flatMap(({ id, why }: { id: string; why: LeftOut }) => {
		const place = byId.get(id);
		return place && liesIn(area, place)
			? [{ number: null, name: place.name, address: null, notes: words.why[why] }]
			: [];
	});
	return {
		title: words.title,
		none: inside.length === 0 ? words.none : null,
		inside: inside.map(row),
		outsideTitle: words.outside,
		outside: outside.map(row),
		leftOutTitle: words.leftOut,
		leftOut
	};
}
