import type { SavePlan } from './plan.ts';
import type { SiteFile } from './file-list.ts';

/** How far saving has come; bytes on the wire. */
export interface Progress {
	doneBytes: number;
	totalBytes: number;
}

/** The progress before the first file of `plan`: what a former attempt brought counts as done. */
export function startOf(plan: SavePlan): Progress {
	return { doneBytes: plan.presentBytes, totalBytes: plan.presentBytes + plan.missingBytes };
}

/** The progress once `file` is there as well. */
export function advance(progress: Progress, file: SiteFile): Progress {
	return {
		...progress,
		doneBytes: Math.min(progress.totalBytes, progress.doneBytes + file.transferBytes)
	};
}

/** Whole per cent, 100 only when everything is there. */
export function percent({ doneBytes, totalBytes }: Progress): number {
	if (doneBytes >= totalBytes) return 100;
	return Math.min(99, Math.floor((100 * doneBytes) / totalBytes));
}
