import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inBrussels } from '../../src/lib/hours/brussels.ts';
import { checkHandedIn, checkRepository, type CheckResult } from './check/check-files.ts';
import { readJson } from './check/json-reader.ts';
import { publicFiles, publicNameOf, type CheckedFile } from './check/public-files.ts';
import { recordsOf } from './check/records.ts';
import { horizon, horizonWarning } from './hours/horizon.ts';
import { formatProblems } from './problems.ts';

const usage = 'Usage: npm run geodata:check [-- [--json] [FILE ...]]';

function recordCount({ path, text, name = publicNameOf(path) }: CheckedFile): number {
	return name === undefined ? 0 : recordsOf(readJson(text).value, publicFiles[name].shape).length;
}

/** A table of the files that passed, with the number of their records and their size. */
function describe(files: readonly CheckedFile[]): string {
	const rows = files.map((file) => {
		const kilobytes = (Buffer.byteLength(file.text) / 1000).toFixed(1);
		return [file.path, String(recordCount(file)), kilobytes] as const;
	});
	const width = Math.max(...rows.map(([path]) => path.length));
	return [
		`${'file'.padEnd(width)}  records       kB`,
		...rows.map(
			([path, records, size]) =>
				`${path.padEnd(width)}  ${records.padStart(7)}  ${size.padStart(7)}`
		),
		'schema, format and relations: no problem'
	].join('\n');
}

function asJson({ files, problems }: CheckResult): string {
	const checked = files.map((file) => ({ file: file.path, records: recordCount(file) }));
	return JSON.stringify({ checked, problems }, null, '\t');
}

/**
 * The command `npm run geodata:check`: without files, the gates over the repository at `root`; with
 * files, over these (relative to `folder`). Returns what to print and the exit code: 0 where all is
 * right, 1 after problems, 2 for arguments that it does not know.
 */
export function check(
	args: readonly string[],
	root: string,
	folder: string
): { output: string; code: 0 | 1 | 2 } {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			options: { json: { type: 'boolean', default: false } },
			allowPositionals: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { output: `${message.split('. ')[0]}. ${usage}`, code: 2 };
	}
	const { values, positionals } = parsed;
	const result =
		positionals.length > 0 ? checkHandedIn(root, positionals, folder) : checkRepository(root);
	const failed = result.problems.length > 0;
	const text = failed ? formatProblems(result.problems) : describe(result.files);
	return { output: values.json ? asJson(result) : text, code: failed ? 1 : 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	// npm runs scripts in the package's folder and keeps the reader's own in INIT_CWD.
	const folder = process.env.INIT_CWD ?? process.cwd();
	const { output, code } = check(process.argv.slice(2), root, folder);
	(code === 2 ? console.error : console.log)(output);
	// A warning and not a problem: a check that fails because time has passed would stop all work.
	const warning = horizonWarning(horizon, inBrussels(new Date()).date);
	if (warning !== null) console.error(warning);
	process.exitCode = code;
}
