import type { PlaceProperties } from '../../../../src/lib/places/types.ts';
import type { Problem } from '../../problems.ts';
import { placesOf, type Dataset, type Place } from '../dataset.ts';

type Test = (properties: PlaceProperties, located: boolean) => boolean;

/** Fields whose value a reader sees, by the name under which their provenance stands. */
export const shownFields: Readonly<Record<string, Test>> = {
	name: () => true,
	commune: () => true,
	status: () => true,
	zone: ({ zone }) => zone !== null,
	locality: ({ locality_nl }) => locality_nl !== null,
	address: ({ address_nl, address_fr }) => address_nl !== null || address_fr !== null,
	postcode: ({ postcode }) => postcode !== null,
	location: (_, located) => located,
	opening_hours: ({ opening_hours }) => opening_hours !== null,
	hours_note: ({ hours_note_nl }) => hours_note_nl !== null,
	by_appointment: ({ by_appointment }) => by_appointment !== 'unknown',
	phone: ({ phone }) => phone !== null,
	email: ({ email }) => email !== null,
	website: ({ website_nl, website_fr }) => website_nl !== null || website_fr !== null,
	services: ({ services }) => services.length > 0,
	partners: ({ partners }) => partners.length > 0,
	accessibility: ({ accessibility }) => accessibility.wheelchair !== null
};

/** Each field shown says where it comes from; fields that are not known need not. */
export function provenanceProblems(dataset: Dataset): Problem[] {
	return placesOf(dataset).flatMap(({ file, id, properties, geometry }: Place) =>
		Object.entries(shownFields)
			.filter(
				([field, isShown]) =>
					isShown(properties, Boolean(geometry)) && !Object.hasOwn(properties.provenance, field)
			)
			.map(([field]) => ({
				file,
				id,
				field: `provenance.${field}`,
				found: 'nothing',
				expected: 'the provenance of a field that is shown'
			}))
	);
}
