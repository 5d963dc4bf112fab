import type { Schedule } from '../hours/types.ts';
import type { PlaceFeature } from '../places/types.ts';
import type { CoveragePlace } from './types.ts';

/** A place of the open data as the computation needs it, with the hours of its door. */
export function coveragePlace(
	{ geometry, properties }: PlaceFeature,
	schedules: Readonly<Record<string, Schedule | undefined>>
): CoveragePlace {
	return {
		id: properties.id,
		kind: properties.kind,
		status: properties.status,
		point: geometry?.coordinates ?? null,
		accuracyMetres: properties.accuracy_m ?? 0,
		schedule: schedules[properties.id] ?? null,
		appointmentOnly: properties.by_appointment === 'only'
	};
}
