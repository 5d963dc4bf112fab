import type { AntennaFact } from './fact-shapes.ts';
import { noFact, type Fact, type PlaceFacts, type Remark } from './facts.ts';

type Noted = { note?: string | null | undefined };

/** The facts about one LISA antenna or project, in the shape that all places share. */
export function antennaFacts(file: string, record: AntennaFact): PlaceFacts {
	const remarks: Remark[] = [];
	const remark = (field: string, texts: readonly (string | null | undefined)[] = []): void => {
		for (const text of texts) if (text) remarks.push({ field, text });
	};
	const { opening_hours: hours, coordinates, police_zone: zone, future_location: move } = record;

	remark('name_nl', record.name_nl.alternatives);
	remark(
		'opening_hours',
		hours.alternatives?.map(({ value }) => value)
	);
	for (const [field, fact] of Object.entries(record))
		if (typeof fact === 'object' && fact !== null) remark(field, [(fact as Noted).note]);
	if (typeof hours.value === 'string') remark('opening_hours', [hours.value]);
	remark('contradictions', record.contradictions.value ?? []);

	const fact = <Value>({ value, source, as_of, confidence }: Fact<Value>): Fact<Value> => {
		return { value, source, as_of, confidence };
	};
	return {
		file,
		id: record.id,
		kind: null,
		name_nl: fact(record.name_nl),
		name_fr: fact(record.name_fr),
		commune: {
			...fact(record.commune),
			value: record.commune.value && [record.commune.value.nl, record.commune.value.fr]
		},
		zone: { ...fact(zone), value: zone.value && String(zone.value.number) },
		status: fact(record.status),
		address_nl: fact(record.address_nl),
		address_fr: fact(record.address_fr),
		postcode: fact(record.postcode),
		location: fact(coordinates),
		errorRadius: coordinates.error_radius_m,
		openingHours: { ...fact(hours), value: hours.osm ?? null },
		hoursTable: tableOf(hours.value),
		taggedHours: null,
		phone: publishable(record.phone),
		email: fact(record.email),
		website: fact(record.web),
		wheelchair: noFact,
		permanences: fact(record.permanences),
		services: fact(record.services),
		partners: fact(record.partners),
		dates: fact(record.dates),
		move: move ? { ...fact(move), errorRadius: move.error_radius_m } : null,
		remarks,
		unread: [
			...(zone.value ? ['police_zone.name'] : []),
			...(coordinates.method === null ? [] : ['coordinates.method']),
			...(record.statistics === undefined ? [] : ['statistics']),
			...(record.future_address === undefined ? [] : ['future_address'])
		]
	};
}

function tableOf(hours: AntennaFact['opening_hours']['value']): string[] | null {
	if (hours === null || typeof hours === 'string') return null;
	const { mon, tue, wed, thu, fri, sat, sun } = hours;
	return [mon, tue, wed, thu, fri, sat, sun];
}

/** A telephone number without its value where the facts say that it must not be published. */
export function publishable(
	phone: Fact<string> & { do_not_publish?: boolean | undefined }
): Fact<string> {
	const { value, source, as_of, confidence } = phone;
	return phone.do_not_publish ? noFact : { value, source, as_of, confidence };
}
