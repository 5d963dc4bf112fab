import { periods, themes, type PeriodState, type Theme } from './types.ts';

/** How many initiatives ran in one period. */
export interface RunningCount {
	/** the report states it, continues it without naming it, or leaves no other reading */
	certain: number;
	/** the report can be read both ways */
	possible: number;
}

/** A row of the table of themes and periods. */
export interface ThemeCount {
	theme: Theme;
	/** all initiatives of the theme, whatever their states */
	total: number;
	/** in the order of `periods` */
	running: RunningCount[];
}

export interface CountTable {
	/** in the order of `themes`; a theme without initiatives has no row */
	rows: ThemeCount[];
	total: number;
	running: RunningCount[];
}

interface Counted {
	theme: Theme;
	/** in the order of `periods` */
	states: readonly PeriodState[];
}

const certainStates: readonly PeriodState[] = ['stated', 'inherited', 'inferred'];

/** Whether an initiative certainly ran in a period of this state. */
export function runsCertainly(state: PeriodState | undefined): boolean {
	return state !== undefined && certainStates.includes(state);
}

function running(initiatives: readonly Counted[]): RunningCount[] {
	return periods.map((_, at) => ({
		certain: initiatives.filter(({ states }) => runsCertainly(states[at])).length,
		possible: initiatives.filter(({ states }) => states[at] === 'ambiguous').length
	}));
}

/** Counts what ran by theme and period; what is only possible is never added to what is certain. */
export function countRunning(initiatives: readonly Counted[]): CountTable {
	const rows = themes
		.map((theme) => ({ theme, of: initiatives.filter((one) => one.theme === theme) }))
		.filter(({ of }) => of.length > 0)
		.map(({ theme, of }) => ({ theme, total: of.length, running: running(of) }));
	return { rows, total: initiatives.length, running: running(initiatives) };
}
