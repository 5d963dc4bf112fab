// `npm test`: on a machine with nothing but Node, installs and runs every check of the project.
// `npm test -- --only lint,unit` runs some of them. Only node: imports, as in start.js.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.js';
import { groupsOf, steps } from './steps.js';

/** @typedef {import('./steps.js').Outcome & { title: string, seconds: number }} Result */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {import('./steps.js').Step[] | null} null, after a line that says why, for wrong arguments */
function chosenSteps() {
	const known = steps.map(({ name }) => name);
	try {
		const { values } = parseArgs({ options: { only: { type: 'string' } } });
		const wanted = values.only?.split(',') ?? known;
		const unknown = wanted.filter((name) => !known.includes(name));
		if (unknown.length === 0) return steps.filter(({ name }) => wanted.includes(name));
		console.error(`No such step: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
	} catch (error) {
		console.error(`${String(error)}. Usage: npm test -- --only ${known.slice(0, 2).join(',')}`);
	}
	return null;
}

/**
 * @param {import('./steps.js').Step} step
 * @param {boolean} alone
 * @returns {Promise<Result>}
 */
async function runStep({ name, title, run }, alone) {
	const heading = `\n— ${title} (${name})`;
	if (alone) console.log(heading);
	const start = performance.now();
	let printed = '';
	const outcome = await run({ root, print: alone ? null : (text) => (printed += text) });
	if (!alone) console.log(`${heading}\n${printed.trimEnd()}`);
	return { title, seconds: (performance.now() - start) / 1000, ...outcome };
}

/**
 * Runs the lanes of a group side by side; the results in the order of the group.
 * @param {readonly import('./steps.js').Step[]} group
 * @returns {Promise<Result[]>}
 */
async function runGroup(group) {
	const lanes = [...new Set(group.map(({ lane }) => lane))];
	/** @type {Map<string, Result>} */
	const results = new Map();
	await Promise.all(
		lanes.map(async (lane) => {
			for (const step of group.filter((each) => each.lane === lane))
				results.set(step.name, await runStep(step, lanes.length === 1));
		})
	);
	return group.flatMap(({ name }) => results.get(name) ?? []);
}

/** @param {Result} result */
function describe({ title, seconds, passed, failed, skipped = 0, note }) {
	const mark = failed > 0 ? 'FAILED' : 'ok';
	const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
	const line = `${mark.padEnd(7)}${title.padEnd(22)}${seconds.toFixed(1).padStart(7)} s  ${counts}`;
	return note === undefined ? line : `${line} (${note})`;
}

/** @returns {Promise<Result[]>} */
async function runAll() {
	const chosen = chosenSteps();
	if (chosen === null) return [{ title: 'Arguments', seconds: 0, passed: 0, failed: 1 }];
	if (!ensureDependencies(root))
		return [{ title: 'Packages', seconds: 0, passed: 0, failed: 1, note: 'nothing else can run' }];
	rmSync(join(root, 'test-results'), { recursive: true, force: true });
	mkdirSync(join(root, 'test-results'), { recursive: true });
	/** @type {Result[]} */
	const results = [];
	for (const group of groupsOf(chosen)) results.push(...(await runGroup(group)));
	return results;
}

const results = await runAll();
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${results.map(describe).join('\n')}\n\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
