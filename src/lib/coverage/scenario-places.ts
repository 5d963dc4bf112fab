import type { Schedule, WeekPattern } from '../hours/types.ts';
import type { CoveragePlace, Scenario, ScenarioChange } from './types.ts';

/** The hours of a scenario: a week, and nothing known of holidays. */
function plainSchedule(week: WeekPattern): Schedule {
	const horizon = { from: '0001-01-01', to: '9999-12-31' };
	return { week, always: false, holidays: 'unknown', appointment: false, horizon };
}

function addedPlace(
	{ serves, lon, lat, week }: Extract<ScenarioChange, { kind: 'add' }>,
	number: number
): CoveragePlace {
	return {
		id: `new-${number}`,
		kind: serves === 'lisa' ? 'lisa' : 'station',
		status: 'open',
		point: [lon, lat],
		accuracyMetres: 0,
		schedule: week && plainSchedule(week),
		appointmentOnly: false
	};
}

function changed(
	place: CoveragePlace,
	change: Exclude<ScenarioChange, { kind: 'add' }>
): CoveragePlace {
	switch (change.kind) {
		case 'close':
			return { ...place, status: 'closed' };
		case 'move':
			return { ...place, point: [change.lon, change.lat], accuracyMetres: 0 };
		case 'hours':
			return { ...place, schedule: plainSchedule(change.week), appointmentOnly: false };
		case 'open':
			return { ...place, status: 'open' };
	}
}

/**
 * The places after a scenario, its changes taken one after the other: those of the data in their order,
 * then `new-1`, `new-2` … A change of a place that is not there changes nothing.
 */
export function scenarioPlaces(
	places: readonly CoveragePlace[],
	{ changes }: Scenario
): CoveragePlace[] {
	const after = new Map(places.map((place) => [place.id, place]));
	let added = 0;
	for (const change of changes) {
		if (change.kind === 'add') {
			const place = addedPlace(change, ++added);
			after.set(place.id, place);
			continue;
		}
		const place = after.get(change.place);
		if (place) after.set(place.id, changed(place, change));
	}
	return [...after.values()];
}
