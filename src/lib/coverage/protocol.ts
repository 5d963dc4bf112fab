import type { DoubtAnswer, DoubtQuestion } from './position-doubt.ts';
import type {
	BandsAnswer,
	ClockAnswer,
	ClockQuestion,
	CoverageAnswer,
	CoveragePlace,
	HoursAnswer,
	HoursQuestion,
	Question,
	RobustnessAnswer,
	SitesAnswer,
	SitesQuestion,
	StreetsAnswer
} from './types.ts';

/** Streets of one part of the map: west, south, east, north in degrees. */
export interface StreetsQuestion {
	readonly question: Question;
	readonly bbox: readonly [west: number, south: number, east: number, north: number];
}

/** What can be asked of the worker, and what comes back. */
export interface Kinds {
	coverage: { question: Question; answer: CoverageAnswer };
	clock: { question: ClockQuestion; answer: ClockAnswer };
	bands: { question: Question; answer: BandsAnswer };
	streets: { question: StreetsQuestion; answer: StreetsAnswer };
	sites: { question: SitesQuestion; answer: SitesAnswer };
	robustness: { question: SitesQuestion; answer: RobustnessAnswer };
	hours: { question: HoursQuestion; answer: HoursAnswer };
	doubt: { question: DoubtQuestion; answer: DoubtAnswer };
}
export type Kind = keyof Kinds;

/** Absolute addresses of the files that the worker fetches. */
export interface CoverageFiles {
	readonly streets: string;
	readonly population: string;
	readonly areas: string;
	/** fetched at the first question of sites */
	readonly candidates: string;
}

/** An error as the worker tells it. */
export interface Failure {
	readonly name: string;
	readonly message: string;
}

/** One question, with the number that its answer will bear. */
export type Ask = {
	[K in Kind]: {
		readonly type: 'ask';
		readonly id: number;
		readonly kind: K;
		readonly question: Kinds[K]['question'];
	};
}[Kind];

export type ToWorker =
	| {
			readonly type: 'open';
			readonly files: CoverageFiles;
			readonly places: readonly CoveragePlace[];
	  }
	| Ask
	| { readonly type: 'cancel'; readonly kind: Kind };

export type FromWorker =
	/** how much of what is needed has been loaded, 0 to 1 */
	| { readonly type: 'loading'; readonly share: number }
	| { readonly type: 'ready' }
	/** the files can't be had or read: nothing will be answered */
	| { readonly type: 'unavailable'; readonly failure: Failure }
	| { readonly type: 'progress'; readonly id: number; readonly share: number }
	| { readonly type: 'answer'; readonly id: number; readonly answer: Kinds[Kind]['answer'] }
	| { readonly type: 'failure'; readonly id: number; readonly failure: Failure };

/** An error as data. */
export function failureOf(error: unknown): Failure {
	if (error instanceof Error) return { name: error.name, message: error.message };
	return { name: 'Error', message: String(error) };
}
