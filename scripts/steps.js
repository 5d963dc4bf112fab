import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { reasonToBuild } from './build-state.js';
import { ensureChromium, howToInstallChromium } from './chromium.js';

/** @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Outcome */
/**
 * What a step gets: the repository, and where its output goes: shown as it comes where nothing runs
 * beside it, else collected.
 * @typedef {{ root: string, print: ((text: string) => void) | null }} Surroundings
 */
/**
 * Steps of two lanes that follow each other run side by side, those of one lane in turn: most of them
 * keep one processor busy. A step without a lane runs alone.
 * @typedef {{ name: string, title: string, lane?: 'rules' | 'site',
 *   run: (around: Surroundings) => Promise<Outcome> }} Step
 */

/**
 * Runs a script of package.json; true where it succeeded.
 * @param {Surroundings} around
 * @param {string} script
 * @param {string[]} [words] arguments of the script
 * @param {NodeJS.ProcessEnv} [environment] added to this one
 * @returns {Promise<boolean>}
 */
function runScript({ root, print }, script, words = [], environment = {}) {
	const npm = process.env.npm_execpath;
	const line = ['run', '--silent', script, ...(words.length > 0 ? ['--', ...words] : [])];
	/** @type {import('node:child_process').SpawnOptions} */
	const options = {
		cwd: root,
		stdio: print ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...process.env, ...environment }
	};
	const child = npm
		? spawn(process.execPath, [npm, ...line], options)
		: spawn(['npm', ...line].join(' '), { ...options, shell: true });
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => print?.(text));
	return new Promise((settle) => {
		child.on('error', (error) => {
			console.error(String(error));
			settle(false);
		});
		child.on('close', (status) => settle(status === 0));
	});
}

/** @param {boolean} succeeded @param {string} [note] @returns {Outcome} */
const counted = (succeeded, note) => ({
	passed: succeeded ? 1 : 0,
	failed: succeeded ? 0 : 1,
	...(note ? { note } : {})
});

/**
 * The outcome of a runner that also failed or ran nothing: never "0 failed".
 * @param {Outcome} outcome
 * @param {boolean} succeeded exit code 0
 * @returns {Outcome}
 */
export function honest(outcome, succeeded) {
	if (outcome.failed > 0) return outcome;
	if (!succeeded) return { ...outcome, failed: 1, note: 'ended with an error' };
	if (outcome.passed === 0) return { ...outcome, failed: 1, note: 'ran no test' };
	return outcome;
}

/**
 * Counts the tests of Vitest's JSON report; a file that could not be read counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Outcome}
 */
export function countUnitTests(report) {
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests
	};
}

/**
 * Counts the tests of Playwright's JSON report; a test that passed only when tried again has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} report
 * @returns {Outcome}
 */
export function countBrowserTests({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/** @param {string} file @returns {unknown} the parsed report, or undefined where none was written */
const readReport = (file) =>
	existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** @param {Surroundings} around @returns {Promise<Outcome>} */
async function runUnitTests(around) {
	const file = join(around.root, 'test-results', 'unit.json');
	const succeeded = await runScript(around, 'test:unit', [
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const report = /** @type {Parameters<typeof countUnitTests>[0] | undefined} */ (readReport(file));
	return report === undefined
		? counted(false, 'wrote no report')
		: honest(countUnitTests(report), succeeded);
}

/** @param {Surroundings} around @returns {Promise<Outcome>} */
async function runBuild(around) {
	if (reasonToBuild(around.root) === null) return counted(true, 'the build is up to date');
	const built = await runScript(around, 'build', ['--logLevel', 'warn']);
	return counted(built && reasonToBuild(around.root) === null);
}

/** @param {Surroundings} around @returns {Promise<Outcome>} */
async function runBrowserTests(around) {
	const chromium = ensureChromium();
	if (chromium === null) return counted(false, howToInstallChromium);
	const file = join(around.root, 'test-results', 'e2e.json');
	const succeeded = await runScript(around, 'test:e2e', ['--reporter=list,json'], {
		CHROMIUM_PATH: chromium,
		PLAYWRIGHT_JSON_OUTPUT_FILE: file
	});
	const report = /** @type {Parameters<typeof countBrowserTests>[0] | undefined} */ (
		readReport(file)
	);
	return report === undefined
		? counted(false, 'wrote no report')
		: honest(countBrowserTests(report), succeeded);
}

/**
 * Runs `run` only on a finished build: size and e2e say nothing about a site that is not there.
 * @param {Step['run']} run
 * @returns {Step['run']}
 */
const onBuild = (run) => async (around) =>
	existsSync(join(around.root, 'build', '404.html'))
		? run(around)
		: counted(false, 'there is no build');

/** @param {string} name @returns {Step['run']} */
const script = (name) => async (around) => counted(await runScript(around, name));

/** All steps of `npm test`, in the order in which they are told. @type {Step[]} */
export const steps = [
	{ name: 'format', title: 'Layout of the code', lane: 'rules', run: script('format:check') },
	{ name: 'lint', title: 'Rules of the code', lane: 'rules', run: script('lint') },
	{ name: 'types', title: 'Types', lane: 'site', run: script('check') },
	{ name: 'data', title: 'Gates of the data', lane: 'site', run: script('geodata:check') },
	{ name: 'build', title: 'Build', lane: 'site', run: runBuild },
	{ name: 'size', title: 'Size budgets', lane: 'site', run: onBuild(script('size')) },
	{ name: 'unit', title: 'Unit tests', run: runUnitTests },
	{ name: 'e2e', title: 'Tests in the browser', run: onBuild(runBrowserTests) }
];

/**
 * The steps in groups that run one after the other: neighbours with a lane share one.
 * @param {readonly Step[]} chosen
 * @returns {Step[][]}
 */
export function groupsOf(chosen) {
	/** @type {Step[][]} */
	const groups = [];
	for (const step of chosen) {
		const last = groups.at(-1);
		if (step.lane && last?.[0]?.lane) last.push(step);
		else groups.push([step]);
	}
	return groups;
}
