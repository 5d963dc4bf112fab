import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

type Pixel = [x: number, y: number];
type Point = [lon: number, lat: number];

/** Pixels of the whole world at zoom 0, and what the map leaves free around the Region. */
const world = 512;
const margin = 12;

/** Web Mercator, from 0 to 1 in both directions. */
function mercator([lon, lat]: Point): Pixel {
	const radians = (lat * Math.PI) / 180;
	return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)];
}

/** West, south, east and north of the Region, from the committed borders. */
function region(): [Point, Point] {
	const file = new URL('../geodata/communes.geojson', import.meta.url);
	const numbers = JSON.stringify(
		(JSON.parse(readFileSync(file, 'utf8')) as { features: { geometry: unknown }[] }).features.map(
			({ geometry }) => geometry
		)
	);
	const points = [...numbers.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)];
	const lons = points.map(([, lon]) => Number(lon));
	const lats = points.map(([, , lat]) => Number(lat));
	return [
		[Math.min(...lons), Math.min(...lats)],
		[Math.max(...lons), Math.max(...lats)]
	];
}

/** A map that shows the whole Region in a box of `width` by `height` pixels. */
export interface Shown {
	width: number;
	height: number;
	zoom: number;
	centre: Pixel;
}

/** Where the map looks when nothing else was asked for, above what stands along its lower edge. */
export function wholeRegion(width: number, height: number, foot: number): Shown {
	const [west, east] = region().map(mercator) as [Pixel, Pixel];
	const zoom = Math.log2(
		Math.min(
			(width - 2 * margin) / (east[0] - west[0]),
			(height - foot - 2 * margin) / (west[1] - east[1])
		) / world
	);
	const lower = foot / 2 / (world * 2 ** zoom);
	return {
		width,
		height,
		zoom,
		centre: [(west[0] + east[0]) / 2, (west[1] + east[1]) / 2 + lower]
	};
}

/** How far a point is from the middle of the map, in pixels to the right and down. */
export function fromMiddle(point: Point, { zoom, centre }: Shown): Pixel {
	const [x, y] = mercator(point);
	const scale = world * 2 ** zoom;
	return [(x - centre[0]) * scale, (y - centre[1]) * scale];
}

/** The drawing surface of the map, as assistive technology sees it, once everything is drawn. */
export async function drawnMap(page: Page, title: string): Promise<Locator> {
	await expect(page.locator('[data-map-state=idle]')).toBeVisible({ timeout: 20_000 });
	return page.getByRole('application', { name: title });
}

/** The size of the map's box. */
export async function shownRegion(map: Locator): Promise<Shown> {
	const box = await map.boundingBox();
	if (box === null) throw new Error('the map is not on the screen');
	// On a narrow map the key is only a button, and the Region may lie behind it.
	const foot = map.page().locator('[data-map-state] .foot');
	const height = box.width < 640 ? 0 : await foot.evaluate(({ clientHeight }) => clientHeight);
	return wholeRegion(box.width, box.height, height);
}
