import type { Category, EntryKind } from './types.ts';

/**
 * Words that say what something is, in the three languages and folded. A query may hold them though
 * the name does not: "metro Simonis", "école Les Pommiers", "police Rodenbach".
 */
const words: Partial<Record<Category | EntryKind, string>> = {
	train: 'gare station treinstation train trein halte',
	subway: 'metro station halte arret',
	tram: 'tram halte arret stop',
	clinic: 'clinique kliniek clinic polyclinique',
	community_centre: 'centre centrum',
	courthouse: 'palais justice tribunal rechtbank gerechtsgebouw',
	fire_station: 'pompiers brandweer fire station',
	hospital: 'hopital ziekenhuis hospital clinique kliniek',
	kindergarten: 'creche ecole maternelle kleuterschool kribbe',
	library: 'bibliotheque bibliotheek library',
	museum: 'musee museum',
	park: 'parc park bois bos wood',
	place_of_worship: 'eglise kerk church mosquee moskee',
	post_office: 'poste post',
	school: 'ecole school',
	theatre: 'theatre theater schouwburg',
	townhall: 'maison communale hotel ville gemeentehuis stadhuis town hall',
	university: 'universite universiteit university',
	place:
		'police politie commissariat commissariaat wijkcommissariaat politiecommissariaat hoofdcommissariaat ' +
		'lisa antenne antenna politieantenne poste post central centraal',
	quarter: 'quartier wijk neighbourhood',
	commune: 'commune gemeente'
};

const lists = new Map(
	Object.entries(words).map(([name, text]) => [name as Category | EntryKind, text.split(' ')])
);

/** The words that say what an entry of this kind and category is. */
export function categoryWords(kind: EntryKind, category: Category): readonly string[] {
	const own = lists.get(category) ?? [];
	const more = lists.get(kind);
	return more === undefined ? own : [...own, ...more];
}
