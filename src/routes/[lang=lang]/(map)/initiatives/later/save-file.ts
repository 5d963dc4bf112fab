import { initiativesCsv } from '$lib/initiatives/export/csv';
import { initiativesGeojson } from '$lib/initiatives/export/geojson';
import type { Points } from '$lib/initiatives/export/geometry';
import type { ExportContext } from '$lib/initiatives/export/rows';
import type { InitiativeSummary } from '$lib/initiatives/summary';
import { saveBlob } from '$lib/ui/save-blob';

export type Format = 'csv' | 'geojson';

/** Gives the reader the list as a file that is made here and goes nowhere else. */
export function saveFile(
	format: Format,
	name: string,
	list: readonly InitiativeSummary[],
	context: ExportContext,
	points: Points
): void {
	const blob =
		format === 'csv'
			? new Blob([initiativesCsv(list, context)], { type: 'text/csv;charset=utf-8' })
			: new Blob([initiativesGeojson(list, context, points)], { type: 'application/geo+json' });
	saveBlob(`${name}.${format}`, blob);
}
