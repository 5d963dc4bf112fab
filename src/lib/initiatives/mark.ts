import type { InitiativeStatus } from './types.ts';

/** What the light of an initiative's mark says: it runs, it has ended, it is to come, or nobody says. */
export type InitiativeState = 'open' | 'closed' | 'planned' | 'unknown';

const states: Record<InitiativeStatus, InitiativeState> = {
	'running-stated': 'open',
	'active-last-period': 'open',
	completed: 'closed',
	'ended-stated': 'closed',
	planned: 'planned',
	'unknown-not-relisted': 'unknown',
	ambiguous: 'unknown',
	unknown: 'unknown'
};

/** The state of an initiative's mark at the end of 2024, when the report ends. */
export function markState(status: InitiativeStatus): InitiativeState {
	return states[status];
}

/** A place of an initiative as a mark on the map. */
export interface InitiativeMark {
	/** id of a site of initiative-sites.geojson */
	id: string;
	name: string;
	point: [lon: number, lat: number];
	accuracyMetres: number;
	state: InitiativeState;
	/** a diamond for what runs here, a triangle where people meet */
	kind: 'initiative' | 'meeting';
	/** the page that a click on the mark opens */
	href: string;
}

/** The mark of a kind of site; the present data have one kind. */
export function markKind(kind: 'initiative-site' | 'meeting-place'): InitiativeMark['kind'] {
	return kind === 'meeting-place' ? 'meeting' : 'initiative';
}
