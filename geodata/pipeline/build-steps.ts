import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { decodeNetwork } from '../../src/lib/network/decode.ts';
import type { Network } from '../../src/lib/network/graph.ts';
import type { Contradiction, PlaceCollection, PlaceFeature } from '../../src/lib/places/types.ts';
import { buildAreas, type CommuneFeature } from './areas.ts';
import { buildCoverage } from './coverage.ts';
import { gatesInPlace, readRepository } from './check/check-files.ts';
import type { AnyContradiction } from './check/dataset.ts';
import { runGates } from './check/gates.ts';
import { publicNameOf, publicNames, type CheckedFile } from './check/public-files.ts';
import { readText } from './check/read-file.ts';
import { readClosures } from './hours/read-closures.ts';
import { buildGeocoder, geocoderFolder } from './geocoder.ts';
import { buildNetwork, streetsPath } from './network.ts';
import { buildPlaces } from './places.ts';
import { buildInitiatives, completedFiles, madeByInitiatives } from './initiatives.ts';
import { readRegister } from './places/readings.ts';
import type { Problem } from './problems.ts';
import { openReference, type ReferenceFolder } from './reference.ts';
import { buildSources } from './sources.ts';
import { buildStops } from './stops.ts';
import { buildTiles, tileFolder } from './tiles.ts';
import { writeAll, type OutputFile } from './write.ts';

/** The steps of the pipeline, in their order. */
export const stepNames = [
	'areas',
	'places',
	'initiatives',
	'tiles',
	'network',
	'stops',
	'geocoder',
	'coverage',
	'sources'
] as const;
export type StepName = (typeof stepNames)[number];

export interface Step {
	name: StepName;
	seconds: number;
	files: OutputFile[];
	/** whether the step itself found its input in order */
	sound: boolean;
}

export interface Build {
	steps: Step[];
	problems: Problem[];
}

/** The communes for the places: those just built, or else those that stand in the repository. */
function standingCommunes(root: string): CommuneFeature[] {
	const text = readText(join(root, 'geodata/communes.geojson'), '', []);
	if (text === undefined || runGates([{ path: 'communes.geojson', text }]).length > 0) return [];
	return (JSON.parse(text) as { features: CommuneFeature[] }).features;
}

/** The names of the two files of places in the repository. */
const placeFiles = ['geodata/antennas.geojson', 'geodata/police-stations.geojson'];

const placesIn = (text: string): PlaceFeature[] => (JSON.parse(text) as PlaceCollection).features;

/** The places: those just built, or else those that stand in the repository. */
function currentPlaces(root: string, steps: readonly Step[]): PlaceFeature[] {
	const built = steps
		.flatMap(({ files }) => files)
		.filter(({ path }) => placeFiles.includes(path))
		.map(({ bytes }) => new TextDecoder().decode(bytes));
	const texts =
		built.length > 0 ? built : placeFiles.map((path) => readText(join(root, path), '', []) ?? '');
	return texts.filter(Boolean).flatMap(placesIn);
}

/** What sources say of places: the contradictions just built, or else those that stand in the repository. */
function currentContradictions(root: string, steps: readonly Step[]): Contradiction[] {
	const path = 'geodata/contradictions.json';
	const built = steps.flatMap(({ files }) => files).find((file) => file.path === path);
	const text = built
		? new TextDecoder().decode(built.bytes)
		: (readText(join(root, path), '', []) ?? '[]');
	// Those of the report have a type; the step of the initiatives makes them anew.
	return (JSON.parse(text) as AnyContradiction[]).filter(({ type }) => type === undefined);
}

/**
 * The walking network: the one just built, or else the one that stands in the repository; null after a
 * problem was noted, and where the network of this run could not be made.
 */
function currentNetwork(root: string, steps: readonly Step[], problems: Problem[]): Network | null {
	const step = steps.find(({ name }) => name === 'network');
	const built = step?.files.find(({ path }) => path === streetsPath)?.bytes;
	const standing = join(root, streetsPath);
	if (step !== undefined && built === undefined) return null;
	if (built === undefined && !existsSync(standing)) {
		const expected = 'the streets to walk along (step network)';
		problems.push({ file: streetsPath, id: null, field: null, found: 'no such file', expected });
		return null;
	}
	try {
		return decodeNetwork(gunzipSync(built ?? readFileSync(standing)));
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		const expected = 'streets as the step network makes them';
		problems.push({ file: streetsPath, id: null, field: null, found, expected });
		return null;
	}
}

/** Ids of the sources of which the pipeline read a file of the reference folder. */
function readSources({ checksums }: ReferenceFolder): string[] {
	const register = readRegister([]) ?? [];
	return register.flatMap((row) =>
		'files' in row && row.files.some((file) => checksums[file] !== undefined) ? [row.id] : []
	);
}

/** All gates over what sound steps made, in the place of the files that stand in the repository. */
function gatesOver(root: string, steps: readonly Step[]): Problem[] {
	const failed = steps.some(({ name, sound }) => name === 'initiatives' && !sound);
	const built = steps
		.filter(({ sound }) => sound)
		.flatMap(({ files }) => files)
		.filter(({ path }) => publicNameOf(path) !== undefined)
		.map(({ path, bytes }): CheckedFile => ({ path, text: new TextDecoder().decode(bytes) }));
	const standing = (built.length < publicNames.length ? readRepository(root, []) : []).filter(
		// What this step would have made is not what stands there: the places have changed.
		({ path }) => !failed || !madeByInitiatives.some((made) => made === path)
	);
	const { own, caused } = gatesInPlace(standing, built);
	return [...own, ...caused];
}

/** Problems that differ; two steps that read the same broken table say the same of it. */
function distinct(problems: readonly Problem[]): Problem[] {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The steps that run: the places are complete only with what the step of the initiatives adds. */
function withCompletion(chosen: readonly StepName[]): readonly StepName[] {
	return chosen.includes('places') ? [...chosen, 'initiatives'] : chosen;
}

/**
 * Runs the chosen steps on the reference folder `from`, and puts what they make through the gates,
 * all in memory. `root` is the repository whose standing files count where a step is not chosen.
 * The sources name every file that was read, so that they are made only when all steps run.
 */
export function build(root: string, from: string, chosen: readonly StepName[] = stepNames): Build {
	const problems: Problem[] = [];
	const reference = openReference(from, problems);
	const steps: Step[] = [];
	const cited = new Set<string>();
	let communes: CommuneFeature[] = [];
	const run: Record<StepName, () => OutputFile[]> = {
		areas: () => {
			const built = buildAreas(reference, problems);
			communes = built.communes;
			return built.files;
		},
		places: () => {
			if (communes.length === 0) communes = standingCommunes(root);
			const closures = readClosures(root, problems);
			const { files, citedSources } = buildPlaces(reference, problems, { communes, closures });
			for (const id of citedSources) cited.add(id);
			return files;
		},
		initiatives: () => {
			if (communes.length === 0) communes = standingCommunes(root);
			const places = currentPlaces(root, steps);
			const contradictions = currentContradictions(root, steps);
			const around = { communes, places, contradictions };
			const { files, citedSources } = buildInitiatives(reference, problems, around);
			for (const id of citedSources) cited.add(id);
			// Files that this step completes are written once.
			const unfinished = steps.find((step) => step.name === 'places');
			if (unfinished !== undefined && files.length > 0)
				unfinished.files = unfinished.files.filter(
					({ path }) => !completedFiles.some((completed) => completed === path)
				);
			return files;
		},
		tiles: () => buildTiles(reference, problems).files,
		network: () => buildNetwork(reference, problems).files,
		stops: () => {
			const network = currentNetwork(root, steps, problems);
			const places = currentPlaces(root, steps);
			return network === null ? [] : buildStops(reference, problems, { places, network });
		},
		geocoder: () => {
			if (communes.length === 0) communes = standingCommunes(root);
			const places = currentPlaces(root, steps);
			return buildGeocoder(reference, problems, { communes, places }).files;
		},
		coverage: () => {
			const network = currentNetwork(root, steps, problems);
			return network === null ? [] : buildCoverage(reference, problems, network).files;
		},
		sources: () => {
			for (const id of readSources(reference)) cited.add(id);
			return buildSources(reference, cited, problems).files;
		}
	};
	const running = withCompletion(chosen);
	for (const name of problems.length > 0 ? [] : stepNames) {
		// What a step that stopped would have cited is not known.
		if (!running.includes(name) || (name === 'sources' && problems.length > 0)) continue;
		const before = problems.length;
		const start = performance.now();
		const files = run[name]();
		const seconds = (performance.now() - start) / 1000;
		steps.push({ name, seconds, files, sound: problems.length === before });
	}
	problems.push(...gatesOver(root, steps));
	return { steps, problems: distinct(problems) };
}

/** Writes what a build without problems made, all files or none; old files of a folder that a step owns make way for new ones. */
export function writeBuild(root: string, { steps }: Build): void {
	const files = steps.flatMap((step) => step.files);
	const made = new Set(steps.map(({ name }) => name));
	const clear = [
		...(made.has('tiles') ? [tileFolder] : []),
		...(made.has('geocoder') ? [geocoderFolder] : [])
	];
	writeAll(root, files, clear);
}
