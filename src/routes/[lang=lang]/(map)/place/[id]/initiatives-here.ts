import { initiativeLines } from '$lib/initiatives/area-view';
import { linksTo, type InitiativeContext, type NamedLink } from '$lib/initiatives/detail-context';
import type { OtherInitiative } from '$lib/initiatives/other-initiative';
import type { Initiative } from '$lib/initiatives/types';
import type { PlaceProperties } from '$lib/places/types';

/** Initiatives that have the same tie to a place. */
export interface InitiativeGroup {
	title: string;
	initiatives: OtherInitiative[];
	/** where all of them are listed, when these are not all */
	all: { text: string; query: string } | null;
}

/** What the report tells of a place beside the place itself. */
export interface InitiativesHere {
	groups: InitiativeGroup[];
	/** how many figures the report gives of it */
	figures: number;
	/** contradictions within the report that concern it */
	contradictions: NamedLink[];
}

/** A page names so many of a commune or a zone; the list of all initiatives names the rest. */
const most = 6;

/**
 * The initiatives tied to a place, then those of its commune and of its police zone, what runs first;
 * none twice. `names` are those of the commune and the zone (null = none).
 */
export function initiativesHere(
	place: Pick<PlaceProperties, 'id' | 'initiatives' | 'figures' | 'commune' | 'zone'>,
	names: { commune: string; zone: string | null },
	/** ids */
	contradictions: readonly string[],
	context: InitiativeContext
): InitiativesHere {
	const { words } = context;
	const all = [...context.initiatives.values()];
	const shown = new Set<Initiative>();
	const take = (list: readonly Initiative[], limit: number): OtherInitiative[] => {
		const rest = list.filter((one) => !shown.has(one));
		for (const one of rest) shown.add(one);
		return initiativeLines(rest, context, limit).lines;
	};
	const area = (name: string, list: readonly Initiative[], query: string): InitiativeGroup => {
		const initiatives = take(list, most);
		const isAll = list.every(({ id }) => initiatives.some((one) => one.id === id));
		return {
			title: words.place.inArea(name, list.length),
			initiatives,
			all: isAll ? null : { text: words.place.showAll(list.length), query }
		};
	};

	const tied = all.filter(
		({ id, places }) => place.initiatives.includes(id) || places.includes(place.id)
	);
	const { zone } = place;
	const groups = [
		{ title: words.place.here, initiatives: take(tied, tied.length), all: null },
		area(
			names.commune,
			all.filter(({ communes }) => communes.includes(place.commune)),
			`?commune=${place.commune}`
		),
		...(zone === null || names.zone === null
			? []
			: [
					area(
						names.zone,
						all.filter(({ zones }) => zones.includes(zone)),
						`?zone=${zone}`
					)
				])
	];
	return {
		groups: groups.filter(({ initiatives }) => initiatives.length > 0),
		figures: place.figures.length,
		contradictions: linksTo(contradictions, (id) => context.contradiction(id)?.view.title)
	};
}
