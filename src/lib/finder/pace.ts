import type { WalkProfile } from '../network/walker.ts';

/** How somebody walks: what a reader chooses, and what a link carries. */
export const paces = ['adult', 'slow', 'slower', 'step-free'] as const;
export type Pace = (typeof paces)[number];

export const isPace = (value: unknown): value is Pace =>
	(paces as readonly unknown[]).includes(value);

/** Speeds of the walking network; with a wheelchair or a pram people go slowly, and round stairs. */
export const walkProfiles: Record<Pace, WalkProfile> = {
	adult: { kmPerHour: 5, stepFree: false },
	slow: { kmPerHour: 3.6, stepFree: false },
	slower: { kmPerHour: 3, stepFree: false },
	'step-free': { kmPerHour: 3.6, stepFree: true }
};
