import type { Map as MapLibreMap } from 'maplibre-gl';
import { bandMinutes } from './coverage-types.ts';

/** What stands on a picture beside the map itself. */
export interface PictureWords {
	/** first line, in bold: what it shows */
	title: string;
	/** second line: the answer */
	subtitle: string;
	/** title of the key, and the sentence under it */
	legend: string;
	warning: string;
}

/** In pixels of the page: heads and feet of the picture, and its margins. */
const headHeight = 78;
const footHeight = 62;
const margin = 20;
const swatch = { width: 44, height: 14 };

/**
 * A picture of the map as it is, with a title, the key of the walking times and the credits. The map draws
 * one frame more, since a browser forgets a frame once it has been shown. Rejects where the browser
 * makes no PNG.
 */
export async function takePicture(
	map: MapLibreMap,
	words: PictureWords,
	credits: string
): Promise<Blob> {
	const frame = await new Promise<HTMLCanvasElement>((resolve) => {
		map.once('render', () => resolve(copyOf(map.getCanvas())));
		map.triggerRepaint();
	});
	const ratio = frame.width / map.getCanvas().clientWidth;
	const canvas = document.createElement('canvas');
	canvas.width = frame.width;
	canvas.height = frame.height + Math.round((headHeight + footHeight) * ratio);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser has no canvas to draw a picture on');
	const width = frame.width / ratio;
	const height = frame.height / ratio;
	const style = getComputedStyle(document.documentElement);
	const token = (name: string): string => style.getPropertyValue(name).trim();
	context.fillStyle = token('--paper') || '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(frame, 0, headHeight * ratio);
	context.scale(ratio, ratio);
	context.textBaseline = 'alphabetic';
	const write = (text: string, x: number, y: number, font: string, colour: string): void => {
		context.font = font;
		context.fillStyle = token(colour) || '#000000';
		context.fillText(text, x, y, width - x - margin);
	};
	write(words.title, margin, 34, '600 20px "Fira Sans", sans-serif', '--ink');
	write(words.subtitle, margin, 60, '400 15px "Fira Sans", sans-serif', '--ink-2');
	const foot = headHeight + height;
	write(words.legend, margin, foot + 26, '500 13px "Fira Sans", sans-serif', '--ink');
	const start = margin + context.measureText(words.legend).width + 14;
	for (const [rank, minutes] of bandMinutes.entries()) {
		const x = start + rank * (swatch.width + 26);
		context.fillStyle = token(`--near-${rank + 1}`) || '#000000';
		context.fillRect(x, foot + 14, swatch.width, swatch.height);
		write(
			String(minutes),
			x + swatch.width + 5,
			foot + 26,
			'400 13px "Fira Sans", sans-serif',
			'--ink'
		);
	}
	const note = `${words.warning}  ${credits}`;
	write(note, margin, foot + 48, '400 12px "Fira Sans", sans-serif', '--ink-2');
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('this browser makes no PNG'));
		}, 'image/png');
	});
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const copy = document.createElement('canvas');
	copy.width = canvas.width;
	copy.height = canvas.height;
	copy.getContext('2d')?.drawImage(canvas, 0, 0);
	return copy;
}
