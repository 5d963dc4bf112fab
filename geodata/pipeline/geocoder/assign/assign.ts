import { makeChains } from './chains.ts';
import type { Door } from './doors.ts';
import { chooseAlongChain } from './first-choice.ts';
import { Grid } from './grid.ts';
import { reconsider } from './second-thought.ts';

/**
 * The street of each address point: not simply the nearest, which is wrong for one corner house in
 * two, but the one that suits a whole row of consecutive numbers. -1 where no street is near.
 */
export function assignStreets(doors: readonly Door[]): Int32Array {
	const near = new Grid(30);
	doors.forEach(({ x, y }, door) => near.add(door, x, y));
	const chains = makeChains(doors, near);
	const streets = new Int32Array(doors.length).fill(-1);
	for (const chain of chains)
		chooseAlongChain(doors, chain).forEach((street, at) => {
			streets[chain.doors[at]!] = street;
		});
	reconsider(doors, near, chains, streets);
	return streets;
}
