/** Formulas of the method page, drawn in MathML; the letters are the same in every language. */
export const formulas = [
	'spread',
	'walk',
	'nearest',
	'band',
	'share',
	'percentile',
	'covering',
	'mean',
	'gap',
	'hours'
] as const;
export type FormulaName = (typeof formulas)[number];

/** Tables that the page fills from the files and the computation. */
export const methodTables = ['key', 'sources', 'unlocated', 'errors'] as const;
export type MethodTable = (typeof methodTables)[number];

/** A piece of a section. */
export type MethodBlock =
	| { kind: 'text'; text: string }
	| { kind: 'list'; items: readonly string[] }
	/** `says` is the formula in words, which also explains its letters */
	| { kind: 'formula'; name: FormulaName; says: string }
	| { kind: 'table'; name: MethodTable }
	| { kind: 'commands'; commands: readonly { command: string; text: string }[] };

export interface MethodSection {
	/** the same in every language: a link to it holds when the language changes */
	id: string;
	title: string;
	blocks: readonly MethodBlock[];
}

/**
 * What the texts take from the files and the computation when the page is made, written as the
 * language writes numbers and dates.
 */
export interface MethodFacts {
	/** residents of the region, and how many of them have no sector */
	population: string;
	unlocated: string;
	located: string;
	sectors: string;
	/** sectors with residents but without an address point, and their residents */
	emptySectors: number;
	emptyResidents: number;
	doors: string;
	populationDate: string;
	addressDate: string;
	newStreetsDate: string;
	reportDate: string;
	/** LISA antennas that count, that may count, and that count for nobody */
	antennas: number;
	antennasPerhaps: number;
	antennasLeftOut: number;
	/** antennas that count whose hours are not known, and whose point is off by more than 150 m */
	antennasWithoutHours: number;
	antennasApproximate: number;
	/** how far a place may stand from a street, in metres */
	snapMetres: string;
	/** km/h of the ways of walking */
	adult: string;
	slow: string;
	slower: string;
	/** office hours, in which unknown hours may be open: "9.00–17.00 uur" */
	officeHours: string;
	/** candidates for a new site among public buildings */
	publicSites: string;
	stops: string;
	mostChanges: string;
	/** residents within 15 minutes, lowest and highest, when places known approximately shift */
	shiftLow: string;
	shiftHigh: string;
}
