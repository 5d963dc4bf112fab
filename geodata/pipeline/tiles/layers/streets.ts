import type { LineString, Position } from 'geojson';
import type { Problem } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { joinLines } from '../join-lines.ts';
import { lengthMetres } from '../measure.ts';
import { officialNames, type OfficialNames } from '../names.ts';
import { type SourceFeature, SourceFile } from '../source-file.ts';
import { halfPixel, squarePixel, type TileFeature, type TileLayer } from '../tile-layer.ts';
import { areaLayer, sizedAreas } from './areas.ts';
import { splitBySquares, type Square, squareNameLayer } from './squares.ts';
import { streetNameLayer } from './street-names.ts';

/** The classes that the map tells apart, from the widest to the narrowest. */
export const streetClasses = [
	'primary',
	'ramp',
	'secondary',
	'tertiary',
	'minor',
	'pedestrian',
	'service',
	'path'
] as const;
export type StreetClass = (typeof streetClasses)[number];

/** One piece of street as the map draws it. */
export interface StreetPiece {
	line: Position[];
	class: StreetClass;
	at: 'ground' | 'bridge' | 'tunnel';
	names: OfficialNames | null;
}

/** Lifts, corridors and platforms belong to buildings and stations: the map leaves them out. */
const sourceClasses: Readonly<Record<string, StreetClass | 'none'>> = {
	motorway: 'primary',
	trunk: 'primary',
	primary: 'primary',
	secondary: 'secondary',
	tertiary: 'tertiary',
	minor: 'minor',
	pedestrian: 'pedestrian',
	service: 'service',
	path: 'path',
	track: 'path',
	corridor: 'none',
	elevator: 'none',
	platform: 'none'
};

const structures: Readonly<Record<string, StreetPiece['at']>> = {
	bridge: 'bridge',
	tunnel: 'tunnel',
	ford: 'ground'
};

/** The lanes of car parks and petrol stations; drives and alleys are kept. */
const servicesLeftOut = ['parking_aisle', 'parking', 'drive-through', 'emergency_access'];

/** The zoom from which the tiles hold each class: the whole zoom at or below the style's own. */
const fromZoom: Readonly<Record<StreetClass, number>> = {
	primary: 9,
	ramp: 12,
	secondary: 10,
	tertiary: 11,
	minor: 12,
	pedestrian: 13,
	service: 14,
	path: 14
};

/** Streets by class, pedestrian squares, and the names of streets. */
export function streetLayers(reference: ReferenceFolder, problems: Problem[]): TileLayer[] {
	const pieces: StreetPiece[] = [];
	const squares: Square[] = [];
	const file = new SourceFile(reference, 'geodata/streets.geojson', problems);
	for (const feature of file.features('LineString')) {
		const piece = streetPiece(file, feature);
		if (piece === null) continue;
		if (piece.class === 'pedestrian' && piece.at !== 'tunnel' && isClosed(piece.line))
			squares.push({ names: piece.names, rings: [piece.line] });
		else pieces.push(piece);
	}
	pieces.push(...newPieces(reference, problems));
	const { across, apart } = splitBySquares(pieces, squares);
	return [
		areaLayer(
			'squares',
			13,
			squares.flatMap(({ rings }) => sizedAreas({ type: 'Polygon', coordinates: rings }, {}))
		),
		{ name: 'streets', buffer: 32, tolerance: halfPixel, at: streetsAt(apart) },
		streetNameLayer([...apart, ...across]),
		squareNameLayer(squares)
	];
}

function streetPiece(file: SourceFile, feature: SourceFeature<LineString>): StreetPiece | null {
	const sourceClass = file.coded(feature, 'class', sourceClasses);
	const brunnel = file.text(feature, 'brunnel');
	const at = brunnel === null ? 'ground' : file.coded(feature, 'brunnel', structures);
	if (sourceClass === null || sourceClass === 'none' || at === null) return null;
	if (servicesLeftOut.includes(file.text(feature, 'service') ?? '')) return null;
	// Footways under ground are the halls and stairs of the metro; cycle and field paths are underpasses.
	const subclass = file.text(feature, 'subclass');
	if (at === 'tunnel' && (subclass === 'footway' || subclass === 'steps')) return null;
	const isRamp = file.flag(feature, 'ramp') && sourceClass === 'primary';
	// Without a commune the piece lies outside the region, where the map shows no names.
	const isNamed = file.text(feature, 'nis') !== null;
	return {
		line: feature.geometry.coordinates,
		class: isRamp ? 'ramp' : sourceClass,
		at,
		names: isNamed
			? officialNames(
					file.text(feature, 'name'),
					file.text(feature, 'nl'),
					file.text(feature, 'fr')
				)
			: null
	};
}

/** What the name says of a street whose class the source doesn't give. */
const pathNames = /^(chemin|corniche|escaliers?|passerelle|piste|promenade|sentier|venelle)\b/i;
const walkedNames = /^(cours?|espace|galerie|impasse|le passage|parvis|passage|place|square)\b/i;

/** Named pieces that OpenStreetMap has gained since; they have a name and a line, but no class. */
function newPieces(reference: ReferenceFolder, problems: Problem[]): StreetPiece[] {
	const file = new SourceFile(reference, 'geodata/streets-new.geojson', problems);
	return file.features('LineString').flatMap((feature) => {
		const names = officialNames(file.text(feature, 'name'), null, null);
		if (names === null) {
			file.note(feature.id, 'name', 'nothing', 'the name of the street');
			return [];
		}
		const kind: StreetClass = pathNames.test(names.fr)
			? 'path'
			: walkedNames.test(names.fr)
				? 'pedestrian'
				: 'minor';
		return [{ line: feature.geometry.coordinates, class: kind, at: 'ground' as const, names }];
	});
}

function isClosed(line: readonly Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The streets of each zoom, pieces alike joined, narrow before wide so that wide ones lie on top. */
function streetsAt(pieces: readonly StreetPiece[]): (zoom: number) => TileFeature[] {
	const joined = [...streetClasses].reverse().flatMap((streetClass) =>
		(['ground', 'bridge', 'tunnel'] as const).flatMap((at) => {
			const lines = pieces
				.filter((piece) => piece.class === streetClass && piece.at === at)
				.map(({ line }) => line);
			const properties = { class: streetClass, ...(at === 'ground' ? {} : { at }) };
			return joinLines(lines, 120).map((coordinates) => ({
				from: fromZoom[streetClass],
				metres: lengthMetres(coordinates),
				feature: {
					type: 'Feature',
					properties,
					geometry: { type: 'LineString', coordinates }
				} satisfies TileFeature
			}));
		})
	);
	return (zoom) =>
		joined
			.filter(({ from }) => zoom >= from)
			// Crumbs between crossings stay: without them a street would have gaps.
			.filter(({ metres }) => zoom >= 13 || metres >= 2 * Math.sqrt(squarePixel(zoom)))
			.map(({ feature }) => feature);
}
