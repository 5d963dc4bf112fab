import { relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, stepNames, writeBuild, type Step, type StepName } from './build-steps.ts';
import { formatProblems } from './problems.ts';
import type { OutputFile } from './write.ts';

const usage = `Usage: npm run geodata [-- [--from FOLDER] [--only ${stepNames.join(',')}]]`;

interface Arguments {
	from: string | undefined;
	only: StepName[];
}

/** The arguments, or one line that says what is wrong with them. */
function readArguments(args: readonly string[]): Arguments | string {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { from: { type: 'string' }, only: { type: 'string' } }
		});
		const only = values.only?.split(',') ?? [...stepNames];
		const unknown = only.filter((name) => !(stepNames as readonly string[]).includes(name));
		if (unknown.length > 0) return `No such step: ${unknown.join(', ')}. ${usage}`;
		if (values.only !== undefined && only.includes('sources') && only.length < stepNames.length)
			return `The sources name what all steps read: leave --only out. ${usage}`;
		return { from: values.from, only: only as StepName[] };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return `${message.split('. ')[0]}. ${usage}`;
	}
}

/** Files as rows of a table: each of the few by itself, each folder of many as one row. */
function rowsOf({ name, seconds, files }: Step): string[] {
	const groups = new Map<string, OutputFile[]>();
	for (const file of files) {
		const [top, folder, zoom, ...rest] = file.path.split('/');
		const group = rest.length > 0 ? `${top}/${folder}/${zoom}/…` : file.path;
		groups.set(group, [...(groups.get(group) ?? []), file]);
	}
	const row = (title: string, count: string, bytes: number, time = ''): string =>
		`${title.padEnd(36)}${count.padStart(6)}${(bytes / 1000).toFixed(1).padStart(11)}${time.padStart(9)}`.trimEnd();
	const total = (some: readonly OutputFile[]): number =>
		some.reduce((sum, { bytes }) => sum + bytes.length, 0);
	return [
		row(name, String(files.length), total(files), seconds.toFixed(1)),
		...[...groups].map(([title, some]) => row(`  ${title}`, String(some.length), total(some)))
	];
}

/**
 * The command `npm run geodata`: builds every file from the reference folder and writes them if
 * none of the steps and none of the gates has a problem. `root` is the repository, `folder` is what
 * `--from` is relative to. Returns what to print and the exit code: 1 after problems, 2 for
 * arguments that it does not know.
 */
export function main(
	args: readonly string[],
	root: string,
	folder: string
): { output: string; code: 0 | 1 | 2 } {
	const read = readArguments(args);
	if (typeof read === 'string') return { output: read, code: 2 };
	const usual = relative(process.cwd(), resolve(root, '../shared'));
	const from = read.from === undefined ? usual : resolve(folder, read.from);
	const built = build(root, from, read.only);
	if (built.problems.length > 0)
		return { output: `${formatProblems(built.problems)}; nothing was written`, code: 1 };
	writeBuild(root, built);
	const heading = `${'step, file'.padEnd(36)}${'files'.padStart(6)}${'kB'.padStart(11)}${'seconds'.padStart(9)}`;
	return { output: [heading, ...built.steps.flatMap(rowsOf)].join('\n'), code: 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	// npm runs scripts in the package's folder and keeps the reader's own in INIT_CWD.
	const { output, code } = main(process.argv.slice(2), root, process.env.INIT_CWD ?? process.cwd());
	(code === 0 ? console.log : console.error)(output);
	process.exitCode = code;
}
