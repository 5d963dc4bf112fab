import type { MapKind, MapPlace, PlaceState } from './types.ts';

/** Below this zoom every kind but LISA is a small far mark, and nothing stands together. */
export const nearZoom = 13;
/** Above this radius in metres a place is drawn as an area. */
export const certainMetres = 150;

const lisaFarScale = 0.66;
const selectedScale = 1.1;
const farScale = 13 / 16;
const badgeScale = 20 / 28;
/** A ring widens a drawing by this on every side, in the drawing's own pixels. */
export const ringMargin = 6;

/** A drawing's measures in its own pixels, from its top left corner. */
export interface Shape {
	/** file name up to the state */
	drawing: string;
	width: number;
	height: number;
	/** height of the point that stands on the place */
	foot: number;
	/** the silhouette without its halo: left, top, right, bottom */
	body: [number, number, number, number];
}

const shapes: Record<MapKind, Shape> = {
	lisa: { drawing: 'lisa', width: 36, height: 44, foot: 40, body: [5, 3.5, 31, 34] },
	'station-main': {
		drawing: 'station-main',
		width: 34,
		height: 40,
		foot: 37,
		body: [4, 3, 30, 37]
	},
	station: { drawing: 'station', width: 30, height: 36, foot: 33, body: [4, 3, 26, 33] },
	'police-post': {
		drawing: 'police-post',
		width: 26,
		height: 31,
		foot: 27,
		body: [3.5, 3, 22.5, 22]
	},
	'victim-unit': { drawing: 'victim-unit', width: 28, height: 28, foot: 14, body: [3, 3, 25, 25] },
	'meeting-place': { drawing: 'meeting', width: 28, height: 26, foot: 14, body: [3, 3, 25, 23] },
	initiative: { drawing: 'initiative', width: 28, height: 28, foot: 14, body: [3, 3, 25, 25] },
	scenario: { drawing: 'scenario', width: 36, height: 44, foot: 40, body: [5, 3.5, 31, 34] }
};

const archWithoutTip: Shape = {
	drawing: 'lisa-uncertain',
	width: 30,
	height: 34,
	foot: 17,
	body: [4, 4.5, 26, 30]
};

const stackShape: Shape = {
	drawing: 'together-stack',
	width: 34,
	height: 34,
	foot: 30,
	body: [4, 3, 30, 30]
};

export type Ring = 'none' | 'selected' | 'focus';

/** A picture to be made: a drawing, the factor on its size, and the ring around it. */
export interface Picture {
	/** "lisa-open@1.1+selected": the name under which the map knows it */
	id: string;
	drawing: string;
	scale: number;
	ring: Ring;
}

/** Edges in CSS pixels from the place's point, y down. */
export interface Edges {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What stands for a place or a stack: its picture and, from its foot, the picture's centre. */
export interface Figure {
	picture: Picture;
	centre: [x: number, y: number];
	/** the silhouette without halo or ring */
	body: Edges;
	/** the whole picture */
	frame: Edges;
}

export function isUncertain(place: Pick<MapPlace, 'accuracyMetres'>): boolean {
	return place.accuracyMetres > certainMetres;
}

/** LISA antennas, and what a planner adds, keep their shape and their name at every zoom. */
export function isProminent({ kind }: Pick<MapPlace, 'kind'>): boolean {
	return kind === 'lisa' || kind === 'scenario';
}

/** The figure of a place at a zoom, in CSS pixels from the place's point. */
export function placeFigure(place: MapPlace, zoom: number, ring: Ring): Figure {
	const near = zoom >= nearZoom;
	const shape = near || isProminent(place) || ring !== 'none' ? nearShape(place) : farShape(place);
	const size = near ? 1 : shape.width === 16 ? farScale : lisaFarScale;
	// What is only thought of has no door that could be open.
	const state = place.kind === 'scenario' ? null : place.state;
	return figure(shape, state, ring === 'none' ? size : size * selectedScale, ring);
}

/** The figure of several places in one; its number is written by the map. */
export function stackFigure(): Figure {
	return figure(stackShape, null, 1, 'none');
}

/** The figure of a victim unit at the shoulder of its station, from the station's own point. */
export function badgeFigure(unit: MapPlace, station: MapPlace): Figure {
	const shape = shapes[station.kind];
	const badge = figure(shapes['victim-unit'], unit.state, badgeScale, 'none');
	return shifted(badge, shape.width / 2 - 2, 5 - shape.foot);
}

/** The same figure, moved by pixels. */
export function shifted(moved: Figure, x: number, y: number): Figure {
	return {
		picture: moved.picture,
		centre: [moved.centre[0] + x, moved.centre[1] + y],
		body: shiftedEdges(moved.body, x, y),
		frame: shiftedEdges(moved.frame, x, y)
	};
}

/** The name and the factor of a picture in one string, and back through the object that holds it. */
export function pictureOf(drawing: string, scale: number, ring: Ring): Picture {
	const factor = Number(scale.toFixed(4));
	const id = `${drawing}@${factor}${ring === 'none' ? '' : `+${ring}`}`;
	return { id, drawing, scale: factor, ring };
}

function nearShape(place: MapPlace): Shape {
	if (!isUncertain(place)) return shapes[place.kind];
	if (place.kind === 'lisa') return archWithoutTip;
	const shape = shapes[place.kind];
	return { ...shape, foot: (shape.body[1] + shape.body[3]) / 2 };
}

function farShape(place: MapPlace): Shape {
	const { drawing } = shapes[place.kind];
	return {
		drawing: `far-${drawing}`,
		width: 16,
		height: 16,
		foot: 8,
		body: [2.5, 2.5, 13.5, 13.5]
	};
}

function figure(shape: Shape, state: PlaceState | null, scale: number, ring: Ring): Figure {
	const drawing = state === null ? shape.drawing : `${shape.drawing}-${state}`;
	const margin = ring === 'none' ? 0 : ringMargin;
	const fromFoot = (left: number, top: number, right: number, bottom: number): Edges => ({
		left: (left - shape.width / 2) * scale,
		top: (top - shape.foot) * scale,
		right: (right - shape.width / 2) * scale,
		bottom: (bottom - shape.foot) * scale
	});
	return {
		picture: pictureOf(drawing, scale, ring),
		centre: [0, (shape.height / 2 - shape.foot) * scale],
		body: fromFoot(...shape.body),
		frame: fromFoot(-margin, -margin, shape.width + margin, shape.height + margin)
	};
}

function shiftedEdges({ left, top, right, bottom }: Edges, x: number, y: number): Edges {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
