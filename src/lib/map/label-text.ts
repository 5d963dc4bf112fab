import { isProminent, nearZoom } from './markers.ts';
import type { Mark } from './marks.ts';
import type { MapPlace } from './types.ts';

/** Below this zoom a LISA antenna's label leaves the word LISA out, and the second line too. */
export const wholeNameZoom = 12;
/** Labels of LISA antennas show from here: a phone sees the whole Region at about zoom 10. */
export const lisaLabelZoom = 10;

export interface LabelText {
	name: string;
	/** second line; empty = none */
	note: string;
}

/**
 * What is left of an antenna's name without "LISA" or "antenne (de quartier, de proximité) de" before
 * it and without brackets after it; the whole name where nothing would be left.
 */
export function shortName(name: string): string {
	const bare = name
		.replace(/^antenne\s+(?:de\s+(?:quartier|proximité)\s+)?(?:de\s+la\s+|de\s+|du\s+|d['’])?/i, '')
		.replace(/^LISA(?:[\s-]+|$)/i, '')
		.replace(/(\S)\s+\([^)]*\)$/, '$1')
		.replace(/^\((.*)\)$/, '$1');
	return bare === '' ? name : bare;
}

/**
 * The label of a place at a zoom, or null where it has none: LISA always from zoom 10, in short
 * below 12; the other kinds from zoom 13. `called` = selected, or under the pointer or crosshair:
 * such a place is named at every zoom, in full.
 */
export function labelText(place: MapPlace, zoom: number, called: boolean): LabelText | null {
	const { name, note } = place;
	if (called) return { name, note };
	if (!isProminent(place)) return zoom < nearZoom ? null : { name, note };
	if (zoom < lisaLabelZoom) return null;
	return zoom < wholeNameZoom ? { name: shortName(name), note: '' } : { name, note };
}

type AnchorOffsets = (string | [number, number])[];

/** Space between a picture and its label, in pixels. */
const gap = 2;
/** A label at a corner lies beside the lowest or highest part of the picture, in pixels. */
const cornerOverlap = 10;
/** MapLibre moves text above or below its point towards the point by this share of the font size. */
const baseline = 7 / 24;

/**
 * Where a label may stand around its mark, in order of preference, as MapLibre's
 * `text-variable-anchor-offset` (anchor of the text, then x and y in ems of its font size): beside
 * the body rather than beside the tip, then under, above, and towards the corners. On a shared doorstep a label stays
 * on its own side.
 */
export function labelAnchors({ body, frame, side }: Mark, fontSize: number): AnchorOffsets {
	const ems = (x: number, y: number): [number, number] => [
		round(x / fontSize),
		round(y / fontSize)
	];
	const across = (body.left + body.right) / 2;
	const down = (body.top + body.bottom) / 2;
	const low = frame.bottom + gap + baseline * fontSize;
	const high = frame.top - gap - baseline * fontSize;
	const right: AnchorOffsets = ['left', ems(frame.right + gap, down)];
	const left: AnchorOffsets = ['right', ems(frame.left - gap, down)];
	const under: AnchorOffsets = ['top', ems(across, low)];
	const above: AnchorOffsets = ['bottom', ems(across, high)];
	if (side === 'left') return [...left, ...above];
	if (side === 'middle') return [...under, ...above];
	if (side === 'right') return [...right, ...above];
	// Lower or higher beside the picture, then wholly under or above it to one side.
	const corners: AnchorOffsets = [
		['top-left', frame.right + gap, low - cornerOverlap],
		['top-right', frame.left - gap, low - cornerOverlap],
		['bottom-left', frame.right + gap, high + cornerOverlap],
		['bottom-right', frame.left - gap, high + cornerOverlap],
		['top-left', across, low],
		['top-right', across, low],
		['bottom-left', across, high],
		['bottom-right', across, high]
	].flatMap(([anchor, x, y]) => [anchor as string, ems(x as number, y as number)]);
	return [...right, ...left, ...under, ...above, ...corners];
}

function round(value: number): number {
	return Number(value.toFixed(3));
}
