import type { Closure, Schedule } from '../../src/lib/hours/types.ts';
import type { Contradiction, PlaceFeature } from '../../src/lib/places/types.ts';
import { checkAddressDistance, readAddressMap } from './places/address-distance.ts';
import { placeInCommune, type CommuneFeature } from './places/communes.ts';
import { checkContacts } from './places/contacts.ts';
import { openContext, reportUnread } from './places/context.ts';
import { openContradictions } from './places/contradictions.ts';
import { applyCorrections } from './places/corrections.ts';
import { finish, type PlaceDraft } from './places/draft.ts';
import { checkHours, compileSchedules } from './places/place-hours.ts';
import { readFacts, type PlaceFacts } from './places/facts.ts';
import { checkLookAlikes } from './places/look-alikes.ts';
import { readStreetIndex, useOfficialStreets } from './places/official-streets.ts';
import { applyRemarks, readPlace } from './places/read-place.ts';
import { readTables, tablePath, type Readings, type Tables } from './places/readings.ts';
import { checkReportLines } from './places/report-lines.ts';
import { splitPlaces } from './places/split-places.ts';
import { checkVocabulary } from './places/vocabulary.ts';
import { citedSources } from './places/cited-sources.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { geojsonFile, jsonLinesFile, type OutputFile } from './write.ts';

/** What the places step makes; empty where a table of the repository could not be read. */
export interface BuiltPlaces {
	files: OutputFile[];
	antennas: PlaceFeature[];
	policeStations: PlaceFeature[];
	contradictions: Contradiction[];
	/** by id of the place or permanence */
	schedules: Record<string, Schedule>;
	/** ids of the sources that the places and contradictions cite */
	citedSources: string[];
}

const nothing: BuiltPlaces = {
	files: [],
	antennas: [],
	policeStations: [],
	contradictions: [],
	schedules: {},
	citedSources: []
};

/** The facts that are shown; a left-out place that the facts do not have becomes a problem. */
function shownFacts(
	facts: readonly PlaceFacts[],
	leftOut: Readings['left-out']['places'],
	problems: Problem[]
): PlaceFacts[] {
	for (const { id } of leftOut)
		if (!facts.some((one) => one.id === id))
			problems.push({
				file: tablePath('left-out'),
				id,
				field: 'places',
				found: 'no such place',
				expected: 'the id of a place of the facts'
			});
	return facts.filter(({ id }) => !leftOut.some((one) => one.id === id));
}

/**
 * Turns the facts about places into the project's own files: the facts are read through the tables
 * of geodata/readings, corrected by geodata/corrections.json, put in their commune and under their
 * official street names, and checked. Whatever has no reading, and any reading without a fact, is
 * added to `problems`; nothing is thrown.
 */
export function buildPlaces(
	reference: ReferenceFolder,
	problems: Problem[],
	{ communes, closures }: { communes: readonly CommuneFeature[]; closures: readonly Closure[] }
): BuiltPlaces {
	const tables = readTables(problems);
	return tables ? placesFrom(reference, tables, communes, problems, closures) : nothing;
}

/** What `buildPlaces` does once the tables of the repository are read. */
export function placesFrom(
	reference: ReferenceFolder,
	{ readings, register, corrections }: Tables,
	communes: readonly CommuneFeature[],
	problems: Problem[],
	closures: readonly Closure[] = []
): BuiltPlaces {
	const before = problems.length;
	const facts = readFacts(reference, problems);
	// Where a record could not be read, readings and corrections that miss it are no news.
	const whole = problems.length === before;
	const consequences = whole ? problems : [];
	const context = openContext(readings, register, problems);
	const contradictions = openContradictions(readings.contradictions, reference);
	const all = shownFacts(
		[...facts.antennas, ...facts.stations],
		readings['left-out'].places,
		consequences
	);

	const drafts = new Map<string, PlaceDraft>();
	for (const one of all) {
		if (drafts.has(one.id))
			problems.push({
				file: one.file,
				id: one.id,
				field: 'id',
				found: 'the id of a LISA',
				expected: 'each id once'
			});
		drafts.set(one.id, readPlace(one, context));
	}
	splitPlaces(drafts, all, readings.splits, consequences);
	applyCorrections(drafts, corrections, consequences);

	const factsOf = (id: string): PlaceFacts | undefined => {
		const split = readings.splits.find(({ into }) => into.some((part) => part.id === id));
		return all.find((one) => one.id === (split?.id ?? id));
	};
	const streets = readStreetIndex(reference, problems);
	const map = readAddressMap(reference, problems);
	const houses = new Map(readings.splits.flatMap(({ into }) => into.map(({ id, at }) => [id, at])));
	for (const [id, draft] of drafts) {
		const one = factsOf(id);
		if (one === undefined) continue;
		applyRemarks(one, draft, context);
		const names = (factsOf(houses.get(id) ?? id) ?? one).commune.value ?? [];
		placeInCommune(draft, one, names, communes, problems);
		useOfficialStreets(draft, one.file, streets, problems);
		const near = readings.localities.find((row) => row.id === id)?.near ?? [];
		const explained = (): boolean => contradictions.explains(id, 'address', 'address-distance');
		checkAddressDistance(draft, one.file, near, map, explained, problems);
		checkContacts(draft, one.file, problems);
		checkHours(draft, one, drafts.get(houses.get(id) ?? ''), contradictions, problems);
	}
	if (whole) reportUnread(context);

	const features = [...drafts.values()]
		.map(finish)
		.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
	checkVocabulary(features, readings.vocabulary, consequences);
	const antennas = features.filter(({ properties }) => properties.kind === 'lisa');
	const policeStations = features.filter(({ properties }) => properties.kind !== 'lisa');
	checkLookAlikes(antennas, facts.lookAlikes, 'geodata/antennas.geojson', problems);
	const records = contradictions.finish(
		context.spokenContradictions,
		new Set(features.map(({ properties }) => properties.id)),
		consequences
	);
	const schedules = compileSchedules(features, closures, problems);
	checkReportLines(
		[...features.map(({ properties }) => properties), ...records],
		reference,
		problems
	);
	return {
		files: [
			geojsonFile('geodata/antennas.geojson', antennas),
			geojsonFile('geodata/police-stations.geojson', policeStations),
			jsonLinesFile('geodata/contradictions.json', records),
			jsonLinesFile('geodata/schedules.json', schedules)
		],
		antennas,
		policeStations,
		contradictions: records,
		schedules,
		citedSources: citedSources([antennas, policeStations, records, closures])
	};
}
