/** Which things lie in which cell of a square grid over the plane; a thing can lie in several. */
export class Grid {
	readonly #cells = new Map<number, number[]>();
	readonly #side: number;

	/** @param side of a cell in metres */
	constructor(side: number) {
		this.#side = side;
	}

	add(thing: number, x: number, y: number): void {
		this.#addTo(this.#column(x), this.#column(y), thing);
	}

	/** Adds a thing to every cell that its box touches. */
	addBox(thing: number, west: number, south: number, east: number, north: number): void {
		for (let column = this.#column(west); column <= this.#column(east); column++)
			for (let row = this.#column(south); row <= this.#column(north); row++)
				this.#addTo(column, row, thing);
	}

	/** Calls `visit` with what lies in the cells within a distance, a thing of several cells each time. */
	near(x: number, y: number, metres: number, visit: (thing: number) => void): void {
		for (let column = this.#column(x - metres); column <= this.#column(x + metres); column++)
			for (let row = this.#column(y - metres); row <= this.#column(y + metres); row++)
				for (const thing of this.#cells.get(column * rowsPerColumn + row) ?? []) visit(thing);
	}

	#addTo(column: number, row: number, thing: number): void {
		const key = column * rowsPerColumn + row;
		const things = this.#cells.get(key);
		if (things === undefined) this.#cells.set(key, [thing]);
		else things.push(thing);
	}

	#column(metres: number): number {
		return Math.floor(metres / this.#side);
	}
}

const rowsPerColumn = 1 << 16;
