/**
 * Short forms, old spellings, abbreviations and foreign names of the communes, by NIS code, beside
 * their official names. Where two communes share one (Woluwe), both have it.
 */
export const communeAliases: Readonly<Record<string, readonly string[]>> = {
	'21001': ['Anderlecht-Bruxelles'],
	'21003': ['Berchem', 'Berchem-Sainte-Agathe', 'Sint-Agatha'],
	'21004': [
		'Bruxelles',
		'Brussel',
		'Brussels',
		'Bxl',
		'Bruxelles-Ville',
		'Brussel-Stad',
		'Ville de Bruxelles',
		'Stad Brussel',
		'City of Brussels',
		'Brüssel',
		'Bruselas',
		'Bruselj'
	],
	'21009': ['XL'],
	'21012': ['Molenbeek', 'Molenbeek-St-Jean', 'Sint-Jans'],
	'21013': ['St-Gilles', 'St-Gillis', 'Saint-Gilles-lez-Bruxelles'],
	'21014': [
		'Saint-Josse',
		'Sint-Joost',
		'St-Josse',
		'St-Joost',
		'Sint-Joost-ten-Noode',
		'Saint-Josse-ten-Node'
	],
	'21015': ['Schaarbeek-Brussel'],
	'21017': ['Watermael', 'Watermaal', 'Boitsfort', 'Bosvoorde', 'WB'],
	'21018': ['Woluwe', 'WSL', 'Woluwe-St-Lambert', 'Sint-Lambrechts'],
	'21019': ['Woluwe', 'WSP', 'Woluwe-St-Pierre', 'Sint-Pieters']
};

/** A former commune, now part of the City of Brussels, with a postcode of its own. */
export interface FormerCommune {
	nis: string;
	postcode: string;
	fr: string;
	nl: string;
	aliases: readonly string[];
}

/** Laeken, Haren and Neder-Over-Heembeek, joined to the City in 1921, are still in every address. */
export const formerCommunes: readonly FormerCommune[] = [
	{ nis: '21004', postcode: '1020', fr: 'Laeken', nl: 'Laken', aliases: [] },
	{
		nis: '21004',
		postcode: '1120',
		fr: 'Neder-Over-Heembeek',
		nl: 'Neder-Over-Heembeek',
		aliases: ['Heembeek', 'NOH', 'Nederoverheembeek']
	},
	{ nis: '21004', postcode: '1130', fr: 'Haren', nl: 'Haren', aliases: [] }
];

/** What travellers call the main stations, by their French name in OpenStreetMap. */
export const stationAliases: Readonly<Record<string, readonly string[]>> = {
	'Bruxelles-Midi': ['Gare du Midi', 'Zuidstation', 'Brussels-South', 'Brussels Midi'],
	'Bruxelles-Nord': ['Gare du Nord', 'Noordstation', 'Brussels-North'],
	'Bruxelles-Central': ['Gare Centrale', 'Centraal Station', 'Brussels-Central'],
	'Bruxelles-Luxembourg': ['Gare du Luxembourg', 'Luxemburgstation', 'Brussels-Luxembourg'],
	'Bruxelles-Schuman': ['Gare Schuman', 'Schumanstation', 'Brussels-Schuman'],
	'Bruxelles-Ouest': ["Gare de l'Ouest", 'Weststation', 'Brussels-West'],
	'Bruxelles-Congrès': ['Gare du Congrès', 'Congresstation'],
	'Bruxelles-Chapelle': ['Gare de la Chapelle', 'Kapellekerkstation']
};
