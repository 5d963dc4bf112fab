import { describe, expect, it } from 'vitest';
import { drawingSize } from './marker-drawing.ts';
import { markerDrawings } from './marker-drawings.ts';
import { badgeFigure, placeFigure, stackFigure, type Ring } from './markers.ts';
import { mapKinds, placeStates, type MapKind, type MapPlace, type PlaceState } from './types.ts';

function place(kind: MapKind, state: PlaceState, accuracyMetres = 15): MapPlace {
	return { id: kind, kind, state, name: '', note: '', label: '', lon: 4, lat: 50, accuracyMetres };
}

const all = mapKinds.flatMap((kind) =>
	placeStates.flatMap((state) =>
		[15, 400].flatMap((accuracy) =>
			[10, 12.5, 13, 16].flatMap((zoom) =>
				(['none', 'selected', 'focus'] as Ring[]).map((ring) => ({
					kind,
					state,
					ring,
					zoom,
					figure: placeFigure(place(kind, state, accuracy), zoom, ring)
				}))
			)
		)
	)
);

describe('the figure of a place', () => {
	it('has a drawing for every kind, state, zoom, ring and certainty, of the size it says', () => {
		for (const { figure, ring } of all) {
			const svg = markerDrawings.get(figure.picture.drawing);
			expect(svg, figure.picture.drawing).toBeDefined();
			const { width, height } = drawingSize(svg as string);
			const margin = ring === 'none' ? 0 : 12;
			const { frame, picture } = figure;
			expect(frame.right - frame.left).toBeCloseTo((width + margin) * picture.scale, 2);
			expect(frame.bottom - frame.top).toBeCloseTo((height + margin) * picture.scale, 2);
			expect((frame.top + frame.bottom) / 2).toBeCloseTo(figure.centre[1], 6);
		}
	});

	it('has one picture for one name', () => {
		const frames = new Map<string, string>();
		for (const { figure } of all) {
			const { frame, picture } = figure;
			const size = `${(frame.right - frame.left).toFixed(3)} ${(frame.bottom - frame.top).toFixed(3)}`;
			expect(frames.get(picture.id) ?? size).toBe(size);
			frames.set(picture.id, size);
		}
	});

	it('stands on its tip: a LISA antenna 40 of its 44 pixels down', () => {
		const { frame, centre } = placeFigure(place('lisa', 'open'), 14, 'none');
		expect(frame).toEqual({ left: -18, top: -40, right: 18, bottom: 4 });
		expect(centre).toEqual([0, -18]);
	});

	it('is a far mark of 13 pixels below zoom 13, but LISA keeps its shape at 0.66', () => {
		const far = placeFigure(place('station', 'open'), 12.5, 'none');
		expect(far.picture.drawing).toBe('far-station-open');
		expect(far.frame.right - far.frame.left).toBe(13);
		expect(placeFigure(place('lisa', 'open'), 12.5, 'none').picture).toMatchObject({
			drawing: 'lisa-open',
			scale: 0.66
		});
		expect(placeFigure(place('station', 'open'), 13, 'none').picture.drawing).toBe('station-open');
	});

	it('is 1.1 times as large when selected, and in full shape even when far', () => {
		expect(placeFigure(place('lisa', 'unknown'), 14, 'selected').picture.id).toBe(
			'lisa-unknown@1.1+selected'
		);
		expect(placeFigure(place('station', 'open'), 11, 'selected').picture.drawing).toBe(
			'station-open'
		);
	});

	it('is a diamond around its point for an initiative, small when far', () => {
		const { picture, frame } = placeFigure(place('initiative', 'closed'), 14, 'none');
		expect(picture.drawing).toBe('initiative-closed');
		expect(frame).toEqual({ left: -14, top: -14, right: 14, bottom: 14 });
		expect(placeFigure(place('initiative', 'closed'), 12.5, 'none').picture.drawing).toBe(
			'far-initiative-closed'
		);
	});

	it('is an arch without tip, centred, where the place is uncertain', () => {
		const { picture, centre } = placeFigure(place('lisa', 'unknown', 151), 14, 'none');
		expect(picture.drawing).toBe('lisa-uncertain-unknown');
		expect(centre).toEqual([0, 0]);
		expect(placeFigure(place('lisa', 'unknown', 150), 14, 'none').picture.drawing).toBe(
			'lisa-unknown'
		);
	});
});

describe('what stands together', () => {
	it('has drawings', () => {
		expect(markerDrawings.has(stackFigure().picture.drawing)).toBe(true);
		for (const name of ['together-doorstep', 'together-doorstep-wide', 'origin']) {
			expect(markerDrawings.has(name)).toBe(true);
		}
	});

	it('shows a victim unit of 20 pixels at the shoulder of its station', () => {
		const badge = badgeFigure(place('victim-unit', 'unknown'), place('station', 'open'));
		expect(badge.frame.right - badge.frame.left).toBeCloseTo(20, 6);
		expect(badge.centre).toEqual([13, -28]);
	});
});
