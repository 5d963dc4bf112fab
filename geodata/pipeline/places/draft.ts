import type { PlaceFeature, PlaceProperties, Provenance } from '../../../src/lib/places/types.ts';

/** A place while it is read: its fields can still change. */
export type PlaceDraft = PlaceFeature;

const provenanceKeys = [
	'name',
	'aliases',
	'former_names',
	'kind',
	'commune',
	'zone',
	'status',
	'locality',
	'address',
	'postcode',
	'location',
	'opening_hours',
	'hours_note',
	'by_appointment',
	'phone',
	'email',
	'website',
	'services',
	'partners',
	'accessibility'
];

/** Under which name the provenance of a field of a place stands: address_nl under address. */
export function provenanceKey(field: string): string {
	const key = field.split('.')[0]?.replace(/_(?:nl|fr|en)$/, '') ?? '';
	if (key === 'geometry' || key === 'accuracy_m') return 'location';
	return key === 'name_translated' ? 'name' : key;
}

/** A new place with nothing known of it but its id. */
export function emptyDraft(id: string): PlaceDraft {
	return {
		type: 'Feature',
		geometry: null,
		properties: {
			id,
			kind: 'lisa',
			name_nl: '',
			name_fr: '',
			name_en: '',
			name_translated: [],
			aliases: [],
			former_names: [],
			status: 'unclear',
			history: [],
			commune: '',
			zone: null,
			locality_nl: null,
			locality_fr: null,
			locality_en: null,
			address_nl: null,
			address_fr: null,
			postcode: null,
			accuracy_m: null,
			opening_hours: null,
			hours_note_nl: null,
			hours_note_fr: null,
			hours_note_en: null,
			by_appointment: 'unknown',
			permanences: [],
			services: [],
			partners: [],
			phone: null,
			email: null,
			website_nl: null,
			website_fr: null,
			accessibility: { wheelchair: null },
			moves_to: null,
			initiatives: [],
			figures: [],
			provenance: {}
		}
	};
}

/** Keys of a provenance in the order of its interface. */
function orderProvenance(one: Provenance): Provenance {
	const { source, locator, also, as_of, confidence, alternatives } = one;
	const { note_nl, note_fr, note_en } = one;
	return {
		source,
		locator,
		...(also ? { also } : {}),
		as_of,
		confidence,
		...(note_nl === undefined ? {} : { note_nl }),
		...(note_fr === undefined ? {} : { note_fr }),
		...(note_en === undefined ? {} : { note_en }),
		...(alternatives
			? {
					alternatives: alternatives.map((alternative) => ({
						value_nl: alternative.value_nl,
						value_fr: alternative.value_fr,
						value_en: alternative.value_en,
						source: alternative.source,
						locator: alternative.locator,
						as_of: alternative.as_of
					}))
				}
			: {})
	};
}

/** The start of a date for sorting: a quarter counts from its first month, no date comes last. */
function sortDate(date: string | null): string {
	if (date === null) return '9999';
	const quarter = /^(\d{4})-Q(\d)$/.exec(date);
	return quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : date;
}

/** The finished feature: every key in the order of the interface, history by date. */
export function finish({ geometry, properties: place }: PlaceDraft): PlaceFeature {
	const history = place.history
		.map((entry, index) => ({ entry, index }))
		.sort(
			(a, b) => sortDate(a.entry.date).localeCompare(sortDate(b.entry.date)) || a.index - b.index
		)
		.map(({ entry }) => ({
			date: entry.date,
			...(entry.date_end === undefined ? {} : { date_end: entry.date_end }),
			precision: entry.precision,
			event: entry.event,
			text_nl: entry.text_nl,
			text_fr: entry.text_fr,
			text_en: entry.text_en,
			source: entry.source,
			locator: entry.locator
		}));
	const properties: PlaceProperties = {
		...emptyDraft(place.id).properties,
		...place,
		history,
		permanences: place.permanences.map((one) => ({
			id: one.id,
			who_nl: one.who_nl,
			who_fr: one.who_fr,
			who_en: one.who_en,
			role: one.role,
			opening_hours: one.opening_hours,
			present: one.present,
			note_nl: one.note_nl,
			note_fr: one.note_fr,
			note_en: one.note_en,
			provenance: orderProvenance(one.provenance)
		})),
		moves_to: place.moves_to && {
			address_nl: place.moves_to.address_nl,
			address_fr: place.moves_to.address_fr,
			address_en: place.moves_to.address_en,
			lon: place.moves_to.lon,
			lat: place.moves_to.lat,
			accuracy_m: place.moves_to.accuracy_m,
			date: place.moves_to.date,
			provenance: orderProvenance(place.moves_to.provenance)
		},
		provenance: Object.fromEntries(
			provenanceKeys.flatMap((key) => {
				const one = place.provenance[key];
				return one ? [[key, orderProvenance(one)] as const] : [];
			})
		)
	};
	return { type: 'Feature', properties, geometry };
}
