import { markerDrawings } from './marker-drawings.ts';
import {
	drawingSize,
	forcedTokens,
	resolveTokens,
	ringed,
	sized,
	tokensOf,
	withoutLeaf,
	type Tokens
} from './marker-drawing.ts';
import type { Picture } from './markers.ts';
import type { MapTheme } from './types.ts';

/** Tokens that the map's own layers read, beside those in the drawings. */
const layerTokens = [
	'--map-land',
	'--paper',
	'--ink',
	'--focus',
	'--lisa-line',
	'--station-line',
	'--victim-line',
	'--initiative-line',
	'--near-1',
	'--near-2',
	'--near-3',
	'--near-4',
	'--unknown',
	'--lamp'
];

/** The page's tokens as plain colours: neither a canvas nor an SVG picture can read `var()`. */
export function readTokens(theme: MapTheme): Tokens {
	if (theme === 'contrast') {
		return forcedTokens(
			systemColour('CanvasText'),
			systemColour('Canvas'),
			systemColour('Highlight')
		);
	}
	const style = getComputedStyle(document.documentElement);
	const names = new Set([...layerTokens, ...[...markerDrawings.values()].flatMap(tokensOf)]);
	return Object.fromEntries([...names].map((name) => [name, style.getPropertyValue(name).trim()]));
}

/** How dark the soft area of an uncertain place is, 0 to 1. */
export function readSoftArea(): number {
	const value = getComputedStyle(document.documentElement).getPropertyValue('--soft-area');
	return (Number.parseFloat(value) || 7) / 100;
}

/** The SVG of a picture in plain colours. Throws where there is no such drawing. */
export function pictureSvg(picture: Picture, tokens: Tokens, theme: MapTheme): string {
	const svg = markerDrawings.get(picture.drawing);
	if (svg === undefined) throw new Error(`No drawing is called ${picture.drawing}.`);
	const bare = theme === 'contrast' ? withoutLeaf(svg) : svg;
	return resolveTokens(ringed(bare.trim(), picture.ring), tokens);
}

/** An address for an `<img>` of the picture. */
export function pictureAddress(picture: Picture, tokens: Tokens, theme: MapTheme): string {
	return svgAddress(pictureSvg(picture, tokens, theme));
}

export interface Bitmap {
	pixels: ImageData;
	pixelRatio: number;
}

/** Draws a picture at its own size, with two to four bitmap pixels to a CSS pixel. */
export async function drawBitmap(
	picture: Picture,
	tokens: Tokens,
	theme: MapTheme
): Promise<Bitmap> {
	const pixelRatio = Math.min(4, Math.max(2, Math.ceil(window.devicePixelRatio)));
	const svg = pictureSvg(picture, tokens, theme);
	const size = drawingSize(svg);
	const width = Math.round(size.width * picture.scale * pixelRatio);
	const height = Math.round(size.height * picture.scale * pixelRatio);
	const image = new Image(width, height);
	image.src = svgAddress(sized(svg, width, height));
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser has no canvas to draw the marks on.');
	context.drawImage(image, 0, 0, width, height);
	return { pixels: context.getImageData(0, 0, width, height), pixelRatio };
}

function svgAddress(svg: string): string {
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A system colour as `rgb()`, which is what the map and a picture understand. */
function systemColour(name: string): string {
	const probe = document.createElement('span');
	probe.style.setProperty('forced-color-adjust', 'none');
	probe.style.color = name;
	document.body.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}
