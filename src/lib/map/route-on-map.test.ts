import type { Source } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { RouteOnMap } from './route-on-map.ts';
import type { RouteData } from './route.ts';
import type { MapRoute } from './types.ts';

const walk = (): MapRoute => ({
	line: [
		[4.33, 50.84],
		[4.342, 50.845]
	]
});
const bounds = [4.33, 50.84, 4.342, 50.845];

/** A route on a map that keeps what is put into its source. */
function drawing() {
	const put: RouteData[] = [];
	const view = { zoom: 14 };
	const source = { setData: (data: RouteData) => void put.push(data) };
	const route = new RouteOnMap({
		getZoom: () => view.zoom,
		getSource: <Kind extends Source>(): Kind => source as unknown as Kind
	});
	return { put, view, route };
}

describe('a route on the map', () => {
	it('is to be brought into view once, however often it is shown', () => {
		const { route } = drawing();
		const first = walk();
		expect(route.show(first)).toEqual(bounds);
		expect(route.show(first)).toBeNull();
		expect(route.show(null)).toBeNull();
		expect(route.show(first)).toBeNull();
		expect(route.show(walk())).toEqual(bounds);
	});

	it('waits for the style, and is drawn once it is there', () => {
		const { put, route } = drawing();
		route.show(walk());
		expect(put).toEqual([]);
		route.start();
		expect(put).toHaveLength(1);
		expect(put[0]?.features).toHaveLength(2);
	});

	it('is in the content that a new style is made with, and not drawn again for it', () => {
		const { put, route } = drawing();
		route.start();
		route.show(walk());
		expect(route.content).toBe(put.at(-1));
		const times = put.length;
		route.stop();
		route.start();
		expect(put).toHaveLength(times);
	});

	it('gets its dots anew at another step of the zoom only', () => {
		const { put, view, route } = drawing();
		route.start();
		route.show(walk());
		const times = put.length;
		view.zoom = 14.1;
		route.zoomed();
		expect(put).toHaveLength(times);
		view.zoom = 15;
		route.zoomed();
		expect(put).toHaveLength(times + 1);
	});

	it('leaves its source empty when it goes, and then follows no zoom', () => {
		const { put, view, route } = drawing();
		route.start();
		route.show(walk());
		route.show(null);
		expect(put.at(-1)?.features).toEqual([]);
		const times = put.length;
		view.zoom = 16;
		route.zoomed();
		expect(put).toHaveLength(times);
	});
});
