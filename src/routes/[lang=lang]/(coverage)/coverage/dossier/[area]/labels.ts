/** A name on the map, at the middle of its first line; `lines` where it is broken in two. */
export interface Label {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const lineHeight = 24;
/** Mean width of a letter of the condensed type at the size of the drawing. */
const letterWidth = 10.5;

/** A long name in two lines, broken at the hyphen or space nearest to its middle. */
function broken(name: string): string[] {
	if (name.length < 13) return [name];
	const breaks = [...name.matchAll(/[- /–]/g)].map(({ index }) => index + 1);
	const middle = breaks.sort(
		(one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2)
	)[0];
	return middle === undefined ? [name] : [name.slice(0, middle).trim(), name.slice(middle).trim()];
}

const overlap = (one: Box, other: Box): boolean =>
	one.left < other.right &&
	other.left < one.right &&
	one.top < other.bottom &&
	other.top < one.bottom;

/**
 * The names that fit on a drawing: the first ones come first, and one that would run over another,
 * over a mark or over the edge is left out.
 */
export function labelsFor(
	names: readonly { name: string; x: number; y: number }[],
	marks: readonly { x: number; y: number }[],
	frame: { width: number; height: number }
): Label[] {
	const taken: Box[] = marks.map(({ x, y }) => ({
		left: x - 16,
		right: x + 16,
		top: y - 16,
		bottom: y + 16
	}));
	const labels: Label[] = [];
	for (const { name, x, y } of names) {
		const lines = broken(name);
		const half = (Math.max(...lines.map(({ length }) => length)) * letterWidth) / 2;
		const tries = [0, 30, -30, 60, -60].map((shift) => y + shift);
		for (const middle of tries) {
			const top = middle - (lines.length * lineHeight) / 2;
			const box = { left: x - half, right: x + half, top, bottom: top + lines.length * lineHeight };
			const isInside =
				box.left > 0 && box.right < frame.width && box.top > 0 && box.bottom < frame.height;
			if (!isInside || taken.some((other) => overlap(box, other))) continue;
			taken.push(box);
			labels.push({ x, y: Math.round(top + 0.8 * lineHeight), lines });
			break;
		}
	}
	return labels;
}
