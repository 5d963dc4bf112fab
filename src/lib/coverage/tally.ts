import { secondsOf, unreached, type Walker } from '../network/walker.ts';
import type { Population } from './population.ts';
import {
	areaLevels,
	thresholds,
	type AreaLevel,
	type CoverageAreas,
	type PerThreshold,
	type Reached
} from './types.ts';

/** A value for the region, and one for each area of each level in the order of `areas.json`. */
export interface ByArea<Value> {
	readonly region: Value;
	readonly areas: Readonly<Record<AreaLevel, readonly Value[]>>;
}

/** Residents by walk, in seconds: a row of bins for each area. */
interface Bins {
	readonly counts: Uint32Array;
	/** bins in a row */
	readonly width: number;
}

/**
 * Counts residents by area and by walk. Walks are counted by the second, rounded up, so that residents
 * within a number of whole seconds, and so medians and percentiles in whole seconds, are exact.
 */
export class AreaTally {
	/** located residents */
	readonly residents: ByArea<number>;
	/** the place of each sector's quarter and commune, and of each commune's zone, in their levels */
	readonly quarterOf: Uint16Array;
	readonly communeOf: Uint16Array;
	readonly zoneOf: Uint16Array;
	readonly #population: Population;
	readonly #size: Readonly<Record<AreaLevel, number>>;
	/** all doors by sector, and where each sector begins, with one more entry: their number */
	readonly #doors: Uint32Array;
	readonly #first: Uint32Array;
	#space = new Uint32Array(0);

	/** A RangeError where the population has sectors that the areas have not, or an area is in none. */
	constructor(population: Population, { levels }: CoverageAreas) {
		this.#population = population;
		this.#size = Object.fromEntries(
			areaLevels.map((level) => [level, levels[level].length])
		) as Record<AreaLevel, number>;
		this.quarterOf = placesOf(levels.sector, ({ quarter }) => quarter, levels.quarter);
		this.communeOf = placesOf(levels.sector, ({ commune }) => commune, levels.commune);
		this.zoneOf = placesOf(levels.commune, ({ zone }) => zone, levels.zone);
		const { sector } = population;
		this.#first = new Uint32Array(levels.sector.length + 1);
		for (const each of sector) {
			if (each >= levels.sector.length) throw new RangeError(`there is no sector ${each}`);
			this.#first[each + 1]!++;
		}
		for (let each = 0; each < levels.sector.length; each++)
			this.#first[each + 1]! += this.#first[each]!;
		const next = this.#first.slice();
		this.#doors = new Uint32Array(sector.length);
		sector.forEach((each, door) => (this.#doors[next[each]!++] = door));
		this.residents = this.#sums();
	}

	/** Who gets there within which time, by cost to each door (`unreached` where there is no way). */
	reached(costs: Int32Array, walker: Walker): ByArea<Reached> {
		const perCost = secondsOf(walker, 1);
		let dearest = 0;
		for (const cost of costs) if (cost < unreached && cost > dearest) dearest = cost;
		const width = secondOf(dearest * perCost) + 1;
		const { quarter, commune, zone, sector } = this.#size;
		const bins = this.#bins([1, quarter, commune, zone, 1], width);
		const [own, quarters, communes, zones, region] = bins as [Bins, Bins, Bins, Bins, Bins];
		const { residents } = this.#population;
		const sectors: Reached[] = [];
		for (let each = 0; each < sector; each++) {
			let [least, most] = [width, -1];
			for (let place = this.#first[each]!; place < this.#first[each + 1]!; place++) {
				const door = this.#doors[place]!;
				const cost = costs[door]!;
				if (cost >= unreached) continue;
				const second = secondOf(cost * perCost);
				own.counts[second]! += residents[door]!;
				if (second < least) least = second;
				if (second > most) most = second;
			}
			sectors.push(reachedIn(own, 0, this.residents.areas.sector[each]!, least, most));
			const quarterRow = this.quarterOf[each]! * width;
			const communeRow = this.communeOf[each]! * width;
			for (let second = least; second <= most; second++) {
				const count = own.counts[second]!;
				quarters.counts[quarterRow + second]! += count;
				communes.counts[communeRow + second]! += count;
				own.counts[second] = 0;
			}
		}
		for (let each = 0; each < commune; each++)
			for (let second = 0; second < width; second++) {
				const count = communes.counts[each * width + second]!;
				zones.counts[this.zoneOf[each]! * width + second]! += count;
				region.counts[second]! += count;
			}
		const all = (level: Exclude<AreaLevel, 'sector'>, rows: Bins): Reached[] =>
			this.residents.areas[level].map((count, row) => reachedIn(rows, row, count));
		return {
			region: reachedIn(region, 0, this.residents.region),
			areas: {
				zone: all('zone', zones),
				commune: all('commune', communes),
				quarter: all('quarter', quarters),
				sector: sectors
			}
		};
	}

	/** Empty bins for so many areas each, in memory that is used again. */
	#bins(rows: readonly number[], width: number): Bins[] {
		const length = width * rows.reduce((sum, count) => sum + count, 0);
		if (this.#space.length < length) this.#space = new Uint32Array(length);
		else this.#space.fill(0, 0, length);
		let start = 0;
		return rows.map((count) => {
			const counts = this.#space.subarray(start, start + count * width);
			start += count * width;
			return { counts, width };
		});
	}

	#sums(): ByArea<number> {
		const { residents, sector, total } = this.#population;
		const sums = (level: AreaLevel): number[] => new Array<number>(this.#size[level]).fill(0);
		const areas = {
			zone: sums('zone'),
			commune: sums('commune'),
			quarter: sums('quarter'),
			sector: sums('sector')
		};
		sector.forEach((each, door) => (areas.sector[each]! += residents[door]!));
		areas.sector.forEach((count, each) => {
			areas.quarter[this.quarterOf[each]!]! += count;
			areas.commune[this.communeOf[each]!]! += count;
		});
		areas.commune.forEach((count, each) => (areas.zone[this.zoneOf[each]!]! += count));
		return { region: total, areas };
	}
}

/** Whole seconds within which a walk is done; what rounding has added to its length does not count. */
function secondOf(seconds: number): number {
	return Math.ceil(seconds - 1e-9);
}

function placesOf<Area extends { readonly id: string }>(
	areas: readonly Area[],
	idOf: (area: Area) => string | null,
	within: readonly { readonly id: string }[]
): Uint16Array {
	const places = new Map(within.map(({ id }, place) => [id, place]));
	return Uint16Array.from(areas, (area) => {
		const place = places.get(idOf(area) ?? '');
		if (place === undefined)
			throw new RangeError(`area ${area.id} lies in no area of ${idOf(area)}`);
		return place;
	});
}

/** Sums up a row of bins, empty outside `least` to `most`, for an area of so many residents. */
function reachedIn(
	{ counts, width }: Bins,
	row: number,
	residents: number,
	least = 0,
	most = width - 1
): Reached {
	const within: [number, number, number, number] = [0, 0, 0, 0];
	let [medianSeconds, p90Seconds]: [number | null, number | null] = [null, null];
	let count = 0;
	let next = 0;
	for (let second = least; second <= most; second++) {
		while (next < thresholds.length && second > 60 * thresholds[next]!) within[next++] = count;
		const here = counts[row * width + second]!;
		if (here === 0) continue;
		count += here;
		if (medianSeconds === null && 2 * count >= residents) medianSeconds = second;
		if (p90Seconds === null && 10 * count >= 9 * residents) p90Seconds = second;
		if (next === thresholds.length && p90Seconds !== null) break;
	}
	while (next < thresholds.length) within[next++] = count;
	return { within: within satisfies PerThreshold, medianSeconds, p90Seconds };
}
