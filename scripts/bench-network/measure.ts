import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Runs a task until it has had a second and fifteen runs at least, after a few to warm up. */
export function time(run: () => void): { median: number; least: number } {
	for (let warmUp = 0; warmUp < 5; warmUp++) run();
	const runs: number[] = [];
	const end = performance.now() + 1000;
	while (runs.length < 15 || performance.now() < end) {
		const start = performance.now();
		run();
		runs.push(performance.now() - start);
	}
	runs.sort((a, b) => a - b);
	return { median: runs[runs.length >> 1]!, least: runs[0]! };
}

/** What something keeps in memory. */
export function bytesOf<Made>(make: () => Made): { made: Made; bytes: number } {
	const used = (): number => {
		// Twice: what an array held outside the heap goes in the second round.
		collectGarbage();
		collectGarbage();
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return heapUsed + arrayBuffers;
	};
	const before = used();
	const made = make();
	return { made, bytes: used() - before };
}
