import { join } from 'node:path';
import type { Closure } from '../../../src/lib/hours/types.ts';
import { runGates } from '../check/gates.ts';
import { readText } from '../check/read-file.ts';
import type { Problem } from '../problems.ts';

const path = 'geodata/closures.json';

/** The closures of the repository at `root`; none after a problem with the file was noted. */
export function readClosures(root: string, problems: Problem[]): Closure[] {
	const text = readText(join(root, path), path, problems);
	if (text === undefined) return [];
	const found = runGates([{ path, text }]);
	problems.push(...found);
	return found.length > 0 ? [] : (JSON.parse(text) as Closure[]);
}
