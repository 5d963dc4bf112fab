import type { InitiativesMessages } from '../i18n/initiatives';
import type { PeriodState } from '../initiatives/types.ts';

/** A period of a card, in words. */
export interface CardRow {
	period: string;
	state: string;
	/** the report's lines; null where none is about this period */
	lines: string | null;
}

/** What a card tells of one initiative, or of one antenna (then `id` is null). */
export interface CardPart {
	id: string | null;
	/** id of the antenna */
	place?: string;
	name: string;
	rows: CardRow[];
}

export interface MatrixCellView {
	/** heading of the card */
	title: string;
	/** the cell in words: programme, zone, and each period */
	label: string;
	/** the drawings: one for each different course, and how many took it */
	lines: { states: readonly PeriodState[]; times: number }[];
	card: CardPart[];
	note: string | null;
}

export interface MatrixRowView {
	id: string;
	name: string;
	/** id of the initiative, where the row is one */
	initiative: string | null;
	translated: boolean;
	cells: (MatrixCellView | null)[];
}

export interface MatrixGroupView {
	id: string;
	name: string;
	rows: MatrixRowView[];
}

export interface MatrixColumn {
	id: string;
	name: string;
	/** null for the Region */
	code: string | null;
	communes: string;
	total: { n: string; label: string };
}

/** All that the page of the matrix shows. */
export interface MatrixPage {
	/** whether each initiative has a row, not only each programme */
	every: boolean;
	/** the periods in short, "21–22" */
	stops: string[];
	words: InitiativesMessages['matrix'];
	lead: string;
	columns: MatrixColumn[];
	groups: MatrixGroupView[];
	legend: { state: PeriodState; word: string }[];
	explained: { word: string; sentence: string }[];
	translated: string;
}
