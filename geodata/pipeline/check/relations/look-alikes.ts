import { shown, type Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

/**
 * Places that resemble a LISA antenna and that no source shows to be one: antennas of prevention,
 * social and neighbourhood services, and police antennas.
 */
export const lookAlikes = [
	'uccle-melkriek',
	'saint-gilles-bethleem',
	'saint-gilles-gardiens',
	'koban-brabant',
	'ucl-woluwe',
	'anderlecht-social-antennas-2020',
	'berchem-cqd-cite-moderne'
] as const;

/** Look-alikes that stand among the LISA antennas. */
export function lookAlikeProblems({ antennas }: Dataset): Problem[] {
	return antennas.sound
		.filter(({ id }) => (lookAlikes as readonly string[]).includes(id))
		.map(({ file, id }) => ({
			file,
			id,
			field: 'id',
			found: shown(id),
			expected: 'a LISA antenna (no source shows that this is one)'
		}));
}
