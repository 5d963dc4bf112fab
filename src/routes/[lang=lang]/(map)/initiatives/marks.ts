import type { Language } from '$lib/i18n/languages';
import { markState, type InitiativeMark, type InitiativeState } from '$lib/initiatives/mark';
import { answerOf, type Answer } from '$lib/initiatives/periods';
import type { InitiativeSummary } from '$lib/initiatives/summary';
import type { PeriodState } from '$lib/initiatives/types';
import { pagePath } from '$lib/state/page-path';

/** Where a place of an initiative is, and which mark the map draws; null where it has one already. */
export interface Located {
	point: [lon: number, lat: number];
	accuracyMetres: number;
	mark: InitiativeMark['kind'] | null;
}

const lights: Record<Answer, InitiativeState> = {
	runs: 'open',
	unclear: 'unknown',
	'not-yet': 'planned',
	over: 'closed'
};
const stateIn = (state: PeriodState): InitiativeState =>
	state === 'planned' ? 'planned' : lights[answerOf(state)];

/**
 * The initiatives as marks at their sites: what each was in the period with that index, or at the end of
 * 2024 where it is -1. A site of several has a mark for each.
 */
export function marksOf(
	list: readonly InitiativeSummary[],
	points: Readonly<Record<string, Located>>,
	period: number,
	lang: Language
): InitiativeMark[] {
	return list.flatMap(({ id, name, places, states, status }) =>
		places.flatMap((place) => {
			const located = points[place];
			if (!located?.mark) return [];
			const then = states[period];
			return [
				{
					id: `${place}/${id}`,
					name,
					point: located.point,
					accuracyMetres: located.accuracyMetres,
					state: then ? stateIn(then) : markState(status),
					kind: located.mark,
					href: pagePath('/[lang=lang]/(map)/initiative/[id]', { lang, id })
				}
			];
		})
	);
}
