import { shown, type Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

/** Every contradiction is about places that exist. */
export function contradictionProblems({ contradictions, antennas, stations }: Dataset): Problem[] {
	if (!antennas.read || !stations.read) return [];
	return contradictions.sound.flatMap(({ file, id, properties }) =>
		properties.about.flatMap((about, index) =>
			antennas.ids.has(about) || stations.ids.has(about)
				? []
				: {
						file,
						id,
						field: `about.${index}`,
						found: shown(about),
						expected: `an id of ${antennas.file} or ${stations.file}`
					}
		)
	);
}
