import type { Shapes } from '$lib/coverage/export/shapes';
import type {
	BandsAnswer,
	ClockAnswer,
	CoverageAnswer,
	CoverageAreas,
	Threshold
} from '$lib/coverage/types';
import type { DossierMessages } from '$lib/i18n/dossier';
import type { Language } from '$lib/i18n/languages';
import type { PlaceSummary } from '$lib/places/summary';

/** The area that a dossier is about. */
export interface DossierArea {
	/** "region", a zone or a NIS code */
	readonly id: string;
	readonly level: 'region' | 'zone' | 'commune';
	readonly name: string;
}

/** A place as a dossier names it; a scenario adds and moves some. */
export type DossierPlace = Pick<
	PlaceSummary,
	'id' | 'name' | 'address' | 'commune' | 'communeName' | 'zone' | 'accuracyMetres' | 'schedule'
> & { readonly point: readonly [lon: number, lat: number] | null; readonly isAdded: boolean };

/** What the page knows when it is made, and the browser needs to compute another question. */
export interface DossierSetting {
	readonly language: Language;
	readonly area: DossierArea;
	/** names of zones and communes by id, in the language */
	readonly names: Readonly<Record<string, string>>;
	/** ids of all places, by which a link is read */
	readonly placeIds: readonly string[];
	readonly sources: readonly string[];
	/** path of the method page */
	readonly methodHref: string;
	/** address of the coverage page, absolute, without a query */
	readonly coverageAddress: string;
}

/** The answers that a dossier shows. */
export interface DossierAnswers {
	readonly minutes: Threshold;
	readonly answer: CoverageAnswer;
	/** the same question without the scenario; null where there is none */
	readonly base: CoverageAnswer | null;
	readonly clock: ClockAnswer;
	readonly bands: BandsAnswer['bands'];
	readonly areas: CoverageAreas;
	/** outlines of the area itself, of its parts, and of all communes */
	readonly outline: GeoJSON.MultiPolygon;
	readonly parts: Shapes;
	readonly communes: Shapes;
	readonly places: readonly DossierPlace[];
	/** the changes of the scenario in words */
	readonly changes: readonly string[];
	/** whether something of the link was left out */
	readonly isDropped: boolean;
	/** ISO date of the computation; null when the page is made */
	readonly on: string | null;
	/** query and fragment of the question, "" for the one that every dossier answers */
	readonly link: string;
}

/** What a dossier is said with. */
export interface DossierWords {
	readonly words: DossierMessages;
	/** Monday first */
	readonly weekdays: readonly string[];
	readonly weekdaysShort: readonly string[];
	readonly distance: (metres: number) => string;
}
