import { addDays, inBrussels, weekdayOf } from '../hours/brussels.ts';
import { localMoment, type LocalMoment } from './moment.ts';

/** Moments that are offered by name. */
export const presets = ['tonight', 'tomorrow-morning', 'saturday'] as const;
export type Preset = (typeof presets)[number];

const presetMinutes: Record<Preset, number> = {
	tonight: 19 * 60,
	'tomorrow-morning': 9 * 60 + 30,
	saturday: 11 * 60
};

/**
 * The moments that lie ahead at `now`: tonight at 19.00 until it is that late, tomorrow at 9.30, and
 * the coming Saturday at 11.00 (today's, if it is Saturday and not yet 11.00).
 */
export function offeredMoments(now: Date): { preset: Preset; moment: LocalMoment }[] {
	const { date, minutes, weekday } = inBrussels(now);
	const toSaturday = (5 - weekday + 7) % 7;
	const days: Record<Preset, number | null> = {
		tonight: minutes < presetMinutes.tonight ? 0 : null,
		'tomorrow-morning': 1,
		saturday: toSaturday === 0 && minutes >= presetMinutes.saturday ? 7 : toSaturday
	};
	return presets.flatMap((preset) => {
		const ahead = days[preset];
		if (ahead === null) return [];
		return [{ preset, moment: localMoment(addDays(date, ahead), presetMinutes[preset]) }];
	});
}

/** The next seven dates from `now`, with their weekday (0 = Monday). */
export function comingDays(now: Date): { date: string; weekday: number }[] {
	const { date } = inBrussels(now);
	return Array.from({ length: 7 }, (_, ahead) => {
		const day = addDays(date, ahead);
		return { date: day, weekday: weekdayOf(day) };
	});
}
