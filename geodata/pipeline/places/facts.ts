import * as v from 'valibot';
import type { Confidence } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { antennaFacts } from './antenna-facts.ts';
import { antennaShape, lookAlikeShape, stationShape, type LookAlikeFact } from './fact-shapes.ts';
import { shapeProblem } from './shape-problems.ts';
import { stationFacts } from './station-facts.ts';

/** A value of the facts with its origin in their own words. */
export interface Fact<Value> {
	value: Value | null;
	source: string | null;
	as_of: string | null;
	confidence: Confidence | null;
}

/** A free text beside the facts: a note, an alternative, a contradiction. */
export interface Remark {
	/** the field beside which it stands, or "notes", "contradictions" */
	field: string;
	text: string;
}

/** The facts about one place, LISA or police, in one shape. */
export interface PlaceFacts {
	file: string;
	id: string;
	/** null for a LISA antenna or project */
	kind: Fact<string> | null;
	name_nl: Fact<string>;
	name_fr: Fact<string>;
	/** each form of the name of the commune */
	commune: Fact<string[]>;
	zone: Fact<string>;
	status: Fact<string>;
	address_nl: Fact<string>;
	address_fr: Fact<string>;
	postcode: Fact<string>;
	location: Fact<{ lon: number; lat: number }>;
	errorRadius: number | null;
	openingHours: Fact<string>;
	/** the same hours by day ("09:00-16:30", "closed"), Monday first, where the facts have a table */
	hoursTable: string[] | null;
	/** hours in the tags of the map, where they were kept */
	taggedHours: string | null;
	phone: Fact<string>;
	email: Fact<string>;
	/** one address for both languages, or one for each */
	website: Fact<string | { nl: string; fr: string }>;
	wheelchair: Fact<string>;
	permanences: Fact<{ who: string; day: string | null; hours: string | null }[]>;
	services: Fact<string[]>;
	partners: Fact<string[]>;
	dates: Fact<{ event: string; date: string; source?: string | null }[]>;
	move:
		| (Fact<{ address_nl: string; address_fr: string; lon: number; lat: number }> & {
				errorRadius: number;
		  })
		| null;
	remarks: Remark[];
	/** fields that are not read at all; each needs a reason in the readings */
	unread: string[];
}

export interface AllFacts {
	antennas: PlaceFacts[];
	stations: PlaceFacts[];
	lookAlikes: LookAlikeFact[];
}

/** A fact that says nothing. */
export const noFact = { value: null, source: null, as_of: null, confidence: null } as const;

export const factFiles = {
	antennas: 'facts/lisa-antennas.json',
	stations: 'facts/police-stations.json',
	lookAlikes: 'facts/look-alikes.json'
} as const;

function idOf(record: unknown, index: number): string {
	const id =
		typeof record === 'object' && record !== null ? (record as { id?: unknown }).id : undefined;
	return typeof id === 'string' && id !== '' ? id : `record ${index + 1}`;
}

/** The records of a file of facts that have the shape; what has not becomes problems. */
function readRecords<Shape extends v.GenericSchema>(
	file: string,
	shape: Shape,
	reference: ReferenceFolder,
	problems: Problem[]
): v.InferOutput<Shape>[] {
	const root = reference.readJson(file);
	if (root === undefined) return [];
	if (!Array.isArray(root)) {
		problems.push({
			file,
			id: null,
			field: null,
			found: shown(root),
			expected: 'a list of records'
		});
		return [];
	}
	const seen = new Set<string>();
	return root.flatMap((record: unknown, index) => {
		const id = idOf(record, index);
		if (seen.has(id))
			problems.push({
				file,
				id,
				field: 'id',
				found: 'the id a second time',
				expected: 'each id once'
			});
		seen.add(id);
		const parsed = v.safeParse(shape, record);
		if (parsed.success) return [parsed.output];
		problems.push(...parsed.issues.map((issue) => shapeProblem(issue, file, id)));
		return [];
	});
}

/** Reads all facts about places; whatever does not have the agreed shape becomes a problem. */
export function readFacts(reference: ReferenceFolder, problems: Problem[]): AllFacts {
	const { antennas, stations, lookAlikes } = factFiles;
	return {
		antennas: readRecords(antennas, antennaShape, reference, problems).map((record) =>
			antennaFacts(antennas, record)
		),
		stations: readRecords(stations, stationShape, reference, problems).map((record) =>
			stationFacts(stations, record)
		),
		lookAlikes: readRecords(lookAlikes, lookAlikeShape, reference, problems)
	};
}
