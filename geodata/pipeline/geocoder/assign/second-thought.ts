import type { Chain } from './chains.ts';
import type { Door } from './doors.ts';
import type { Grid } from './grid.ts';

/** Longer runs than this are never moved: they carry their own evidence. */
const longestRun = 60;
/** How far a run looks for the numbers before and after its own on a street. */
const lookMetres = 75;
/** What a door costs, in metres, on a street that is not near it. */
const farCost = 100;
/** Farther than its nearest street by more than this a street costs no more. */
const mostDetour = 60;
/** Metres that a step of unfitness weighs, at each end of a run. */
const unfitMetres = 12;
/** Unfitness where nothing of the street is near, at the start of its numbers, and the most. */
const unknownFit = 2;
const startFit = 0.3;
const mostUnfit = 5;
const lowNumber = 4;
/** What it costs that the street has the same number elsewhere in the commune, and how far that is. */
const twiceCost = 15;
const twiceMetres = 25;
const sameNumberMetres = 15;
const twiceUnfit = 2;
/** "12A" within this distance of "12" fits so well. */
const otherLetterMetres = 40;
const otherLetterFit = 0.5;
/** The next house is about as far as this, each step on as far again; metres more cost a step each. */
const houseMetres = 20;
const stepMetres = 12;
const detourMetres = 15;
const rounds = 4;

/**
 * Looks again at each run of a chain's doors on one street. A street farther away is better where it
 * has the numbers just before and after those of the run, and a near one is worse where it has the
 * same numbers elsewhere: so the corner house whose door is on the avenue leaves the side street.
 * Changes `streets`, the street of each door, in place; stops when nothing moves.
 */
export function reconsider(
	doors: readonly Door[],
	doorsNear: Grid,
	chains: readonly Chain[],
	streets: Int32Array
): void {
	const twins = new Twins(doors, streets);
	for (let round = 0; round < rounds; round++) {
		let moved = 0;
		for (const chain of chains)
			for (const run of runsOf(chain, streets)) {
				const now = streets[run[0]!]!;
				const best = bestStreet(doors, doorsNear, streets, twins, run);
				if (best === now) continue;
				for (const door of run) twins.move(door, best);
				moved += 1;
			}
		if (moved === 0) return;
	}
}

function* runsOf({ doors }: Chain, streets: Int32Array): Generator<number[]> {
	for (let from = 0; from < doors.length;) {
		const street = streets[doors[from]!];
		let to = from + 1;
		while (to < doors.length && streets[doors[to]!] === street) to++;
		if (street! >= 0 && to - from <= longestRun) yield doors.slice(from, to);
		from = to;
	}
}

function bestStreet(
	doors: readonly Door[],
	doorsNear: Grid,
	streets: Int32Array,
	twins: Twins,
	run: readonly number[]
): number {
	const members = new Set(run);
	const [first, last] = [run[0]!, run[run.length - 1]!];
	const before = lookBeyond(doors, doorsNear, streets, members, first, -1);
	const after = lookBeyond(doors, doorsNear, streets, members, last, 1);
	const now = streets[first]!;
	const options = new Set([now]);
	for (const door of run) for (const { street } of doors[door]!.choices) options.add(street);
	let best = now;
	let least = Infinity;
	for (const street of options) {
		let cost =
			unfitMetres *
			(unfitness(before.get(street), doors[first]!.value) + unfitness(after.get(street)));
		for (const at of run) {
			const { choices } = doors[at]!;
			const metres = choices.find((choice) => choice.street === street)?.metres;
			cost += metres === undefined ? farCost : Math.min(metres, choices[0]!.metres + mostDetour);
			if (cost >= least) break;
			if (twins.has(at, street, members)) cost += twiceCost;
		}
		if (cost < least - 1e-9) {
			least = cost;
			best = street;
		}
	}
	return best;
}

/** What a street has beyond one end of a run. */
interface Beyond {
	/** to the nearest number on, in steps of two; Infinity where there is none */
	steps: number;
	/** metres to it */
	away: number;
	/** whether the same number stands close by with another letter, or again farther off */
	hasOtherLetter: boolean;
	isTwice: boolean;
}

/** By street, what is near one end of a run on the side of lower (-1) or higher (1) numbers. */
function lookBeyond(
	doors: readonly Door[],
	doorsNear: Grid,
	streets: Int32Array,
	members: ReadonlySet<number>,
	end: number,
	side: -1 | 1
): Map<number, Beyond> {
	const found = new Map<number, Beyond>();
	const { x, y, value, suffix } = doors[end]!;
	doorsNear.near(x, y, lookMetres, (near) => {
		const other = doors[near]!;
		const distance = ((other.value - value) / 2) * side;
		const street = streets[near]!;
		if (distance < 0 || street < 0 || !Number.isInteger(distance) || members.has(near)) return;
		const metres = Math.hypot(other.x - x, other.y - y);
		if (metres > lookMetres) return;
		let beyond = found.get(street);
		if (beyond === undefined) {
			beyond = { steps: Infinity, away: 0, hasOtherLetter: false, isTwice: false };
			found.set(street, beyond);
		}
		if (distance === 0) {
			if (other.suffix !== suffix) beyond.hasOtherLetter ||= metres < otherLetterMetres;
			else beyond.isTwice ||= metres > sameNumberMetres;
		} else if (distance < beyond.steps || (distance === beyond.steps && metres < beyond.away)) {
			beyond.steps = distance;
			beyond.away = metres;
		}
	});
	return found;
}

/**
 * How badly the number at one end of a run follows on what the street has beyond: 0 for the house
 * next door. `value`, given at the low end, tells where the numbers of a street may begin.
 */
function unfitness(beyond: Beyond | undefined, value = Infinity): number {
	const steps = beyond?.steps ?? Infinity;
	let unfit = value <= lowNumber ? startFit : unknownFit;
	if (beyond !== undefined && steps < Infinity) {
		const detour = Math.max(0, beyond.away - houseMetres - stepMetres * steps) / detourMetres;
		unfit = Math.min(mostUnfit, Math.log2(1 + steps) + detour);
	}
	if (beyond?.hasOtherLetter) unfit = Math.min(unfit, otherLetterFit);
	return unfit + (beyond?.isTwice ? twiceUnfit : 0);
}

/** Doors of the same number on the same street and in the same commune. */
class Twins {
	readonly #doors: readonly Door[];
	readonly #streets: Int32Array;
	readonly #byNumber = new Map<string, Set<number>>();

	constructor(doors: readonly Door[], streets: Int32Array) {
		this.#doors = doors;
		this.#streets = streets;
		streets.forEach((street, door) => {
			if (street >= 0) this.#at(door, street).add(door);
		});
	}

	move(door: number, street: number): void {
		const before = this.#streets[door]!;
		if (before >= 0) this.#at(door, before).delete(door);
		this.#at(door, street).add(door);
		this.#streets[door] = street;
	}

	/** Whether the street has the door's number elsewhere. */
	has(door: number, street: number, but: ReadonlySet<number>): boolean {
		const { x, y } = this.#doors[door]!;
		for (const other of this.#at(door, street)) {
			const twin = this.#doors[other]!;
			if (!but.has(other) && Math.hypot(twin.x - x, twin.y - y) > twiceMetres) return true;
		}
		return false;
	}

	#at(door: number, street: number): Set<number> {
		const { nis, value, suffix } = this.#doors[door]!;
		const key = `${nis} ${value}${suffix} ${street}`;
		let twins = this.#byNumber.get(key);
		if (twins === undefined) {
			twins = new Set();
			this.#byNumber.set(key, twins);
		}
		return twins;
	}
}
