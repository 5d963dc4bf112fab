import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { reasonToBuild } from './build-state.js';
import { ensureChromium, howToInstallChromium } from './chromium.js';

/** @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Outcome */
/** @typedef {{ name: string, title: string, run: (root: string) => Outcome }} Step */

/**
 * Runs a script of package.json with its output shown; true where it succeeded.
 * @param {string} root
 * @param {string} script
 * @param {string[]} [words] arguments of the script
 * @param {NodeJS.ProcessEnv} [environment] added to this one
 */
function runScript(root, script, words = [], environment = {}) {
	const npm = process.env.npm_execpath;
	const line = ['run', '--silent', script, ...(words.length > 0 ? ['--', ...words] : [])];
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } };
	const { status } = npm
		? spawnSync(process.execPath, [npm, ...line], options)
		: spawnSync(['npm', ...line].join(' '), { ...options, shell: true });
	return status === 0;
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

/** @param {string} root @returns {Outcome} */
function runUnitTests(root) {
	const file = join(root, 'test-results', 'unit.json');
	const succeeded = runScript(root, 'test:unit', [
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const report = /** @type {Parameters<typeof countUnitTests>[0] | undefined} */ (readReport(file));
	return report === undefined
		? counted(false, 'wrote no report')
		: honest(countUnitTests(report), succeeded);
}

/** @param {string} root @returns {Outcome} */
function runBuild(root) {
	const reason = reasonToBuild(root);
	if (reason === null) return counted(true, 'the build is up to date');
	return counted(runScript(root, 'build', ['--logLevel', 'warn']) && reasonToBuild(root) === null);
}

/** @param {string} root @returns {Outcome} */
function runBrowserTests(root) {
	const chromium = ensureChromium();
	if (chromium === null) return counted(false, howToInstallChromium);
	const file = join(root, 'test-results', 'e2e.json');
	const succeeded = runScript(root, 'test:e2e', ['--reporter=list,json'], {
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
 * @param {(root: string) => Outcome} run
 * @returns {(root: string) => Outcome}
 */
const onBuild = (run) => (root) =>
	existsSync(join(root, 'build', '404.html')) ? run(root) : counted(false, 'there is no build');

/** @param {string} name @returns {(root: string) => Outcome} */
const script = (name) => (root) => counted(runScript(root, name));

/** All steps of `npm test`, in the order in which they run. @type {Step[]} */
export const steps = [
	{ name: 'format', title: 'Layout of the code', run: script('format:check') },
	{ name: 'types', title: 'Types', run: script('check') },
	{ name: 'lint', title: 'Rules of the code', run: script('lint') },
	{ name: 'data', title: 'Gates of the data', run: script('geodata:check') },
	{ name: 'unit', title: 'Unit tests', run: runUnitTests },
	{ name: 'build', title: 'Build', run: runBuild },
	{ name: 'size', title: 'Size budgets', run: onBuild(script('size')) },
	{ name: 'e2e', title: 'Tests in the browser', run: onBuild(runBrowserTests) }
];
