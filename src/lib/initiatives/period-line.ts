import type { PeriodState } from './types.ts';

/** How a stop of the period line is drawn; never by colour alone. */
export type StopShape =
	'disc' | 'ring' | 'half' | 'bar' | 'broken' | 'broken-question' | 'dash' | 'question' | 'dot';

const shapes: Record<PeriodState, StopShape> = {
	stated: 'disc',
	inherited: 'ring',
	inferred: 'half',
	ambiguous: 'broken-question',
	'not-relisted': 'dash',
	excluded: 'bar',
	ended: 'bar',
	planned: 'broken',
	'not-started': 'dot',
	'not-listed': 'dot',
	unknown: 'question'
};

export interface Stop {
	x: number;
	shape: StopShape;
}

/** The line between a stop and the next one. */
export interface Track {
	from: number;
	to: number;
	/** broken towards what is not certain or still to come */
	broken: boolean;
}

export interface PeriodLine {
	width: number;
	stops: Stop[];
	tracks: Track[];
}

/** Pixels from a stop to the next, and from the first to the edge. */
const stride = 32;
const edge = 16;

const runs = (shape: StopShape): boolean =>
	shape === 'disc' || shape === 'ring' || shape === 'half';
const unsure = (shape: StopShape): boolean => shape === 'broken' || shape === 'broken-question';
/** Half the width that a stop takes on the line, so that a track ends at its edge. */
const reach = (shape: StopShape): number => (runs(shape) ? 5 : unsure(shape) ? 8 : 0);

/** The periods of an initiative as a tram line: a stop each, joined where it ran from one into the next. */
export function periodLine(states: readonly PeriodState[]): PeriodLine {
	const stops = states.map((state, index) => ({ x: edge + index * stride, shape: shapes[state] }));
	const tracks = stops.flatMap((stop, index): Track[] => {
		const next = stops[index + 1];
		if (!next || !runs(stop.shape)) return [];
		if (!runs(next.shape) && !unsure(next.shape) && next.shape !== 'bar') return [];
		return [
			{
				from: stop.x + reach(stop.shape),
				to: next.x - reach(next.shape),
				broken: unsure(next.shape)
			}
		];
	});
	return { width: 2 * edge + (states.length - 1) * stride, stops, tracks };
}
