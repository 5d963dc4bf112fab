/**
 * Groups things that are in the same of many sets, by splitting (Paige and Tarjan 1987): at first all are
 * in one class, and each set splits the classes of which it has some members and not others. Exact.
 */
export class Partition {
	/** the class of each thing; classes are not numbered without gaps */
	readonly classOf: Uint32Array;
	private readonly sizes: Uint32Array;
	/** for each class the round in which it was met last, and the class that its members went to then */
	private readonly met: Uint32Array;
	private readonly target: Uint32Array;
	private readonly free: number[] = [];
	private used = 1;
	private round = 0;

	constructor(count: number) {
		this.classOf = new Uint32Array(count);
		// In a round each class that is met gets one more, before any becomes free.
		this.sizes = new Uint32Array(2 * count + 1);
		this.met = new Uint32Array(2 * count + 1);
		this.target = new Uint32Array(2 * count + 1);
		this.sizes[0] = count;
	}

	/** Splits the classes by the first `count` members of a set, each of which is there once. */
	split(members: Uint32Array, count: number): void {
		const { classOf, sizes, met, target, free } = this;
		const round = ++this.round;
		const emptied: number[] = [];
		for (let place = 0; place < count; place++) {
			const member = members[place]!;
			const old = classOf[member]!;
			if (met[old] !== round) {
				met[old] = round;
				target[old] = free.pop() ?? this.used++;
			}
			classOf[member] = target[old]!;
			sizes[target[old]!]!++;
			if (--sizes[old]! === 0) emptied.push(old);
		}
		free.push(...emptied);
	}

	/** Numbers the classes from 0 without gaps, in the order of their first members. */
	numbered(): { readonly classOf: Uint32Array; readonly count: number } {
		const numbers = new Map<number, number>();
		const classOf = this.classOf.map((old) => {
			const number = numbers.get(old) ?? numbers.size;
			numbers.set(old, number);
			return number;
		});
		return { classOf, count: numbers.size };
	}
}
