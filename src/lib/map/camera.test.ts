import { bbox, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { circleRing } from './area-circle.ts';
import {
	areaBounds,
	fittingMargins,
	heldNear,
	isInside,
	openBox,
	regionBounds,
	routeMargins,
	zoomRange
} from './camera.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the view', () => {
	it('stays near the Region and within its zooms', () => {
		expect(heldNear({ lng: 4.35, lat: 50.85 }, 13)).toEqual({ lon: 4.35, lat: 50.85, zoom: 13 });
		const far = heldNear({ lng: 10, lat: 40 }, 22);
		expect(far.lon - regionBounds[2]).toBeCloseTo(0.06, 9);
		expect(regionBounds[1] - far.lat).toBeCloseTo(0.04, 9);
		expect(far.zoom).toBe(zoomRange.most);
		expect(heldNear({ lng: 4.35, lat: 50.85 }, 3).zoom).toBe(zoomRange.least);
	});

	it('is what the page leaves uncovered, and never less than nothing', () => {
		expect(openBox(400, 700, { top: 60, right: 0, bottom: 300, left: 10 })).toEqual({
			left: 10,
			top: 60,
			right: 400,
			bottom: 400
		});
		expect(openBox(400, 200, { ...none, top: 60, bottom: 300 })).toMatchObject({
			top: 60,
			bottom: 60
		});
	});

	it('keeps half of itself for what is fitted into it, however small it is', () => {
		const margins = { left: 40, top: 80, right: 100, bottom: 80 };
		const box = { left: 0, top: 0, right: 400, bottom: 600 };
		expect(fittingMargins(margins, box)).toEqual(margins);
		expect(fittingMargins(margins, { ...box, right: 140, top: 440 })).toEqual({
			left: 20,
			right: 50,
			top: 40,
			bottom: 40
		});
		expect(fittingMargins(none, { ...box, right: 0 })).toEqual(none);
	});

	it('leaves a route the larger part of its width on a phone, and room for two labels beside a list', () => {
		const across = (width: number): number => {
			const { left, right } = routeMargins(width);
			return width - left - right;
		};
		expect(across(390)).toBeGreaterThan(390 / 2);
		expect(routeMargins(880).left).toBeGreaterThan(routeMargins(390).left);
		expect(across(880)).toBeGreaterThan(880 / 2);
	});

	it('holds a box with the margins to spare', () => {
		const view = { left: 0, top: 0, right: 100, bottom: 100 };
		const box = { left: 10, top: 10, right: 90, bottom: 90 };
		expect(isInside(box, view, none)).toBe(true);
		expect(isInside(box, view, { top: 10, right: 10, bottom: 10, left: 10 })).toBe(true);
		expect(isInside(box, view, { ...none, bottom: 11 })).toBe(false);
	});
});

describe('the bounds of an uncertain place', () => {
	it('are those of its circle', () => {
		const place = { lon: 4.3321, lat: 50.8468, accuracyMetres: 400 };
		const circle = bbox(polygon([circleRing(place.lon, place.lat, place.accuracyMetres, 720)]));
		areaBounds(place).forEach((edge, index) => {
			expect(edge).toBeCloseTo(circle[index] as number, 5);
		});
	});
});
