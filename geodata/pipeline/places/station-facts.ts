import { publishable } from './antenna-facts.ts';
import type { StationFact } from './fact-shapes.ts';
import { noFact, type Fact, type PlaceFacts, type Remark } from './facts.ts';

type Noted = { note?: string | null | undefined };

/** The facts about one police place, in the shape that all places share. */
export function stationFacts(file: string, record: StationFact): PlaceFacts {
	const remarks: Remark[] = [];
	const remark = (field: string, texts: readonly (string | null | undefined)[]): void => {
		for (const text of texts) if (text) remarks.push({ field, text });
	};
	const { name, address, location } = record;

	remark('name_nl', [name.nl.also, name.nl.note]);
	remark('name_fr', [name.fr.also, name.fr.note]);
	for (const language of ['nl', 'fr'] as const) {
		const line = address[language];
		remark(`address_${language}`, [line.also, line.alternative, line.note]);
	}
	remark('postcode', [address.postcode.note]);
	for (const [field, fact] of Object.entries(record))
		if (field !== 'osm_tags' && typeof fact === 'object' && fact !== null)
			remark(field, [(fact as Noted).note]);
	remark(
		'opening_hours',
		(record.opening_hours_alternatives ?? []).map(({ value }) => value)
	);
	remark('notes', record.notes);

	const fact = <Value>({ value, source, as_of, confidence }: Fact<Value>): Fact<Value> => {
		return { value, source, as_of, confidence };
	};
	return {
		file,
		id: record.id,
		kind: fact(record.kind),
		name_nl: fact(name.nl),
		name_fr: fact(name.fr),
		commune: { ...fact(record.commune), value: record.commune.value?.split(' - ') ?? null },
		zone: { ...noFact, value: record.zone },
		status: fact(record.status),
		address_nl: fact(address.nl),
		address_fr: fact(address.fr),
		postcode: fact(address.postcode),
		location: fact(location),
		errorRadius: location.error_radius_m ?? null,
		openingHours: fact(record.opening_hours),
		hoursTable: null,
		taggedHours: record.osm_tags?.opening_hours ?? null,
		phone: publishable(record.phone),
		email: fact(record.email),
		website: fact(record.website),
		wheelchair: fact(record.wheelchair ?? noFact),
		permanences: noFact,
		services: noFact,
		partners: noFact,
		dates: noFact,
		move: null,
		remarks,
		unread: [
			...(record.zone_name ? ['zone_name'] : []),
			...(record.osm_tags ? ['osm_tags'] : []),
			...(record.commune.section === undefined ? [] : ['commune.section']),
			...(location.estimated === undefined ? [] : ['location.estimated']),
			...(address.nl.house_number === undefined && address.fr.house_number === undefined
				? []
				: ['address.house_number'])
		]
	};
}
