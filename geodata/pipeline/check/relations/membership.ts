import { shown, type Problem } from '../../problems.ts';
import { byId, placesOf, type Dataset, type Layer } from '../dataset.ts';

/** That a reference leads to a record of another file; silent where that file could not be read. */
export function missingReference<Properties, Geometry>(
	layer: Layer<Properties, Geometry>,
	{ file, id, field, reference }: { file: string; id: string; field: string; reference: string }
): Problem[] {
	if (!layer.read || layer.ids.has(reference)) return [];
	return [{ file, id, field, found: shown(reference), expected: `an id of ${layer.file}` }];
}

/** Every commune is in one zone, and commune and zone say the same of each other. */
function communeAndZone({ communes, zones }: Dataset): Problem[] {
	const problems: Problem[] = [];
	const zoneById = byId(zones);
	const communeById = byId(communes);
	const owners = new Map<string, string[]>();
	for (const { file, id, properties } of zones.sound)
		for (const [index, commune] of properties.communes.entries()) {
			const field = `communes.${index}`;
			owners.set(commune, [...(owners.get(commune) ?? []), id]);
			problems.push(...missingReference(communes, { file, id, field, reference: commune }));
			const said = communeById.get(commune)?.properties.zone;
			if (said !== undefined && said !== id)
				problems.push({
					file,
					id,
					field,
					found: `${commune}, which names zone ${said}`,
					expected: `communes whose zone is ${id}`
				});
		}
	for (const { file, id, properties } of communes.sound) {
		const { zone } = properties;
		problems.push(...missingReference(zones, { file, id, field: 'zone', reference: zone }));
		const listed = zoneById.get(zone)?.properties.communes;
		if (listed !== undefined && !listed.includes(id))
			problems.push({
				file,
				id,
				field: 'zone',
				found: `${zone}, which does not list the commune`,
				expected: 'a zone whose communes include it'
			});
		const several = owners.get(id) ?? [];
		if (several.length > 1)
			problems.push({
				file,
				id,
				field: 'zone',
				found: `listed by zones ${several.join(', ')}`,
				expected: 'a commune listed by one zone'
			});
	}
	return problems;
}

/** Every sector names a commune that exists, and that commune's zone. */
function sectorMembership({ sectors, communes, zones }: Dataset): Problem[] {
	const communeById = byId(communes);
	return sectors.sound.flatMap(({ file, id, properties: { commune, zone } }) => {
		const problems = [
			...missingReference(communes, { file, id, field: 'commune', reference: commune }),
			...missingReference(zones, { file, id, field: 'zone', reference: zone })
		];
		const expected = communeById.get(commune)?.properties.zone;
		if (problems.length === 0 && expected !== undefined && expected !== zone)
			problems.push({
				file,
				id,
				field: 'zone',
				found: shown(zone),
				expected: `the zone of its commune (${expected})`
			});
		return problems;
	});
}

/** Every place names a commune and a zone that exist; a place of a zone lies in a commune of it. */
function placeMembership(dataset: Dataset): Problem[] {
	const communeById = byId(dataset.communes);
	return placesOf(dataset).flatMap(({ file, id, properties: { commune, zone, kind } }) => {
		const problems = missingReference(dataset.communes, {
			file,
			id,
			field: 'commune',
			reference: commune
		});
		if (zone === null) {
			if (kind === 'lisa')
				problems.push({
					file,
					id,
					field: 'zone',
					found: 'null',
					expected: 'a police zone (only the railway police has none)'
				});
			return problems;
		}
		problems.push(...missingReference(dataset.zones, { file, id, field: 'zone', reference: zone }));
		const own = communeById.get(commune)?.properties.zone;
		if (problems.length === 0 && own !== undefined && own !== zone)
			problems.push({
				file,
				id,
				field: 'zone',
				found: `${zone}, with commune ${commune} of zone ${own}`,
				expected: 'the zone of its commune'
			});
		return problems;
	});
}

/** References among communes, zones, sectors and places. */
export function membershipProblems(dataset: Dataset): Problem[] {
	return [...communeAndZone(dataset), ...sectorMembership(dataset), ...placeMembership(dataset)];
}
