import { join, resolve } from 'node:path';
import type { Problem } from '../problems.ts';
import { runGates } from './gates.ts';
import {
	isPlaceFile,
	publicNameOf,
	publicNames,
	type CheckedFile,
	type PublicName
} from './public-files.ts';
import { readText } from './read-file.ts';
import { recognise } from './recognise.ts';

export interface CheckResult {
	/** the files that were checked, as they were read */
	files: CheckedFile[];
	problems: Problem[];
}

/** The public files of a repository; one that is missing or cannot be read becomes a problem. */
export function readRepository(root: string, problems: Problem[]): CheckedFile[] {
	return publicNames.flatMap((name) => {
		const path = `geodata/${name}`;
		const text = readText(join(root, path), path, problems);
		return text === undefined ? [] : [{ path, text }];
	});
}

/** All gates over the public files of a repository. */
export function checkRepository(root: string): CheckResult {
	const problems: Problem[] = [];
	const files = readRepository(root, problems);
	return { files, problems: [...problems, ...runGates(files)] };
}

/** The files that someone hands in, each known for the public file that it is meant to be. */
function readHandedIn(
	paths: readonly string[],
	folder: string,
	problems: Problem[]
): CheckedFile[] {
	const files = new Map<PublicName, CheckedFile>();
	for (const path of paths) {
		const text = readText(resolve(folder, path), path, problems);
		if (text === undefined) continue;
		const name = recognise(path, text);
		if (typeof name !== 'string') problems.push(name);
		else if (files.has(name))
			problems.push({
				file: path,
				id: null,
				field: null,
				found: `a second ${name}, after ${files.get(name)?.path}`,
				expected: 'one file of each kind at a time'
			});
		else files.set(name, { path, text, name });
	}
	return [...files.values()];
}

/** Problems that files bring with them, and problems that they cause in the files around them. */
export interface InPlace {
	own: Problem[];
	caused: Problem[];
}

/**
 * All gates over files, each in the place of the standing file of its kind. A problem that stands
 * there already without them is not theirs.
 */
export function gatesInPlace(
	standing: readonly CheckedFile[],
	files: readonly CheckedFile[]
): InPlace {
	const nameOf = ({ path, name }: CheckedFile): string | undefined => name ?? publicNameOf(path);
	const names = new Set(files.map(nameOf));
	const around = standing.filter((file) => !names.has(nameOf(file)));
	const found = runGates([...around, ...files]);
	const own = found.filter(({ file }) => files.some(({ path }) => path === file));
	if (own.length === found.length) return { own, caused: [] };
	const placeOf = ({ file, id, field }: Problem): string => JSON.stringify([file, id, field]);
	const before = new Set(runGates(standing).map(placeOf));
	const caused = found.filter((one) => !own.includes(one) && !before.has(placeOf(one)));
	return { own, caused };
}

/**
 * All gates over files that someone hands in, in the place of the repository's. Where nothing is
 * wrong in them, problems that they cause in other files count too, but for files of places: one
 * may hold but some of the places, and schedules and contradictions follow at the next build.
 */
export function checkHandedIn(root: string, paths: readonly string[], folder: string): CheckResult {
	const problems: Problem[] = [];
	const files = readHandedIn(paths, folder, problems);
	const { own, caused } = gatesInPlace(readRepository(root, []), files);
	problems.push(...own);
	const somePlaces = files.some(({ name }) => name !== undefined && isPlaceFile(name));
	return { files, problems: problems.length > 0 || somePlaces ? problems : caused };
}
