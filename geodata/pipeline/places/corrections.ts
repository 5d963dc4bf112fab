import type { Move, Provenance } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import { round6 } from '../write.ts';
import { addCitations } from './citing.ts';
import { provenanceKey, type PlaceDraft } from './draft.ts';
import type { Correction } from './reading-shapes.ts';
import { correctionsPath } from './readings.ts';

const same = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

function provenanceFrom(correction: Correction): Provenance {
	const { source, locator, as_of, confidence } = correction;
	return { source, locator, as_of, confidence: confidence ?? 'unknown' };
}

/** The value of a location as the corrections write it. */
function isLocation(value: unknown): value is { lon: number; lat: number; accuracy_m: number } {
	if (typeof value !== 'object' || value === null) return false;
	const { lon, lat, accuracy_m } = value as Record<string, unknown>;
	return [lon, lat, accuracy_m].every((one) => typeof one === 'number' && Number.isFinite(one));
}

function correctValue(draft: PlaceDraft, correction: Correction): string | undefined {
	const { properties } = draft;
	const { field, value } = correction;
	if (field === 'location') {
		if (!isLocation(value)) return 'a location: lon, lat and accuracy_m';
		draft.geometry = { type: 'Point', coordinates: [round6(value.lon), round6(value.lat)] };
		properties.accuracy_m = value.accuracy_m;
		return undefined;
	}
	if (field === 'moves_to') {
		properties.moves_to = {
			...(value as Omit<Move, 'provenance'>),
			provenance: provenanceFrom(correction)
		};
		return undefined;
	}
	const [outer = '', inner] = field.split('.');
	const holder = (inner === undefined ? properties : Reflect.get(properties, outer)) as unknown;
	const key = inner ?? outer;
	if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
		return 'a field of the place';
	Reflect.set(holder, key, value);
	return undefined;
}

/** The provenance of the corrected field: replaced where the row says how sure it is, else added to. */
function correctProvenance(draft: PlaceDraft, correction: Correction): void {
	const { provenance, moves_to: move } = draft.properties;
	const { field, confidence } = correction;
	if (field === 'moves_to') return;
	if (field.startsWith('moves_to.') && move) {
		move.provenance = addCitations(move.provenance, [correction]);
		return;
	}
	const key = provenanceKey(field);
	const before = provenance[key];
	if (confidence !== undefined || before === undefined)
		provenance[key] = provenanceFrom(correction);
	else provenance[key] = addCitations(before, [correction]);
}

/**
 * Applies the hand corrections to the places that were read. A row for a place or a field that does
 * not exist, or that changes neither the value nor where it comes from, becomes a problem.
 */
export function applyCorrections(
	drafts: ReadonlyMap<string, PlaceDraft>,
	corrections: readonly Correction[],
	problems: Problem[]
): void {
	for (const correction of corrections) {
		const { id, field, value } = correction;
		const note = (found: string, expected: string): void => {
			problems.push({ file: correctionsPath, id, field, found, expected });
		};
		const draft = drafts.get(id);
		if (draft === undefined) {
			note('no such place', 'the id of a place that is shown');
			continue;
		}
		const before = structuredClone(draft);
		const fault = correctValue(draft, correction);
		if (fault !== undefined) {
			note(shown(value), fault);
			continue;
		}
		const changedValue = !same(before, draft);
		correctProvenance(draft, correction);
		if (!changedValue && (correction.confidence === undefined || same(before, draft)))
			note(shown(value), 'a correction that changes something');
	}
}
