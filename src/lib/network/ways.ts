/** What kind of way an arc is; the order is the code in the file. */
export const wayKinds = [
	'street',
	'service',
	'pedestrian',
	'footway',
	'path',
	'cycleway',
	'bridleway',
	'track',
	'steps',
	'corridor',
	'lift',
	'platform',
	/** straight across a pedestrian square */
	'square',
	/** assumed: from the loose end of a way to the street beside it */
	'link'
] as const;
export type WayKind = (typeof wayKinds)[number];

/** Whether a way lies on the ground, over something or under it; the order is the code. */
export const levels = ['ground', 'bridge', 'tunnel'] as const;
export type Level = (typeof levels)[number];

/** What is known of an arc apart from its name: one byte in the file. */
export interface Way {
	kind: WayKind;
	level: Level;
	/** the name is that of the street which this way runs along, not the way's own */
	beside: boolean;
}

const kindMask = 0b1111;
const levelShift = 4;
const levelMask = 0b11;
const besideBit = 0b100_0000;

/** A way as one byte: kind in the low four bits, level in two, then one for `beside`. */
export function wayCode({ kind, level, beside }: Way): number {
	return wayKinds.indexOf(kind) | (levels.indexOf(level) << levelShift) | (beside ? besideBit : 0);
}

/** Codes of ways are lower than this. */
export const wayCodes = 2 * besideBit;

/** The way that a byte stands for, or null where it stands for none. */
export function wayOf(code: number): Way | null {
	const kind = wayKinds[code & kindMask];
	const level = levels[(code >> levelShift) & levelMask];
	if (kind === undefined || level === undefined || code >= wayCodes) return null;
	return { kind, level, beside: (code & besideBit) !== 0 };
}
