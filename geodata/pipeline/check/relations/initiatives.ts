import { shown, type Problem } from '../../problems.ts';
import { byId, type Dataset, type Layer } from '../dataset.ts';

type AnyLayer = Pick<Layer<unknown, unknown>, 'file' | 'read' | 'ids'>;

/** A reference of a record to one of several files. */
interface Reference {
	field: string;
	id: string;
	among: readonly AnyLayer[];
}

function unknownReferences(file: string, id: string, named: readonly Reference[]): Problem[] {
	return named
		.filter(({ among }) => among.every(({ read }) => read))
		.filter((reference) => !reference.among.some(({ ids }) => ids.has(reference.id)))
		.map((reference) => ({
			file,
			id,
			field: reference.field,
			found: shown(reference.id),
			expected: `an id of ${reference.among.map((layer) => layer.file).join(' or ')}`
		}));
}

const each = (field: string, ids: readonly string[], ...among: AnyLayer[]): Reference[] =>
	ids.map((id, index) => ({ field: `${field}.${index}`, id, among }));
const one = (field: string, id: string | null, ...among: AnyLayer[]): Reference[] =>
	id === null ? [] : [{ field, id, among }];

/** Everything that initiatives, figures and sites name exists. */
function references(dataset: Dataset): Problem[] {
	const { initiatives, figures, sites, contradictions, antennas, stations } = dataset;
	const { zones, communes } = dataset;
	const places = [antennas, stations];
	return [
		...initiatives.sound.flatMap(({ file, id, properties }) =>
			unknownReferences(file, id, [
				...one('parent', properties.parent, initiatives),
				...each('maybe_same_as', properties.maybe_same_as, initiatives),
				...each('zones', properties.zones, zones),
				...each('communes', properties.communes, communes),
				...each('places', properties.places, ...places),
				...each('sites', properties.sites, sites),
				...each('figures', properties.figures, figures),
				...each('contradictions', properties.contradictions, contradictions),
				...properties.events.flatMap(({ site, also_at: others, commune }, index) => [
					...one(`events.${index}.site`, site, sites, ...places),
					...each(`events.${index}.also_at`, others, sites),
					...one(`events.${index}.commune`, commune, communes)
				]),
				...properties.bullets.flatMap(({ zone }, index) =>
					one(`bullets.${index}.zone`, zone, zones)
				)
			])
		),
		...figures.sound.flatMap(({ file, id, properties }) =>
			unknownReferences(file, id, [
				...one('place', properties.place, ...places),
				...one('initiative', properties.initiative, initiatives)
			])
		),
		...sites.sound.flatMap(({ file, id, properties }) =>
			unknownReferences(file, id, [
				...each('initiatives', properties.initiatives, initiatives),
				...one('commune', properties.commune, communes),
				...one('zone', properties.zone, zones)
			])
		),
		...[...antennas.sound, ...stations.sound].flatMap(({ file, id, properties }) =>
			unknownReferences(file, id, [
				...each('initiatives', properties.initiatives, initiatives),
				...each('figures', properties.figures, figures)
			])
		)
	];
}

/** A link that one side has and the other has not. */
function oneSided(dataset: Dataset): Problem[] {
	const { initiatives, figures, sites, contradictions, antennas, stations } = dataset;
	const problems: Problem[] = [];
	const check = <From, FromGeometry, To, ToGeometry>(
		from: Layer<From, FromGeometry>,
		idsOf: (properties: From) => readonly string[],
		field: string,
		to: Layer<To, ToGeometry>,
		backOf: (properties: To) => readonly string[]
	): void => {
		if (!from.read || !to.read) return;
		const others = byId(to);
		for (const { file, id, properties } of from.sound)
			for (const reference of idsOf(properties)) {
				const other = others.get(reference);
				if (other !== undefined && !backOf(other.properties).includes(id))
					problems.push({
						file,
						id,
						field,
						found: `${shown(reference)}, which does not name it`,
						expected: `ids of ${to.file} that name ${shown(id)} in turn`
					});
			}
	};
	for (const places of [antennas, stations]) {
		check(
			initiatives,
			(initiative) => initiative.places,
			'places',
			places,
			(place) => place.initiatives
		);
		check(
			places,
			(place) => place.initiatives,
			'initiatives',
			initiatives,
			({ places: all }) => all
		);
		check(
			places,
			(place) => place.figures,
			'figures',
			figures,
			({ place }) => [place ?? '']
		);
		check(
			figures,
			({ place }) => (place === null ? [] : [place]),
			'place',
			places,
			(place) => place.figures
		);
	}
	check(
		initiatives,
		(initiative) => initiative.sites,
		'sites',
		sites,
		(site) => site.initiatives
	);
	check(
		sites,
		(site) => site.initiatives,
		'initiatives',
		initiatives,
		(initiative) => initiative.sites
	);
	check(
		initiatives,
		({ figures: ids }) => ids,
		'figures',
		figures,
		({ initiative }) => [initiative ?? '']
	);
	check(
		figures,
		({ initiative }) => (initiative === null ? [] : [initiative]),
		'initiative',
		initiatives,
		({ figures: ids }) => ids
	);
	check(
		initiatives,
		({ contradictions: ids }) => ids,
		'contradictions',
		contradictions,
		({ about }) => about
	);
	check(
		contradictions,
		({ about }) => about,
		'about',
		initiatives,
		({ contradictions: ids }) => ids
	);
	return problems;
}

/** Communes lie in the zones; a part does not name itself as its whole; an event lies where its initiative does. */
function membership({ initiatives, communes }: Dataset): Problem[] {
	const communeById = byId(communes);
	return initiatives.sound.flatMap(({ file, id, properties }) => {
		const { zones, scope, parent } = properties;
		const problems: Problem[] = [];
		const inZones = (commune: string, field: string): void => {
			const zone = communeById.get(commune)?.properties.zone;
			// What reaches the whole region may name zones that took part and communes where it was seen.
			if (scope === 'region' || zones.length === 0 || zone === undefined) return;
			if (!zones.includes(zone))
				problems.push({
					file,
					id,
					field,
					found: `${commune}, in zone ${zone}`,
					expected: `a commune of zone ${zones.join(', ')}`
				});
		};
		for (const [index, commune] of properties.communes.entries())
			inZones(commune, `communes.${index}`);
		for (const [index, { commune }] of properties.events.entries())
			if (commune !== null) inZones(commune, `events.${index}.commune`);
		if (parent === id)
			problems.push({
				file,
				id,
				field: 'parent',
				found: shown(parent),
				expected: 'another initiative, or null'
			});
		return problems;
	});
}

/** Ids of events are unique, and begin with the id of their initiative. */
function eventIds({ initiatives }: Dataset): Problem[] {
	return initiatives.sound.flatMap(({ file, id, properties: { events } }) =>
		events.flatMap((event, index): Problem[] => {
			const twice = events.findIndex((other) => other.id === event.id) < index;
			if (!twice && event.id.startsWith(`${id}--`)) return [];
			return [
				{
					file,
					id,
					field: `events.${index}.id`,
					found: twice ? `${shown(event.id)} again` : shown(event.id),
					expected: `an id of its own that begins with ${id}--`
				}
			];
		})
	);
}

/** Initiatives, figures and sites lead to what exists, and what they name leads back. */
export function initiativeProblems(dataset: Dataset): Problem[] {
	return [
		...references(dataset),
		...oneSided(dataset),
		...membership(dataset),
		...eventIds(dataset)
	];
}
