import type { Language } from '../i18n/languages.ts';
import { distanceMetres } from '../places/distance.ts';
import { candidates, type Candidate } from './candidates.ts';
import { fold } from './fold.ts';
import { matchedParts } from './highlight.ts';
import { showHouseNumber } from './house-number.ts';
import { labelOf } from './label.ts';
import { lookUp, type Lookup } from './lookup.ts';
import { parseQuery } from './query.ts';
import { kindCosts } from './readings.ts';
import { Scorer, type Score } from './score.ts';
import type { GeocoderIndex } from './search-index.ts';
import { suggestionFor } from './suggestion.ts';
import type { Entry, Suggestion } from './types.ts';

export interface SearchOptions {
	language: Language;
	/** most suggestions to return; 8 where not said */
	limit?: number;
	/** what is nearer to this point comes before what fits the query as well */
	near?: { lon: number; lat: number };
}

/** An entry that fits a query. */
export interface Hit extends Score {
	entry: number;
	/** the order of the results: the cost, less for what is likelier meant or nearer */
	rank: number;
}

const usualLimit = 8;
/** A step of cost counts as much as so many steps of an entry's weight (0 to 15). */
const weightSteps = 4;
const mostWeight = 15;
/** Distance counts by the kilometre, and no more than this many: less than two steps of cost. */
const mostKilometres = 7;
/** What costs so much more than the best is left out: one wrong letter and a word that is not there. */
const mostBehind = 10;
/** Where the best costs more than this, results that leave one word unexplained are shown as well. */
const goodCost = 10;

/**
 * What a query may mean, the likeliest first; empty where it means nothing. All streets of a name are
 * returned, each with its commune, unless the query names a commune or postcode. Never throws on any
 * text.
 */
export function search(index: GeocoderIndex, text: string, options: SearchOptions): Suggestion[] {
	const query = parseQuery(text);
	if (query === null) return [];
	const lookup = lookUp(index, query);
	const limit = options.limit ?? usualLimit;
	return findHits(index, lookup, limit, options.near).map((hit) =>
		suggestionOf(index, lookup, hit, options.language)
	);
}

/** The best entries for a query, in the order of the results. */
export function findHits(
	index: GeocoderIndex,
	lookup: Lookup,
	limit: number,
	near?: { lon: number; lat: number }
): Hit[] {
	const whole = bestHits(index, lookup, 0, limit, near);
	const isGood = whole.some(({ cost }) => cost <= goodCost);
	const partly = isGood || lookup.tokens.length < 2 ? [] : bestHits(index, lookup, 1, limit, near);
	const hits = new Map([...partly, ...whole].map((hit) => [hit.entry, hit]));
	const least = [...hits.values()].reduce((cost, hit) => Math.min(cost, hit.cost), Infinity);
	return [...hits.values()]
		.filter(({ cost }) => cost <= least + mostBehind)
		.sort(compareHits)
		.slice(0, limit);
}

function compareHits(one: Hit, other: Hit): number {
	return one.rank - other.rank || one.entry - other.entry;
}

/**
 * The best entries with so many unexplained words. Those that may have the best rank are scored
 * first, so that the others need not be once none of them can be better than the last of the best.
 */
function bestHits(
	index: GeocoderIndex,
	lookup: Lookup,
	missing: 0 | 1,
	limit: number,
	near: SearchOptions['near']
): Hit[] {
	const { entries } = index.file;
	const scorer = new Scorer(index, lookup, missing === 1);
	const best: Hit[] = [];
	for (const { entry, bound } of inOrderOfBound(entries, candidates(index, lookup, missing))) {
		const worst = best.length === limit ? best[limit - 1]!.rank : Infinity;
		if (bound > worst) break;
		const own = entries[entry]!;
		const score = scorer.score(entry, Math.floor((worst + own.weight) / weightSteps));
		if (score === null) continue;
		const rank = weightSteps * score.cost - own.weight + kilometresTo(own, near);
		const hit = { ...score, entry, rank };
		if (best.length === limit && compareHits(hit, best[limit - 1]!) > 0) continue;
		best.push(hit);
		best.sort(compareHits);
		best.length = Math.min(best.length, limit);
	}
	return best;
}

/** Candidates with the best rank that each can have, the best first. */
function* inOrderOfBound(
	entries: readonly Entry[],
	found: readonly Candidate[]
): Generator<{ entry: number; bound: number }> {
	const byBound: number[][] = [];
	for (const { entry, least } of found) {
		const { kind, weight } = entries[entry]!;
		const bound = weightSteps * (least + kindCosts[kind]) - weight;
		(byBound[bound + mostWeight] ??= []).push(entry);
	}
	for (const [at, own] of byBound.entries())
		for (const entry of own ?? []) yield { entry, bound: at - mostWeight };
}

function kilometresTo({ lon, lat }: Entry, near: SearchOptions['near']): number {
	if (near === undefined) return 0;
	if (lon === null || lat === null) return mostKilometres;
	return Math.min(mostKilometres, distanceMetres([near.lon, near.lat], [lon, lat]) / 1000);
}

function suggestionOf(
	index: GeocoderIndex,
	lookup: Lookup,
	hit: Hit,
	language: Language
): Suggestion {
	const entry = index.file.entries[hit.entry]!;
	const number = lookup.tokens[hit.houseNumber]?.number ?? null;
	const houseNumber = number && showHouseNumber(number);
	const { label, shown } = labelOf(entry, language, houseNumber);
	const matches = shown.flatMap(({ name, from }) =>
		matchedParts(index, lookup, name).map(([begin, end]): [number, number] => [
			begin + from,
			end + from
		])
	);
	if (houseNumber !== null) matches.push([label.length - houseNumber.length, label.length]);
	const foundBy = index.names[hit.name]!;
	const isShown = shown.some(({ name }) => fold(name) === fold(foundBy));
	return {
		...suggestionFor(index, hit.entry, houseNumber, language),
		matches,
		via: isShown ? null : foundBy,
		namesakes: namesakes(index, lookup, hit)
	};
}

/** Streets of the same name in other communes that fit as well: the reader has to say which. */
function namesakes(index: GeocoderIndex, lookup: Lookup, hit: Hit): number {
	const { entries } = index.file;
	const own = entries[hit.entry]!;
	if (own.kind !== 'street') return 0;
	const scorer = new Scorer(index, lookup, false);
	const others = [own.name_fr, own.name_nl].flatMap(
		(name) => index.streetsByName.get(fold(name)) ?? []
	);
	const same = others.filter((other) => {
		if (entries[other]!.nis === own.nis) return false;
		return scorer.score(other, hit.cost)?.cost === hit.cost;
	});
	return new Set(same.map((other) => entries[other]!.nis)).size;
}
