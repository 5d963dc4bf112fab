import { FileTrouble, fetchFile } from './fetch-file.ts';
import type { SiteFile } from './file-list.ts';
import { keep, type Copies } from './kept-copy.ts';
import { isPage, type SavePlan } from './plan.ts';
import { advance, startOf, type Progress } from './progress.ts';

/** Why saving ended before its time; what came until then stays, and the next attempt goes on from there. */
export type SaveTrouble = 'network' | 'changed' | 'full' | 'stopped';

export interface Saving {
	plan: SavePlan;
	copies: Copies;
	fetcher: typeof fetch;
	signal: AbortSignal;
	onprogress: (progress: Progress) => void;
	/** how many files are on their way at once */
	together?: number;
}

/** Carries out a plan: fetches, checks and keeps each file, then removes what is old. Null when all went well. */
export async function saveFiles(saving: Saving): Promise<SaveTrouble | null> {
	const { plan, copies, fetcher, signal, onprogress, together = 4 } = saving;
	let progress = startOf(plan);
	let trouble: SaveTrouble | null = null;
	onprogress(progress);

	async function work(open: SiteFile[]): Promise<void> {
		for (let file = open.shift(); file && trouble === null; file = open.shift()) {
			try {
				const { response, bytes } = await fetchFile(fetcher, file, signal);
				await keep(copies, file.path, response, bytes, file.sha256);
				progress = advance(progress, file);
				onprogress(progress);
			} catch (error) {
				trouble ??= troubleOf(error, signal);
			}
		}
	}
	for (const pages of [false, true]) {
		const open = plan.fetch.filter((file) => isPage(file) === pages);
		await Promise.all(Array.from({ length: together }, () => work(open)));
	}
	if (trouble === null) for (const path of plan.remove) await copies.delete(path);
	return trouble;
}

function troubleOf(error: unknown, signal: AbortSignal): SaveTrouble {
	if (signal.aborted) return 'stopped';
	if (error instanceof FileTrouble) return error.reason;
	if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
	throw error;
}
