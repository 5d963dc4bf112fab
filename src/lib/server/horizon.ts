import type { Horizon } from '$lib/hours/types';
import { schedules } from './geodata';

function commonHorizon(): Horizon {
	const [any] = Object.values(schedules);
	if (!any) throw new Error('geodata/schedules.json has no schedule to take the horizon from.');
	return any.horizon;
}

/** The days for which hours were worked out; every schedule has those of geodata/horizon.json. */
export const horizon = commonHorizon();
