import type { PlaceKind } from './types.ts';

/** What a reader chooses between: several kinds of police place are one group. */
export const kindGroups = ['lisa', 'police', 'victim'] as const;
export type KindGroup = (typeof kindGroups)[number];

const groupOfKind: Record<PlaceKind, KindGroup> = {
	lisa: 'lisa',
	'station-main': 'police',
	station: 'police',
	'police-post': 'police',
	'victim-unit': 'victim',
	'meeting-place': 'police'
};

/** The group of a kind of place. */
export function kindGroup(kind: PlaceKind): KindGroup {
	return groupOfKind[kind];
}

export function isKindGroup(value: unknown): value is KindGroup {
	return typeof value === 'string' && (kindGroups as readonly string[]).includes(value);
}
