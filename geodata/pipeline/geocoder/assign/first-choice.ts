import type { Chain } from './chains.ts';
import type { Door } from './doors.ts';

/**
 * What it costs, in metres of distance, that two neighbours of a chain belong to different streets:
 * less where they are farther apart.
 */
function turnCost(gap: number): number {
	return Math.max(3, 80 - 0.6 * gap);
}

interface Step {
	street: number;
	cost: number;
	/** number of the choice of the door before; -1 for the first door */
	from: number;
}

/**
 * Gives each door of a chain its street: of all ways to do so the one with the least sum of distances
 * and turns (Viterbi). -1 for doors with no street near them.
 */
export function chooseAlongChain(doors: readonly Door[], { doors: own, gaps }: Chain): number[] {
	const chosen: number[] = own.map(() => -1);
	let steps: Step[][] = [];
	const settle = (end: number): void => {
		let at = end;
		let choice = leastOf(steps[steps.length - 1] ?? []);
		for (const row of [...steps].reverse()) {
			chosen[at--] = row[choice]!.street;
			choice = row[choice]!.from;
		}
		steps = [];
	};
	own.forEach((door, at) => {
		const { choices } = doors[door]!;
		if (choices.length === 0) return settle(at - 1);
		const before = steps[steps.length - 1];
		if (before === undefined) {
			steps.push(choices.map(({ street, metres }) => ({ street, cost: metres, from: -1 })));
			return;
		}
		const best = leastOf(before);
		const turned = before[best]!.cost + turnCost(gaps[at]!);
		steps.push(
			choices.map(({ street, metres }) => {
				const same = before.findIndex((step) => step.street === street);
				const straight = same < 0 ? Infinity : before[same]!.cost;
				const isStraight = straight <= turned;
				const cost = metres + (isStraight ? straight : turned);
				return { street, cost, from: isStraight ? same : best };
			})
		);
	});
	settle(own.length - 1);
	return chosen;
}

function leastOf(steps: readonly Step[]): number {
	let least = 0;
	steps.forEach(({ cost }, at) => {
		if (cost < steps[least]!.cost) least = at;
	});
	return least;
}
