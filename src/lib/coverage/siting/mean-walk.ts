import type { Doorway } from '../../network/search.ts';
import { doorsNear } from './doors-near.ts';
import { forget, searchNearer } from './nearer-search.ts';
import { longestCost, takesPart } from './prepare-median.ts';
import type { StandingWalk } from './standing-walk.ts';

/**
 * The mean cost of the walk from all homes that take part to the nearest place, with none of some sites,
 * with the first, with the first two …: exact, home by home and as far as the door.
 */
export function meanCosts(standing: StandingWalk, sites: readonly Doorway[]): number[] {
	const { walker, population, homes, times, toHome } = standing;
	const { residents, doors } = population;
	const cap = longestCost(standing);
	const toStreet = new Int32Array(residents.length);
	let count = 0;
	let sum = 0;
	for (let home = 0; home < residents.length; home++) {
		toStreet[home] = Math.min(cap, toHome[home]! - doors.door[home]!);
		if (!takesPart(standing, home)) continue;
		count += residents[home]!;
		sum += residents[home]! * (toStreet[home]! + doors.door[home]!);
	}
	const ceiling = times.cost.map((cost) => Math.min(cost, cap));
	const sums = [sum];
	for (const site of sites) {
		const reached = searchNearer(walker, site, ceiling);
		const near = doorsNear(homes, walker, reached, site);
		forget(walker, reached);
		for (let place = 0; place < near; place++) {
			const home = homes.found[place]!;
			const less = toStreet[home]! - homes.costs[place]!;
			if (less <= 0) continue;
			toStreet[home]! -= less;
			sum -= less * residents[home]!;
		}
		sums.push(sum);
	}
	return sums.map((each) => (count === 0 ? 0 : each / count));
}

/** The mean cost between street and door of all homes that take part. */
export function meanDoorCost(standing: StandingWalk): number {
	const { doors, residents } = standing.population;
	let count = 0;
	let sum = 0;
	for (let home = 0; home < residents.length; home++) {
		if (!takesPart(standing, home)) continue;
		count += residents[home]!;
		sum += residents[home]! * doors.door[home]!;
	}
	return count === 0 ? 0 : sum / count;
}
