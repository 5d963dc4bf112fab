/** The colours of the base map, as plain values: a canvas cannot read the custom properties. */
export interface MapColours {
	land: string;
	outside: string;
	landUse: string;
	park: string;
	forest: string;
	water: string;
	building: string;
	buildingLine: string;
	square: string;
	street: string;
	streetCase: string;
	streetMajor: string;
	streetMajorCase: string;
	path: string;
	rail: string;
	label: string;
	label2: string;
	labelWater: string;
	labelPark: string;
	labelCommune: string;
	commune: string;
	zone: string;
}

/** The custom property of ui/tokens.css that holds each colour. */
export const colourTokens: Readonly<Record<keyof MapColours, string>> = {
	land: '--map-land',
	outside: '--map-outside',
	landUse: '--map-landuse',
	park: '--map-park',
	forest: '--map-forest',
	water: '--map-water',
	building: '--map-building',
	buildingLine: '--map-building-line',
	square: '--map-square',
	street: '--map-street',
	streetCase: '--map-street-case',
	streetMajor: '--map-street-major',
	streetMajorCase: '--map-street-major-case',
	path: '--map-path',
	rail: '--map-rail',
	label: '--map-label',
	label2: '--map-label-2',
	labelWater: '--map-label-water',
	labelPark: '--map-label-park',
	labelCommune: '--map-label-commune',
	commune: '--map-commune',
	zone: '--map-zone'
};

/** Equal to tokens.css; a test holds them together. */
export const lightColours: Readonly<MapColours> = {
	land: '#EFEFEB',
	outside: '#F7F7F5',
	landUse: '#E7E8E4',
	park: '#D3E5C9',
	forest: '#C4DBBD',
	water: '#B3D1E4',
	building: '#E3E4E1',
	buildingLine: '#D0D2D0',
	square: '#FBF6E9',
	street: '#FFFFFF',
	streetCase: '#CFD3D5',
	streetMajor: '#FFFFFF',
	streetMajorCase: '#BAC1CA',
	path: '#BFC4C7',
	rail: '#B4BBC5',
	label: '#46536B',
	label2: '#566379',
	labelWater: '#295A7A',
	labelPark: '#35633D',
	labelCommune: '#2E3A57',
	commune: '#7D89A0',
	zone: '#1B2A55'
};

/** Equal to the dark values of tokens.css. */
export const darkColours: Readonly<MapColours> = {
	land: '#141B29',
	outside: '#0C111B',
	landUse: '#171F2E',
	park: '#16291F',
	forest: '#13251B',
	water: '#0D2A40',
	building: '#1E2737',
	buildingLine: '#263044',
	square: '#222C3E',
	street: '#2C3750',
	streetCase: '#0F1522',
	streetMajor: '#3A4763',
	streetMajorCase: '#0F1522',
	path: '#3A465E',
	rail: '#3C475C',
	label: '#B3BFD4',
	label2: '#93A0B8',
	labelWater: '#7FB2D4',
	labelPark: '#86B894',
	labelCommune: '#CBD5E8',
	commune: '#66738D',
	zone: '#A6B8EE'
};

/** The two colours that forced colours leave: the ground (Canvas) and what is drawn on it (CanvasText). */
export interface ForcedColours {
	ground: string;
	text: string;
}

/** What stands in for the system's own colours where none are given. */
export const blackOnWhite: Readonly<ForcedColours> = { ground: '#ffffff', text: '#000000' };

/**
 * The base map in forced colours: two colours and mixtures of them. Every line that means something,
 * every name and every boundary is in the text colour at full strength; areas are faint mixtures, told
 * apart by their outlines and names. Takes `#rrggbb` and `rgb(r, g, b)`; throws a RangeError otherwise.
 */
export function contrastColours({ ground, text }: ForcedColours): MapColours {
	const mixed = (share: number): string => mix(ground, text, share);
	return {
		land: ground,
		outside: ground,
		landUse: ground,
		park: mixed(0.08),
		forest: mixed(0.14),
		water: mixed(0.28),
		building: mixed(0.06),
		buildingLine: mixed(0.35),
		square: ground,
		street: ground,
		streetCase: mixed(0.55),
		streetMajor: ground,
		streetMajorCase: text,
		path: mixed(0.55),
		rail: mixed(0.6),
		label: text,
		label2: text,
		labelWater: text,
		labelPark: text,
		labelCommune: text,
		commune: text,
		zone: text
	};
}

/** A share of one colour (0 to 1) mixed into another, in sRGB. */
function mix(under: string, over: string, share: number): string {
	const [from, to] = [channels(under), channels(over)];
	const mixed = from.map((channel, index) =>
		Math.round(channel + ((to[index] ?? channel) - channel) * share)
	);
	return `rgb(${mixed.join(', ')})`;
}

function channels(colour: string): number[] {
	const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
	if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16));
	const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour.trim());
	if (rgb) return rgb.slice(1).map(Number);
	throw new RangeError(`Not a colour that can be mixed: ${colour}`);
}
