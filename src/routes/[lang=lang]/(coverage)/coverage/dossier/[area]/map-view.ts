import { thresholds, type Threshold } from '$lib/coverage/types';
import { partsOf, partLevel } from './areas-of';
import type { DossierAnswers, DossierPlace, DossierSetting, DossierWords } from './dossier-input';
import { boundsOf, frameOf, pathOf } from './drawing';
import { labelsFor, type Label } from './labels';

/** A place on the drawing, by the number under which the list has it. */
export interface Mark {
	readonly number: string;
	readonly x: number;
	readonly y: number;
	readonly kind: 'certain' | 'possible' | 'added';
	/** radius within which a place of approximate location lies; 0 where it is exact */
	readonly radius: number;
}

export interface MapView {
	readonly title: string;
	readonly alternative: string;
	readonly width: number;
	readonly height: number;
	readonly outline: string;
	readonly neighbours: string;
	readonly parts: string;
	readonly bands: readonly {
		readonly minutes: Threshold;
		readonly rank: number;
		readonly path: string;
	}[];
	readonly labels: readonly Label[];
	readonly marks: readonly Mark[];
	readonly scale: { readonly length: number; readonly label: string };
	readonly legend: readonly { readonly rank: number; readonly label: string }[];
	readonly beyond: string;
	readonly warning: string;
}

/** Units of the drawing: across, at most up and down, around the area, and off at most. */
const width = 1000;
const greatestHeight = 820;
const margin = 24;
const tolerance = 1.6;
const fineTolerance = 1;
/** Metres that somebody walks in a minute on the scale bar, as on the site's other maps. */
const metresAMinute = 80;
const exactWithinMetres = 150;

/** The drawing of an area: bands by walking time, parts, names and numbered places. */
export function mapView(
	setting: DossierSetting,
	answers: DossierAnswers,
	{ words }: DossierWords,
	numbered: readonly { place: DossierPlace; number: string; isPossible: boolean }[],
	lead: string
): MapView {
	const { area, language, names } = setting;
	const { outline, parts, communes, bands } = answers;
	const frame = frameOf(boundsOf(outline), width, greatestHeight, margin);
	const marks = numbered.flatMap(({ place, number, isPossible }): Mark[] => {
		if (!place.point) return [];
		const [x, y] = frame.project(...place.point);
		const approximate = place.accuracyMetres > exactWithinMetres ? place.accuracyMetres : 0;
		return [
			{
				number,
				x,
				y,
				kind: place.isAdded ? 'added' : isPossible ? 'possible' : 'certain',
				radius: Math.round(approximate * frame.unitsPerMetre)
			}
		];
	});
	const inside = partsOf(area, answers.areas);
	const nameOf = (id: string, dutch: string, french: string): string =>
		names[id] ?? (language === 'nl' ? dutch : french);
	const labels = labelsFor(
		inside
			.toSorted((one, other) => other.area.population - one.area.population)
			.map(({ area: { id, name_nl, name_fr, lon, lat } }) => {
				const [x, y] = frame.project(lon, lat);
				return { name: nameOf(id, name_nl, name_fr), x, y };
			}),
		marks,
		frame
	);
	const scaleMinutes = [20, 15, 10, 5].find(
		(minutes) => minutes * metresAMinute * frame.unitsPerMetre <= width / 4
	);
	const minutesShown = scaleMinutes ?? 2;
	return {
		title: words.map.title,
		alternative: words.map.alternative(area.name, marks.length, lead),
		width: frame.width,
		height: frame.height,
		outline: pathOf(outline, frame, fineTolerance),
		neighbours: [...communes.values()].map((shape) => pathOf(shape, frame, tolerance)).join(''),
		parts: inside
			.flatMap(({ area: { id } }) => parts.get(id) ?? [])
			.map((shape) => pathOf(shape, frame, fineTolerance))
			.join(''),
		// The farthest first: each nearer band lies on it, whether or not that one has a hole there.
		bands: thresholds.toReversed().flatMap((minutes) => {
			const band = bands.features.find(({ properties }) => properties.minutes === minutes);
			return band
				? [
						{
							minutes,
							rank: thresholds.indexOf(minutes) + 1,
							path: pathOf(band.geometry, frame, tolerance)
						}
					]
				: [];
		}),
		// Names of quarters are long and say little on a small map: the table has them all.
		labels: partLevel(area) === 'commune' ? labels : [],
		marks,
		scale: {
			length: Math.round(minutesShown * metresAMinute * frame.unitsPerMetre),
			label: words.map.scale(minutesShown)
		},
		legend: thresholds.map((minutes, i) => ({ rank: i + 1, label: words.map.within(minutes) })),
		beyond: words.map.beyond(thresholds[3]),
		warning: words.map.warning
	};
}
