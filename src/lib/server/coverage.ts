import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { coveragePlace } from '../coverage/data-places.ts';
import { CoverageEngine } from '../coverage/engine.ts';
import { readGround } from '../coverage/ground.ts';
import { runBands } from '../coverage/bands.ts';
import type { SectorShapes } from '../coverage/export/shapes.ts';
import { defaultQuestion } from '../coverage/question-link.ts';
import {
	noScenario,
	type AreaCoverage,
	type Candidate,
	type CoverageAreas,
	type CoveragePlace,
	type Question
} from '../coverage/types.ts';
import type { Schedule } from '../hours/types.ts';
import type { PlaceCollection } from '../places/types.ts';

// The files are read when a page is made, or a script runs, from the folder of the repository.
const read = (path: string): Buffer => readFileSync(join(process.cwd(), path));
const readJson = <Shape>(path: string): Shape => JSON.parse(read(path).toString('utf8')) as Shape;
const unzip = (path: string): Uint8Array => gunzipSync(read(path));

/** Makes something at the first call, and gives the same ever after. */
function once<Made>(make: () => Made): () => Made {
	let made: { it: Made } | null = null;
	return () => (made ??= { it: make() }).it;
}

/** All places of the open data, with the hours of their doors. */
export const coveragePlaces = once((): CoveragePlace[] => {
	const schedules = readJson<Record<string, Schedule>>('geodata/schedules.json');
	return ['antennas', 'police-stations'].flatMap((name) =>
		readJson<PlaceCollection>(`geodata/${name}.geojson`).features.map((feature) =>
			coveragePlace(feature, schedules)
		)
	);
});

export const coverageAreas = once(() => readJson<CoverageAreas>('static/coverage/areas.json'));

export const coverageCandidates = once(() =>
	readJson<Candidate[]>('static/coverage/candidates.json')
);

/** Answers questions of coverage with the files that the browser loads. */
export const coverageEngine = once(() => {
	const files = {
		streets: unzip('static/network/streets.bin'),
		population: unzip('static/coverage/population.bin'),
		areas: coverageAreas()
	};
	return new CoverageEngine(readGround(files, coveragePlaces()));
});

/** The question that pages answer before anybody asks: LISA antennas, 5 km/h, whatever the hour. */
export const firstQuestion: Question = {
	kinds: defaultQuestion.kinds,
	pace: defaultQuestion.pace,
	when: defaultQuestion.when,
	scenario: noScenario
};

export const firstAnswer = once(() => coverageEngine().coverage(firstQuestion));

export const firstClock = once(() => {
	const { kinds, pace, scenario } = firstQuestion;
	const { minutes } = defaultQuestion;
	return coverageEngine().clock({ kinds, pace, scenario, minutes, weekOf: null });
});

export const firstBands = once(() => finished(runBands(coverageEngine(), firstQuestion)).bands);

/** Runs a computation to its end. */
export function finished<Answer>(task: Generator<number, Answer, void>): Answer {
	for (;;) {
		const { done, value } = task.next();
		if (done) return value;
	}
}

/** Outlines of the sectors. */
export const sectorShapes = once(() => readJson<SectorShapes>('static/map/sectors.json'));

/** The first answer for a zone (code) or a commune (NIS code); a RangeError where there is none such. */
export function areaCoverage(id: string): AreaCoverage {
	const { zone, commune } = firstAnswer().areas;
	const found = [...zone, ...commune].find((area) => area.id === id);
	if (!found) throw new RangeError(`there is no zone or commune ${id}`);
	return found;
}
