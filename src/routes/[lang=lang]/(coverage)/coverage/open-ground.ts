import { asset, resolve } from '$app/paths';
import { openCoverage } from '$lib/coverage/client';
import type { CoverageAreas } from '$lib/coverage/types';
import type { Language } from '$lib/i18n/languages';
import type { PlaceSummary } from '$lib/places/summary';
import type { AnalysisGround } from '$lib/state/analysis.svelte';

async function fetchJson<Content>(address: string): Promise<Content> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Content;
}

/** Fetches the places and areas of our own origin, and starts the worker that computes. */
export async function openGround(
	language: Language,
	onprogress: (share: number) => void
): Promise<AnalysisGround> {
	const files = {
		streets: asset('/network/streets.bin'),
		population: asset('/coverage/population.bin'),
		areas: asset('/coverage/areas.json'),
		candidates: asset('/coverage/candidates.json')
	};
	const [places, areas] = await Promise.all([
		fetchJson<PlaceSummary[]>(resolve('/[lang=lang]/places.json', { lang: language })),
		fetchJson<CoverageAreas>(files.areas)
	]);
	return { places, areas, client: await openCoverage(files, places, onprogress) };
}
