import type {
	Figure,
	Initiative,
	InitiativeSite,
	OutlineRow,
	ReportContradiction
} from '../../src/lib/initiatives/types.ts';
import type { Contradiction, PlaceFeature } from '../../src/lib/places/types.ts';
import { checkAgainstReport } from './initiatives/against-report.ts';
import { readGlossary, readInventory, isInitiative } from './initiatives/inventory.ts';
import type { Glossary, Inventory } from './initiatives/inventory.ts';
import { antennaPlaces, linkInitiatives, linkPlaces } from './initiatives/links.ts';
import { checkSections, outlineOf } from './initiatives/outline.ts';
import { overridden } from './initiatives/overrides.ts';
import { readContradiction } from './initiatives/read-contradiction.ts';
import { checkFigureValue, readFigure } from './initiatives/read-figure.ts';
import { readInitiative, type Reader } from './initiatives/read-initiative.ts';
import { readSite } from './initiatives/read-site.ts';
import type { InitiativeTables } from './initiatives/reading-shapes.ts';
import { readReport, type Report } from './initiatives/report-text.ts';
import { readingsOf } from './initiatives/rows.ts';
import { fileOfInitiative, readInitiativeTables, tablePath } from './initiatives/tables.ts';
import { wordsOf, type AllWords } from './initiatives/words.ts';
import { citedSources } from './places/cited-sources.ts';
import type { CommuneFeature } from './places/communes.ts';
import type { ToldElsewhere } from './initiatives/read-contradiction.ts';
import { readContradictionRows } from './places/readings.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { geojsonFile, jsonLinesFile, type OutputFile } from './write.ts';

/** The files that the step of the places makes and this step completes. */
export const completedFiles = [
	'geodata/antennas.geojson',
	'geodata/police-stations.geojson',
	'geodata/contradictions.json'
] as const;

/** The files that this step alone makes. */
export const madeByInitiatives = [
	'geodata/initiatives.json',
	'geodata/figures.json',
	'geodata/initiative-sites.geojson',
	'geodata/report-outline.json',
	'geodata/initiative-words.json'
] as const;

/** What stands around the initiatives: areas, places, and what sources say of places. */
export interface Surroundings {
	communes: readonly CommuneFeature[];
	places: readonly PlaceFeature[];
	/** the contradictions about places */
	contradictions: readonly Contradiction[];
}

/** What the step of the initiatives makes. */
export interface BuiltInitiatives {
	initiatives: Initiative[];
	figures: Figure[];
	sites: InitiativeSite[];
	contradictions: (ReportContradiction | Contradiction)[];
	places: PlaceFeature[];
	outline: OutlineRow[];
	words: AllWords;
}

/** All that is read before records are made. */
export interface InitiativeInput {
	inventory: Inventory;
	glossary: Glossary;
	report: Report;
	tables: InitiativeTables;
	/** which contradictions of the report the records about places tell */
	told: readonly ToldElsewhere[];
}

const byId = <Row extends { id: string }>(rows: readonly Row[]): Row[] =>
	[...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Turns the report into the project's own files: the inventory of the report and the glossary are
 * read with the tables of geodata/readings, checked line by line against the text of the report, and
 * linked with places. Whatever has no reading, and any reading of nothing, is added to `problems`.
 */
export function buildInitiatives(
	reference: ReferenceFolder,
	problems: Problem[],
	around: Surroundings
): { files: OutputFile[]; citedSources: string[] } {
	const nothing = { files: [], citedSources: [] };
	const tables = readInitiativeTables(problems);
	const told = readContradictionRows(problems);
	const inventory = readInventory(reference, problems);
	const glossary = readGlossary(reference, problems);
	const report = readReport(reference);
	if (!tables || !told || !inventory || !glossary || !report) return nothing;
	const before = problems.length;
	const built = initiativesFrom({ inventory, glossary, report, tables, told }, problems, around);
	if (problems.length > before) return nothing;
	const { initiatives, figures, sites, contradictions, places, outline, words } = built;
	const isAntenna = ({ properties }: PlaceFeature): boolean => properties.kind === 'lisa';
	return {
		files: [
			jsonLinesFile('geodata/initiatives.json', initiatives),
			jsonLinesFile('geodata/figures.json', figures),
			geojsonFile('geodata/initiative-sites.geojson', sites),
			jsonLinesFile('geodata/report-outline.json', outline),
			jsonLinesFile('geodata/initiative-words.json', words),
			jsonLinesFile('geodata/contradictions.json', contradictions),
			geojsonFile('geodata/antennas.geojson', places.filter(isAntenna)),
			geojsonFile(
				'geodata/police-stations.geojson',
				places.filter((place) => !isAntenna(place))
			)
		],
		citedSources: citedSources([initiatives, figures, sites, contradictions, places])
	};
}

/** What `buildInitiatives` does once everything is read. */
export function initiativesFrom(
	input: InitiativeInput,
	problems: Problem[],
	{ communes, places, contradictions: aboutPlaces }: Surroundings
): BuiltInitiatives {
	const { inventory, glossary, report, tables, told } = input;
	const records = overridden(
		inventory.initiatives.filter(isInitiative),
		tables['initiative-overrides'],
		problems
	);
	checkAgainstReport({ ...inventory, initiatives: records }, tables, report, problems);
	checkSections(tables['report-sections'], report, problems);

	const fileOf = fileOfInitiative;
	const reader: Reader = {
		problems,
		report,
		fileOf,
		names: new Map(glossary.names.map((name) => [name.id, name])),
		bullets: new Map(inventory.counts.bullets.map((bullet) => [bullet.bullet_id, bullet])),
		communeIds: communeIdsOf(communes)
	};
	const readings = readingsOf(
		records,
		tables.initiatives,
		{ file: tablePath('initiatives'), fileOf: (id) => fileOf(id) },
		problems
	);
	const unlinked = records.flatMap((record) => {
		const reading = readings.get(record.id);
		return reading ? [readInitiative(record, reading, reader)] : [];
	});

	const antennas = antennaPlaces(glossary.antennas, tables['initiative-places'].antennas, problems);
	const file = tablePath('figures');
	const figureReadings = readingsOf(inventory.figures, tables.figures, { file }, problems);
	const computations = new Map(tables.computations.map((row) => [row.key, row]));
	const figures = inventory.figures.flatMap((figure) => {
		const reading = figureReadings.get(figure.id);
		if (reading === undefined) return [];
		checkFigureValue(figure, reading, file, problems);
		return [readFigure(figure, reading, { antennas, computations, problems })];
	});

	const siteTable = tablePath('initiative-sites');
	const sites = tables['initiative-sites'].map((site) =>
		readSite(site, { communes, initiatives: unlinked, file: siteTable }, problems)
	);
	const contradictionReadings = readingsOf(
		inventory.contradictions,
		tables['report-contradictions'],
		{ file: tablePath('report-contradictions') },
		problems
	);
	const aboutReport = inventory.contradictions.flatMap((row) => {
		const reading = contradictionReadings.get(row.id);
		if (reading === undefined) return [];
		const about = [...new Set(reading.about.map((id) => antennas.get(id) ?? id))];
		return [readContradiction(row, reading, about, told, problems)];
	});

	const initiatives = byId(
		linkInitiatives({
			initiatives: unlinked,
			figures,
			sites,
			contradictions: aboutReport,
			links: tables['initiative-places'].links,
			eventSites: eventSitesOf(tables['initiative-sites'], records, problems)
		})
	);
	const outline = outlineOf(inventory, tables['report-sections'], report, {
		initiatives: new Map(initiatives.map((one) => [one.id, one])),
		antennas
	});
	const words = wordsOf(
		{ initiatives, figures, sites, contradictions: aboutReport },
		glossary.states,
		tables['initiative-words'],
		tables.families,
		problems
	);
	return {
		initiatives,
		figures: byId(figures),
		sites: [...sites].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
		contradictions: byId([...aboutPlaces, ...aboutReport]),
		places: linkPlaces(places, initiatives, figures),
		outline,
		words
	};
}

/** NIS codes by the Dutch names of communes; the report says Brussel for the City of Brussels. */
function communeIdsOf(communes: readonly CommuneFeature[]): Map<string, string> {
	return new Map(
		communes.flatMap(({ properties: { id, name_nl: name } }) => [
			[name, id] as const,
			...(name === 'Stad Brussel' ? [['Brussel', id] as const] : [])
		])
	);
}

/** The sites of each event, by its id; an event that does not exist is a problem. */
function eventSitesOf(
	sites: InitiativeTables['initiative-sites'],
	records: Inventory['initiatives'],
	problems: Problem[]
): Map<string, string[]> {
	const events = new Set(records.flatMap((one) => one.events.map(({ id }) => id)));
	const found = new Map<string, string[]>();
	for (const { id, events: held } of byId(sites))
		for (const event of held) {
			found.set(event, [...(found.get(event) ?? []), id]);
			if (!events.has(event))
				problems.push({
					file: tablePath('initiative-sites'),
					id,
					field: 'events',
					found: event,
					expected: 'the id of an event of an initiative'
				});
		}
	return found;
}
