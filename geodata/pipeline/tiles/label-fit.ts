/** Metres that a pixel spans at zoom 0 at the latitude of Brussels, with tiles of 512 pixels. */
const metresAPixel = 49_420;
/** Mean width of a letter of Fira Sans Condensed at 11 px, and the room left at both ends. */
const pixelsALetter = 5.9;
const pixelsAround = 14;
/** The share of a street that a label may fill. */
const usable = 0.96;

/** The whole zoom from which a text of `letters` letters fits on a street of `metres` metres. */
export function fitZoom(letters: number, metres: number): number {
	const pixels = pixelsALetter * letters + pixelsAround;
	return Math.ceil(Math.log2((pixels * metresAPixel) / (usable * metres)));
}

/**
 * The zooms from which one official name fits, and from which both do with a dash between them.
 * `fit_one` goes by the longer name, so that the same streets are named in Dutch and in French.
 */
export function fitZooms(
	nl: string,
	fr: string,
	metres: number
): { fit_one: number; fit_both: number } {
	const fit_one = fitZoom(Math.max([...nl].length, [...fr].length), metres);
	const fit_both = nl === fr ? fit_one : fitZoom([...`${nl} – ${fr}`].length, metres);
	return { fit_one, fit_both };
}
