import type { Problem } from '../problems.ts';
import { layerNames, type Dataset, type Layer, type Sound } from './dataset.ts';
import { byteOrderMark, checkEnds, checkFormat } from './format.ts';
import { readJson } from './json-reader.ts';
import { keyOrder } from './key-order.ts';
import { lineProblems } from './lines.ts';
import {
	isPlaceFile,
	publicFiles,
	publicNameOf,
	type CheckedFile,
	type PublicName
} from './public-files.ts';
import { isObject, issueProblems, recordsOf, type FileRecord } from './records.ts';
import { areaProblems } from './relations/areas.ts';
import { citationProblems } from './relations/citations.ts';
import { closureProblems } from './relations/closures.ts';
import { contradictionProblems } from './relations/contradictions.ts';
import { eventProblems } from './relations/initiative-events.ts';
import { figureProblems } from './relations/figures.ts';
import { historyProblems } from './relations/history.ts';
import { hoursProblems } from './relations/hours.ts';
import { duplicateIds } from './relations/ids.ts';
import { initiativeProblems } from './relations/initiatives.ts';
import { locationProblems } from './relations/location.ts';
import { languageProblems } from './relations/languages.ts';
import { lookAlikeProblems } from './relations/look-alikes.ts';
import { membershipProblems } from './relations/membership.ts';
import { nearbyStopsProblems } from './relations/nearby-stops.ts';
import { outlineProblems } from './relations/outline.ts';
import { personProblems } from './relations/persons.ts';
import { populationProblems } from './relations/population.ts';
import { postcodeProblems } from './relations/postcodes.ts';
import { provenanceProblems } from './relations/provenance.ts';
import { reportLineProblems } from './relations/report-lines.ts';
import { siteProblems } from './relations/sites.ts';
import { wordProblems } from './relations/words.ts';
import { checkSchema } from './schema.ts';

/** A file after the first two gates. */
interface GatedFile {
	file: string;
	name: PublicName;
	records: FileRecord[];
	/** whether it could be read, and has records or is a list that may be empty */
	read: boolean;
	/** what the first two gates found */
	problems: Problem[];
	/** labels of records whose type cannot be trusted */
	unsound: ReadonlySet<string>;
	/** labels of records whose geometry was refused, for the type or for the format */
	misplaced: ReadonlySet<string>;
}

const relations: readonly ((dataset: Dataset) => Problem[])[] = [
	membershipProblems,
	areaProblems,
	populationProblems,
	locationProblems,
	languageProblems,
	postcodeProblems,
	closureProblems,
	hoursProblems,
	historyProblems,
	provenanceProblems,
	citationProblems,
	contradictionProblems,
	lookAlikeProblems,
	nearbyStopsProblems,
	initiativeProblems,
	eventProblems,
	figureProblems,
	siteProblems,
	outlineProblems,
	wordProblems,
	reportLineProblems,
	personProblems
];

const inGeometry = ({ field }: Problem): boolean => field?.startsWith('geometry') ?? false;
const placeOf = ({ file, id, field }: Problem): string => JSON.stringify([file, id, field]);
const labelsOf = (problems: readonly Problem[]): string[] =>
	problems.flatMap(({ id }) => (id === null ? [] : [id]));

/** Problems without those that repeat, of the same field of the same record, what was said before. */
function unsaid(problems: readonly Problem[], said: readonly Problem[]): Problem[] {
	const places = new Set(said.map(placeOf));
	return problems.filter((problem) => !places.has(placeOf(problem)));
}

/** Gates one and two of one file: it can be read, it keeps to its schema, it is written in order. */
function gateFile({ path: file, text }: CheckedFile, name: PublicName): GatedFile {
	const { shape } = publicFiles[name];
	const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
	const { value, issues } = readJson(body);
	const records = recordsOf(value, shape);
	const unreadable = issueProblems(file, issues, records, shape);
	const problems = [...checkEnds(file, text), ...unreadable];
	if (value === undefined)
		return { file, name, records, read: false, problems, unsound: new Set(), misplaced: new Set() };

	const schema = checkSchema(file, name, value, records);
	const untyped = [...unreadable, ...schema.structural];
	const refusedGeometry = labelsOf([...unreadable, ...schema.problems].filter(inGeometry));
	const format = checkFormat(file, name, value, records, new Set(refusedGeometry));
	problems.push(...unsaid(schema.problems, unreadable), ...format);
	// Keys out of order, or twice, make a line differ from the pipeline's: that was said already.
	if (issues.length === 0 && !format.some(({ expected }) => expected === keyOrder))
		problems.push(...lineProblems(file, body, value, records, shape));
	return {
		file,
		name,
		records,
		read: records.length > 0 || (shape === 'records' && Array.isArray(value)),
		problems,
		unsound: new Set(labelsOf(untyped.filter((problem) => !inGeometry(problem)))),
		misplaced: new Set([...refusedGeometry, ...labelsOf(format.filter(inGeometry))])
	};
}

/** A gated file as the relations see it; `path` where there is no such file. */
function layerOf(gated: GatedFile | undefined, path: string): Layer<unknown, unknown> {
	const { file, records, read, unsound, misplaced } = gated ?? {
		file: path,
		records: [],
		read: false,
		unsound: new Set(),
		misplaced: new Set()
	};
	const sound = records.flatMap(({ id, label, value, properties }): Sound<unknown, unknown>[] => {
		if (id === null || unsound.has(label) || !isObject(value)) return [];
		return [{ file, id, properties, geometry: misplaced.has(label) ? undefined : value.geometry }];
	});
	const ids = new Set(records.flatMap(({ id }) => (id === null ? [] : [id])));
	return { file, read, complete: read && sound.length === records.length, ids, sound };
}

/**
 * Puts files through the three gates: schema, format, relations. Files are known by their names;
 * relations with a file that is not given are not checked. Returns all problems at once.
 */
export function runGates(files: readonly CheckedFile[]): Problem[] {
	const gated = new Map<PublicName, GatedFile>();
	for (const file of files) {
		const name = file.name ?? publicNameOf(file.path);
		if (name !== undefined) gated.set(name, gateFile(file, name));
	}
	const all = [...gated.values()];
	const problems = all.flatMap((file) => file.problems);
	// What events, links and contradictions are about is known by its id alone.
	const shared = ['initiative-sites.geojson', 'initiatives.json'];
	const places = all.filter(({ name }) => isPlaceFile(name) || shared.includes(name));
	const related = [places, ...all.filter((file) => !places.includes(file)).map((file) => [file])]
		.map(duplicateIds)
		.flat();
	// The schemas are held to these types by a test.
	const dataset = Object.fromEntries(
		Object.entries(layerNames).map(([layer, name]) => [layer, layerOf(gated.get(name), name)])
	) as unknown as Dataset;
	for (const relation of relations) related.push(...relation(dataset));
	return [...problems, ...unsaid(related, problems)];
}
