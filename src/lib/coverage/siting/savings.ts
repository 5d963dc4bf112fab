/**
 * What each candidate would save whom: the form in which both objectives are solved. A demand is a group
 * of residents; it saves what the best of the chosen candidates saves it, and nothing without. Covering
 * saves 1 (residents newly within the threshold), the median decimetres off the walk.
 */
export interface SavingsTable {
	readonly candidateCount: number;
	/** residents of each demand */
	readonly weight: Uint32Array;
	/** where the demands of each candidate begin in `demand` and `saving`, and one more: their number */
	readonly start: Uint32Array;
	readonly demand: Uint32Array;
	/** per resident, above 0 */
	readonly saving: Uint32Array;
	/** what each candidate saves on its own, times residents */
	readonly alone: Float64Array;
	/** the most that any candidate saves each demand */
	readonly most: Uint32Array;
}

/** Gathers the savings of one candidate after another in arrays that grow. */
export class SavingsBuilder {
	private readonly starts: number[] = [0];
	private demand = new Uint32Array(1 << 16);
	private saving = new Uint32Array(1 << 16);
	private length = 0;

	/** A demand that the present candidate saves something. */
	add(demand: number, saving: number): void {
		if (this.length === this.demand.length) {
			this.demand = doubled(this.demand);
			this.saving = doubled(this.saving);
		}
		this.demand[this.length] = demand;
		this.saving[this.length++] = saving;
	}

	/** The present candidate is done; what follows is of the next. */
	nextCandidate(): void {
		this.starts.push(this.length);
	}

	/** The table; `weight` has the residents of each demand. */
	table(weight: Uint32Array): SavingsTable {
		const start = Uint32Array.from(this.starts);
		const candidateCount = start.length - 1;
		const demand = this.demand.slice(0, this.length);
		const saving = this.saving.slice(0, this.length);
		const alone = new Float64Array(candidateCount);
		const most = new Uint32Array(weight.length);
		for (let candidate = 0; candidate < candidateCount; candidate++)
			for (let entry = start[candidate]!; entry < start[candidate + 1]!; entry++) {
				const each = demand[entry]!;
				alone[candidate]! += weight[each]! * saving[entry]!;
				if (saving[entry]! > most[each]!) most[each] = saving[entry]!;
			}
		return { candidateCount, weight, start, demand, saving, alone, most };
	}
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const longer = new Uint32Array(2 * array.length);
	longer.set(array);
	return longer;
}
