/** How Dutch street names end that take "het"; all other known endings take "de". */
const het =
	/(plein|pad|hof|park|plantsoen|straatje|steegje|dreefje|eiland|blok|rondpunt|kruispunt|veld|dal|oord)$/i;
const de =
	/(straat|laan|steenweg|baan|weg|kaai|lei|dreef|gang|doorgang|passage|steeg|markt|plaats|berg|poort|brug|square|gaarde|wijk|galerij|warande|esplanade|rotonde|wandeling|trap|oprit|tunnel|dijk|hoek|zavel|vest|wal)$/i;

/** A Dutch street name as it stands in a sentence: "de Nieuwstraat", "het Vlaanderenplein". */
export function dutchStreet(name: string): string {
	// "de Fiennesstraat" has an article of its own, if only of a family.
	if (/^(de|het|'t|’t|op|ter|ten|vers|le|la|les) /i.test(name)) return name;
	if (/^rondpunt /i.test(name) || het.test(name)) return `het ${name}`;
	return de.test(name) ? `de ${name}` : name;
}

const feminine =
	/^(rue|avenue|place|placette|allée|drève|drêve|chaussée|impasse|galerie|venelle|ruelle|porte|esplanade|montagne|rampe|promenade|route|passerelle|cité|voie|corniche|digue|liaison|piste|cour|résidence|plaine|grand-place|grande|petite|vieille|nouvelle)(?= |$)/i;
const masculine =
	/^(boulevard|clos|chemin|square|sentier|passage|quai|parvis|tunnel|rond-point|rond|carré|val|pont|cours|marché|mail|carrefour|parc|champ|couloir|jardin|mont|escalier|vieux|ancien|nouveau|petit|grand)(?= |$)/i;
const many = /^(allées|escaliers|galeries|jardins)(?= |$)/i;

/** A French street name as it stands in a sentence: "la rue Neuve", "l’avenue Louise", "le quai". */
export function frenchStreet(name: string): string {
	const isPlural = many.test(name);
	if (!isPlural && !feminine.test(name) && !masculine.test(name)) return name;
	// The Grand-Place and the Petite Rue are names as a whole: they keep their capital.
	const keepsCapital = /^(grand-place|petite? |grande? |vieille |vieux |nouvelle |nouveau )/i.test(
		name
	);
	const written = keepsCapital ? name : lowerFirstWord(name);
	if (isPlural) return `les ${written}`;
	if (/^[aeiouéèêàâô]/i.test(written)) return `l’${written}`;
	return `${feminine.test(name) ? 'la' : 'le'} ${written}`;
}

/** "Rond-Point Schuman" as "rond-point Schuman". */
function lowerFirstWord(name: string): string {
	const [first = name] = name.split(' ');
	return first.toLowerCase() + name.slice(first.length);
}
