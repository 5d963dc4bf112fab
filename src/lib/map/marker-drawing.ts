import { ringMargin, type Ring } from './markers.ts';

/** Custom properties by name, "--lisa" → "rgb(31, 63, 180)". */
export type Tokens = Readonly<Record<string, string>>;

const gapStroke = 6.5;
const ringStroke = { selected: 11, focus: 12.5 };
const ringToken = { selected: '--ink', focus: '--focus' };

/**
 * Puts a ring around a drawing that follows its silhouette: a gap of paper, then 2.25 px of ink
 * (selected) or 3 px of focus colour. The first path of every drawing is its halo, which has the
 * silhouette's outline; the ring takes its place. Throws where a drawing has no such path.
 */
export function ringed(svg: string, ring: Ring): string {
	if (ring === 'none') return svg;
	const parts =
		/^<svg xmlns="[^"]+" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(<path d="([^"]+)"[^>]*\/>)/.exec(
			svg
		);
	if (!parts)
		throw new Error(`A ring needs a drawing that starts with its halo: ${svg.slice(0, 80)}`);
	const [head, width, height, , outline] = parts;
	const wide = Number(width) + 2 * ringMargin;
	const high = Number(height) + 2 * ringMargin;
	const stroke = (colour: string, strokeWidth: number) =>
		`<path d="${outline}" fill="none" stroke="var(${colour})" stroke-width="${strokeWidth}" stroke-linejoin="round"/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${ringMargin} -${ringMargin} ${wide} ${high}" width="${wide}" height="${high}">`,
		stroke(ringToken[ring], ringStroke[ring]),
		stroke('--marker-halo', gapStroke),
		svg.slice(head.length)
	].join('');
}

/**
 * Replaces each `var(--name, fallback)` by the token's value, by the fallback where the token is
 * not set. An SVG picture cannot read the page's custom properties.
 */
export function resolveTokens(svg: string, tokens: Tokens): string {
	return svg.replace(
		/var\((--[\w-]+)\s*(?:,\s*([^)]*))?\)/g,
		(_, name: string, fallback: string | undefined) => tokens[name] || fallback?.trim() || 'none'
	);
}

/** Names of the tokens that a drawing uses. */
export function tokensOf(svg: string): string[] {
	return [...svg.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] as string);
}

/**
 * Tokens in forced colours: bodies and lines in the text colour, halo and paper in the ground's,
 * the opening cut out of the body, rings in the text or the highlight colour.
 */
export function forcedTokens(text: string, ground: string, highlight: string): Tokens {
	const tokens: Record<string, string> = {
		'--paper': ground,
		'--ink': text,
		'--focus': highlight,
		'--lamp': ground,
		'--marker-halo': ground,
		'--marker-paper': ground,
		'--marker-leaf': ground,
		'--unknown': text,
		'--lisa-unknown': text,
		'--map-land': ground,
		'--plate': text
	};
	for (const kind of ['lisa', 'station', 'victim', 'initiative']) {
		tokens[`--${kind}`] = text;
		tokens[`--${kind}-line`] = text;
		tokens[`--${kind}-edge`] = text;
	}
	return tokens;
}

/** Takes the open leaf of the door away: in forced colours it would be read as part of the opening. */
export function withoutLeaf(svg: string): string {
	return svg.replace(/<path[^>]*fill="var\(--marker-leaf[^>]*\/>/g, '');
}

/** The drawing at a width and height in pixels; its view box, and so its shape, stays as it is. */
export function sized(svg: string, width: number, height: number): string {
	return svg.replace(
		/^(<svg[^>]*) width="[^"]*" height="[^"]*"/,
		(_, head: string) => `${head} width="${width}" height="${height}"`
	);
}

/** Width and height that a drawing states, in CSS pixels. Throws where it states none. */
export function drawingSize(svg: string): { width: number; height: number } {
	const size = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
	if (!size) throw new Error(`A drawing without width and height: ${svg.slice(0, 80)}`);
	return { width: Number(size[1]), height: Number(size[2]) };
}
