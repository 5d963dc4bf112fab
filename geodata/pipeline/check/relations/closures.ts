import { hoursError } from '../../hours/library.ts';
import { shown, type Problem } from '../../problems.ts';
import type { Dataset } from '../dataset.ts';

/** Every closure is about places or communes that exist, on days in their order, with hours that parse. */
export function closureProblems(dataset: Dataset): Problem[] {
	const { closures, communes, antennas, stations } = dataset;
	return closures.sound.flatMap(({ file, id, properties }) => {
		const problems: Problem[] = [];
		const note = (field: string | null, found: string, expected: string): void => {
			problems.push({ file, id, field, found, expected });
		};
		if (antennas.read && stations.read)
			for (const [index, place] of properties.places.entries())
				if (!antennas.ids.has(place) && !stations.ids.has(place))
					note(`places.${index}`, shown(place), `an id of ${antennas.file} or ${stations.file}`);
		if (communes.read)
			for (const [index, commune] of properties.communes.entries())
				if (!communes.ids.has(commune))
					note(`communes.${index}`, shown(commune), `an id of ${communes.file}`);
		if ((properties.communes.length === 0) !== (properties.kinds.length === 0))
			note('kinds', shown(properties.kinds), 'kinds of places where there are communes, else none');
		if (properties.places.length + properties.communes.length === 0)
			note('places', 'neither places nor communes', 'places or communes that it is about');
		if (properties.date_end < properties.date)
			note('date_end', shown(properties.date_end), `a day not before ${properties.date}`);
		const error = hoursError(properties.opening_hours);
		if (error !== null)
			note(
				'opening_hours',
				`${shown(properties.opening_hours)}: ${error}`,
				"hours in OpenStreetMap's syntax that the library can parse for Brussels"
			);
		return problems;
	});
}
