/** Runs a computation to its end, for tests. */
export function finished<Answer>(task: Generator<number, Answer, void>): Answer {
	for (;;) {
		const { done, value } = task.next();
		if (done) return value;
	}
}
