import { drawingOrder, drawingRank } from './drawing-order.ts';
import {
	badgeFigure,
	type Figure,
	isProminent,
	isUncertain,
	nearZoom,
	type Picture,
	pictureOf,
	placeFigure,
	type Ring,
	shifted,
	stackFigure
} from './markers.ts';
import { worldPixel } from './projection.ts';
import { groupSpots, type Group } from './together.ts';
import type { MapKind, MapPlace } from './types.ts';

/** Between two bodies on one doorstep, in pixels. */
const doorstepGap = 6;
/** A foot stands this far above the middle of its doorstep, in pixels. */
const doorstepRise = 3.5;
/** From this zoom on, every place is drawn even where it covers another. */
const allShownZoom = 16;
/** Kinds that give way to every other below that zoom. */
const yielding: ReadonlySet<MapKind> = new Set(['meeting-place', 'initiative']);
/** Half a rank: what belongs together lies together in the pile. */
const inFront = 0.5;

export type Side = 'left' | 'middle' | 'right';

/** Something drawn at a point that can be chosen: a place, or a stack of places. */
export interface Mark extends Figure {
	/** the places that it stands for; several = a stack */
	places: MapPlace[];
	lon: number;
	lat: number;
	order: number;
	/** where it stands on a shared doorstep; its label keeps to that side */
	side: Side | null;
	/** may be left out where there is no room */
	yields: boolean;
	/** a badge at another mark's shoulder has no label of its own */
	badge: boolean;
}

/** A bar with a dot on the true point, under the marks that share it. */
export interface Doorstep {
	lon: number;
	lat: number;
	order: number;
	picture: Picture;
}

export interface Drawn {
	marks: Mark[];
	doorsteps: Doorstep[];
}

/** Zooms are drawn in half steps, each as its lower end: what stands together there stays so. */
export function zoomStep(zoom: number): number {
	return Math.floor(zoom * 2) / 2;
}

/**
 * What stands where at a step of the zoom: every place as a mark of its own, or (from zoom 13) together with
 * those at the same spot. `selected` and `focused` are ids; they get their rings.
 */
export function drawPlaces(
	places: readonly MapPlace[],
	step: number,
	selected: string | null,
	focused: string | null
): Drawn {
	const byId = new Map(places.map((place) => [place.id, place]));
	const placeOf = (id: string) => byId.get(id) as MapPlace;
	const ringOf = (id: string): Ring =>
		id === focused ? 'focus' : id === selected ? 'selected' : 'none';

	const marks: Mark[] = [];
	const doorsteps: Doorstep[] = [];
	for (const group of groupsAt(places, step, selected)) {
		const at = placeOf(group.at);
		const stood = group.stands.map((stand) => {
			const members = stand.ids.map(placeOf);
			const unit = stand.badge === null ? null : placeOf(stand.badge);
			return standMarks(members, unit, at, step, selected, ringOf);
		});
		const shifts = sideBySide(stood.map(([mark]) => mark));
		stood.forEach((standing, index) => {
			const { x, y, side } = shifts[index] as Shift;
			// On a doorstep it has been given its room.
			const yields = stood.length === 1;
			marks.push(
				...standing.map((mark) => ({
					...mark,
					...shifted(mark, x, y),
					side,
					yields: mark.yields && yields
				}))
			);
		});
		if (stood.length > 1) doorsteps.push(doorstepUnder(at, stood.length));
	}
	return { marks, doorsteps };
}

function groupsAt(places: readonly MapPlace[], zoom: number, selected: string | null): Group[] {
	if (zoom < nearZoom) {
		return places.map((place) => ({ at: place.id, stands: [{ ids: [place.id], badge: null }] }));
	}
	return groupSpots(
		places.map((place) => ({
			...worldPixel(place.lon, place.lat, zoom),
			id: place.id,
			kind: place.kind,
			rank: drawingRank(place, false),
			visible: isProminent(place) || place.id === selected,
			uncertain: isUncertain(place)
		}))
	);
}

/** The mark of one place or stack at a point, and the mark of its badge. */
function standMarks(
	members: MapPlace[],
	unit: MapPlace | null,
	at: MapPlace,
	step: number,
	selected: string | null,
	ringOf: (id: string) => Ring
): [Mark, ...Mark[]] {
	const [place] = members as [MapPlace];
	const ranks = members.map((member) => drawingRank(member, member.id === selected));
	const mark: Mark = {
		...(members.length > 1 ? stackFigure() : placeFigure(place, step, ringOf(place.id))),
		places: members,
		lon: at.lon,
		lat: at.lat,
		order: drawingOrder(Math.max(...ranks), at.lat),
		side: null,
		yields: yielding.has(place.kind) && step < allShownZoom && place.id !== selected,
		badge: false
	};
	if (!unit) return [mark];
	const order = mark.order + inFront;
	return [mark, { ...mark, ...badgeFigure(unit, place), places: [unit], order, badge: true }];
}

interface Shift {
	x: number;
	y: number;
	side: Side | null;
}

/** Moves marks that share a point beside one another, above their doorstep, centred on the point. */
function sideBySide(marks: Mark[]): Shift[] {
	if (marks.length === 1) return [{ x: 0, y: 0, side: null }];
	const widths = marks.map(({ body }) => body.right - body.left);
	const whole = widths.reduce((sum, width) => sum + width + doorstepGap, -doorstepGap);
	let edge = -whole / 2;
	return marks.map(({ body }, index) => {
		const x = edge - body.left;
		edge += (widths[index] as number) + doorstepGap;
		const side = index === 0 ? 'left' : index === marks.length - 1 ? 'right' : 'middle';
		// A disc's foot is its centre: it still stands on the bar.
		return { x, y: -doorstepRise - Math.max(0, body.bottom), side };
	});
}

function doorstepUnder(at: MapPlace, stands: number): Doorstep {
	const drawing = stands === 2 ? 'together-doorstep' : 'together-doorstep-wide';
	return {
		lon: at.lon,
		lat: at.lat,
		order: drawingOrder(drawingRank(at, false), at.lat) - inFront,
		picture: pictureOf(drawing, 1, 'none')
	};
}
