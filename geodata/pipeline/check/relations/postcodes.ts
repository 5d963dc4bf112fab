import { shown, type Problem } from '../../problems.ts';
import { byId, placesOf, type Dataset } from '../dataset.ts';

/** The postcode of a place is one of its commune's. */
export function postcodeProblems(dataset: Dataset): Problem[] {
	const communeById = byId(dataset.communes);
	return placesOf(dataset).flatMap(({ file, id, properties: { postcode, commune } }) => {
		const postcodes = communeById.get(commune)?.properties.postcodes;
		if (postcode === null || postcodes === undefined || postcodes.includes(postcode)) return [];
		return {
			file,
			id,
			field: 'postcode',
			found: shown(postcode),
			expected: `a postcode of commune ${commune} (${postcodes.join(', ')})`
		};
	});
}
