import type { Language } from '../i18n/languages.ts';
import { formatPeriod } from './dates.ts';
import { markState, type InitiativeState } from './mark.ts';
import { initiativeName } from './summary.ts';
import { periods, type Initiative, type PeriodState } from './types.ts';
import { namesIn, type InitiativeWords } from './words.ts';

/** An initiative as a line of a list on the page of another one, or of a place. */
export interface OtherInitiative {
	id: string;
	name: string;
	/** whether the name is a translation */
	translated: boolean;
	/** "Brussel-West (5340)"; null where that is said above the list */
	where: string | null;
	state: InitiativeState;
	states: PeriodState[];
	/** what the period line shows, in words */
	line: string;
}

/** "2021-2022 vermeld, 2022-2023 voortgezet, …" */
export function periodLineText(
	states: readonly PeriodState[],
	names: InitiativeWords,
	language: Language
): string {
	const words = namesIn(names.period, language);
	return periods
		.map((period, index) => {
			const state = states[index] ?? 'unknown';
			return `${formatPeriod(language, period)} ${words[state] ?? state}`;
		})
		.join(', ');
}

/** Reads an initiative for a list. */
export function otherInitiative(
	initiative: Initiative,
	where: string | null,
	names: InitiativeWords,
	language: Language
): OtherInitiative {
	const states = periods.map((period) => initiative.periods[period]);
	return {
		id: initiative.id,
		name: initiativeName(initiative, language),
		translated: initiative.name_translated.includes(language),
		where,
		state: markState(initiative.status),
		states,
		line: periodLineText(states, names, language)
	};
}

const order: Record<InitiativeState, number> = { open: 0, planned: 1, unknown: 2, closed: 3 };

/** Running ones first, then what is to come, what nobody knows of, and what has ended; by name within each. */
export function runningFirst(
	language: Language
): (one: OtherInitiative, other: OtherInitiative) => number {
	return (one, other) =>
		order[one.state] - order[other.state] ||
		one.name.localeCompare(other.name, language) ||
		(one.id < other.id ? -1 : 1);
}
