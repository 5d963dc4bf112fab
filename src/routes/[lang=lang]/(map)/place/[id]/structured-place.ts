import type { Language } from '$lib/i18n/languages';
import type { PlaceSummary } from '$lib/places/summary';
import type { PlaceFeature } from '$lib/places/types';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The schema.org description of a place, as JSON text that is safe inside a script element. */
export function structuredPlace(
	{ properties: place }: PlaceFeature,
	summary: PlaceSummary,
	language: Language,
	address: string
): string {
	const police = place.kind.startsWith('station') || place.kind === 'police-post';
	const street = place[language === 'nl' ? 'address_nl' : 'address_fr'];
	const description = {
		'@context': 'https://schema.org',
		'@type': police ? 'PoliceStation' : 'GovernmentOffice',
		'@id': address,
		url: address,
		name: summary.name,
		alternateName: [...new Set([place.name_nl, place.name_fr, ...place.aliases])].filter(
			(name) => name !== summary.name
		),
		address: {
			'@type': 'PostalAddress',
			...(street ? { streetAddress: street } : {}),
			...(place.postcode ? { postalCode: place.postcode } : {}),
			addressLocality: summary.communeName,
			addressCountry: 'BE'
		},
		...(summary.point && summary.accuracyMetres <= 150
			? {
					geo: {
						'@type': 'GeoCoordinates',
						longitude: summary.point[0],
						latitude: summary.point[1]
					}
				}
			: {}),
		...(place.phone ? { telephone: place.phone } : {}),
		...(place.email ? { email: place.email } : {}),
		...(summary.schedule && !summary.schedule.appointment && !summary.schedule.uncertainSource
			? { openingHoursSpecification: openingHours(summary.schedule) }
			: {})
	};
	return JSON.stringify(description).replaceAll('<', '\\u003c');
}

function openingHours(schedule: NonNullable<PlaceSummary['schedule']>): unknown[] {
	if (schedule.always)
		return [
			{
				'@type': 'OpeningHoursSpecification',
				dayOfWeek: days,
				opens: '00:00',
				closes: '23:59'
			}
		];
	return schedule.week.flatMap((spans, weekday) =>
		spans.map(({ start, end }) => ({
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: days[weekday],
			opens: clock(start),
			closes: end % 1440 === 0 ? '23:59' : clock(end)
		}))
	);
}
