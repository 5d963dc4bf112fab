/** Street types of both languages, as the words of a folded name. */
export const streetTypes: ReadonlySet<string> = new Set(
	(
		'rue avenue boulevard chaussee place placette square quai impasse allee allees clos dreve chemin ' +
		'sentier passage galerie venelle parvis carre esplanade promenade route voie cours ruelle ' +
		'straat laan plein steenweg weg dreef gang kaai pad gaarde steeg voetpad voetweg baan galerij ' +
		'doorgang wandeling wegel blok voorplein rond point rondpoint rondpunt rotonde'
	).split(' ')
);

/** Dutch street types that are written onto the name: Hoogstraat, Gentsesteenweg. */
export const dutchEndings = [
	'steenweg',
	'voetpad',
	'voetweg',
	'doorgang',
	'galerij',
	'voorplein',
	'straat',
	'gaarde',
	'square',
	'dreef',
	'plein',
	'steeg',
	'laan',
	'gang',
	'kaai',
	'baan',
	'weg',
	'pad'
] as const;

const shortestStem = 3;
const endingForm = new RegExp(`^.{${shortestStem},}?(${dutchEndings.join('|')})$`);

/** The Dutch street type that a folded word ends in, after a stem of three letters or more. */
export function dutchEnding(word: string): string | null {
	return endingForm.exec(word)?.[1] ?? null;
}

/** Short ways to write those endings: Hoogstr., Louizaln. */
export const shortEndings: Readonly<Record<string, string>> = {
	steenw: 'steenweg',
	stwg: 'steenweg',
	stw: 'steenweg',
	str: 'straat',
	pln: 'plein',
	drf: 'dreef',
	ln: 'laan',
	wg: 'weg'
};

/** Words that a name can be found without: articles and prepositions of both languages. */
export const smallWords: ReadonlySet<string> = new Set(
	(
		'a au aux d de des du en et l la le les sous sur un une ' +
		'aan de den der en het in op s t te ten ter v van bij'
	).split(' ')
);

/** Saints of both languages, which readers mix: Saint Gillis, St-Gilles. */
export const saints = ['saint', 'sainte', 'sint', 'sinte'] as const;
export const saintWords: ReadonlySet<string> = new Set([...saints, 'st', 'ste']);

/** What a folded word can stand for, in both languages; the word itself is always meant as well. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
	all: ['allee', 'allees'],
	av: ['avenue'],
	ave: ['avenue'],
	aven: ['avenue'],
	bd: ['boulevard'],
	bld: ['boulevard'],
	bvd: ['boulevard'],
	blv: ['boulevard'],
	blvd: ['boulevard'],
	bvld: ['boulevard'],
	boul: ['boulevard'],
	ch: ['chaussee', 'chemin'],
	chee: ['chaussee'],
	chau: ['chaussee'],
	chauss: ['chaussee'],
	chem: ['chemin'],
	dr: ['docteur', 'dokter', 'dreve', 'dreef'],
	esp: ['esplanade'],
	gal: ['galerie', 'galerij'],
	imp: ['impasse'],
	pass: ['passage'],
	pl: ['place', 'plein'],
	pln: ['plein'],
	prom: ['promenade'],
	q: ['quai'],
	r: ['rue'],
	rte: ['route'],
	sent: ['sentier'],
	sq: ['square'],
	ln: ['laan'],
	stg: ['steenweg'],
	stw: ['steenweg'],
	stwg: ['steenweg'],
	steenw: ['steenweg'],
	str: ['straat'],
	wg: ['weg'],
	st: [...saints, 'straat'],
	ste: ['sainte', 'sinte', 'saint'],
	sts: ['saints'],
	ss: ['saints'],
	bgm: ['bourgmestre', 'burgemeester'],
	bgmstr: ['bourgmestre', 'burgemeester'],
	burg: ['burgemeester'],
	bourgm: ['bourgmestre'],
	bon: ['baron'],
	cap: ['capitaine'],
	capt: ['capitaine', 'kapitein'],
	kap: ['kapitein'],
	kapt: ['kapitein'],
	card: ['cardinal'],
	kard: ['kardinaal'],
	cdt: ['commandant'],
	col: ['colonel'],
	kol: ['kolonel'],
	cte: ['comte'],
	ctesse: ['comtesse'],
	doc: ['docteur'],
	fr: ['freres'],
	gd: ['grand'],
	gde: ['grande'],
	gen: ['general', 'generaal'],
	gnl: ['general', 'generaal'],
	ing: ['ingenieur'],
	kon: ['koning', 'koningin'],
	lt: ['lieutenant', 'luitenant'],
	mal: ['marechal'],
	mar: ['marechal', 'maarschalk'],
	mgr: ['monseigneur'],
	min: ['ministre', 'minister'],
	mt: ['mont'],
	past: ['pastoor'],
	pr: ['prince', 'prins', 'professeur', 'professor'],
	pce: ['prince'],
	prof: ['professeur', 'professor'],
	pt: ['petit'],
	pte: ['petite', 'porte'],
	vx: ['vieux']
};

/** Runs of folded words that stand for others: "o l v" for Onze-Lieve-Vrouw. */
export const phrases: readonly (readonly [written: string, meant: string])[] = [
	['o l v', 'onze lieve vrouw'],
	['o l vrouw', 'onze lieve vrouw'],
	['olv', 'onze lieve vrouw'],
	['n d', 'notre dame'],
	['nd', 'notre dame'],
	['rd pt', 'rond point'],
	['rpt', 'rond point'],
	['rp', 'rond point']
];

/** Roman numbers in street names, as readers also write them: Leopold 2. */
export const romanNumbers: Readonly<Record<string, string>> = {
	i: '1',
	ii: '2',
	iii: '3',
	iv: '4',
	v: '5',
	vi: '6',
	vii: '7',
	viii: '8',
	ix: '9',
	x: '10',
	xi: '11',
	xii: '12',
	xiii: '13'
};
