import type { Position } from 'geojson';
import { joinLines } from '../join-lines.ts';
import { lengthMetres, segmentMiddles } from '../measure.ts';
import type { OfficialNames } from '../names.ts';
import type { TileLayer } from '../tile-layer.ts';
import { lastLabelZoom, lineLabels } from './labels.ts';
import type { StreetClass, StreetPiece } from './streets.ts';

/** The classes that the lettering tells apart. */
export type NameClass = 'major' | 'tertiary' | 'minor' | 'path';

const nameClass: Readonly<Record<StreetClass, NameClass>> = {
	primary: 'major',
	ramp: 'major',
	secondary: 'major',
	tertiary: 'tertiary',
	minor: 'minor',
	pedestrian: 'minor',
	service: 'minor',
	path: 'path'
};

/** The zoom from which the tiles hold the names of a class. */
const fromZoom: Readonly<Record<NameClass, number>> = {
	major: 12,
	tertiary: 13,
	minor: 14,
	path: 14
};

/** A turn under which two pieces of one street still read as one line. */
const readingOn = 57;

/**
 * Names of streets: pieces of one name joined end to end, each with the zooms from which one or both
 * official names fit on it, the longest first. Tunnels are left out: their name would seem to be that
 * of the street above.
 */
export function streetNameLayer(pieces: readonly StreetPiece[]): TileLayer {
	const streets = new Map<string, { names: OfficialNames; pieces: StreetPiece[] }>();
	for (const piece of pieces) {
		if (piece.names === null || piece.at === 'tunnel') continue;
		const key = `${piece.names.nl}\n${piece.names.fr}`;
		const street = streets.get(key);
		if (street === undefined) streets.set(key, { names: piece.names, pieces: [piece] });
		else street.pieces.push(piece);
	}
	const labels = [...streets.values()].flatMap(({ names, pieces: own }) => {
		const classAt = classByPosition(own);
		return joinLines(
			own.map(({ line }) => line),
			readingOn
		).flatMap((line) => {
			const metres = lengthMetres(line);
			const label = lineLabels(names, { class: mainClass(line, classAt) }, line, metres);
			return label.map((feature) => ({ metres, feature }));
		});
	});
	labels.sort((a, b) => b.metres - a.metres);
	return {
		name: 'names',
		buffer: 0,
		tolerance: (zoom) => (zoom < 14 ? 4 : 2),
		at: (zoom) =>
			labels
				.map(({ feature }) => feature)
				.filter(
					({ properties }) =>
						zoom >= fromZoom[properties['class'] as NameClass] &&
						Number(properties['fit_one']) <= (zoom < 14 ? zoom : lastLabelZoom)
				)
	};
}

/** The class of the piece that each segment belongs to, by the middle of the segment. */
function classByPosition(pieces: readonly StreetPiece[]): Map<string, NameClass> {
	const classes = new Map<string, NameClass>();
	for (const piece of pieces)
		for (const middle of middles(piece.line)) classes.set(middle, nameClass[piece.class]);
	return classes;
}

/** The class that most metres of a joined line have. */
function mainClass(line: readonly Position[], classAt: ReadonlyMap<string, NameClass>): NameClass {
	const metres: Record<NameClass, number> = { major: 0, tertiary: 0, minor: 0, path: 0 };
	middles(line).forEach((middle, index) => {
		metres[classAt.get(middle) ?? 'minor'] += lengthMetres(line.slice(index, index + 2));
	});
	const ranked = (Object.entries(metres) as [NameClass, number][]).sort((a, b) => b[1] - a[1]);
	return ranked[0]?.[0] ?? 'minor';
}

/** The middle of each segment as a name for it. */
function middles(line: readonly Position[]): string[] {
	return segmentMiddles(line).map((middle) => middle.map((degrees) => degrees.toFixed(7)).join());
}
