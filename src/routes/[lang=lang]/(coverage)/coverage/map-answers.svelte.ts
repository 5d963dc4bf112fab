import { Superseded, type CoverageClient } from '$lib/coverage/client';
import type { BandsAnswer, Question, StreetsAnswer } from '$lib/coverage/types';
import type { MapWindow } from '$lib/map/coverage-types';
import type { Analysis } from '$lib/state/analysis.svelte';
import { untrack } from 'svelte';

/** From this zoom on the streets themselves are coloured. */
export const streetsZoom = 14;

/** The shapes that the map draws, computed while somebody looks at it. */
export class MapAnswers {
	bands = $state.raw<BandsAnswer['bands'] | null>(null);
	streets = $state.raw<StreetsAnswer['streets'] | null>(null);
	/** areas by walk to what the scenario adds */
	gained = $state.raw<BandsAnswer['bands'] | null>(null);
	window = $state.raw<MapWindow | null>(null);
	readonly #analysis: Analysis;

	/** To be made by the component that shows the map, as it is made. */
	constructor(analysis: Analysis) {
		this.#analysis = analysis;
		$effect(() => {
			const { ground, question } = analysis;
			if (ground) untrack(() => void this.#drawBands(ground.client, question));
		});
		$effect(() => {
			const { ground, question } = analysis;
			const { window } = this;
			if (!ground || !window) return;
			if (window.zoom < streetsZoom) this.streets = null;
			else untrack(() => void this.#drawStreets(ground.client, question, window));
		});
	}

	async #drawBands(client: CoverageClient, question: Question): Promise<void> {
		try {
			this.bands = (await client.bands(question)).bands;
			// One after the other: the worker keeps only the latest question of a kind.
			const added = onlyAdded(question, this.#analysis.places);
			this.gained = added && (await client.bands(added)).bands;
		} catch (error) {
			this.#missed(error);
		}
	}

	async #drawStreets(
		client: CoverageClient,
		question: Question,
		{ bbox }: MapWindow
	): Promise<void> {
		try {
			this.streets = (await client.streets(question, bbox)).streets;
		} catch (error) {
			this.#missed(error);
		}
	}

	/** A map without its shapes is no failure of the tables: they are asked for again at the next change. */
	#missed(error: unknown): void {
		if (!(error instanceof Superseded) && this.#analysis.ground)
			console.info('The shapes of the map could not be computed.', error);
	}
}

/** The question about those places alone that a scenario adds, moves or opens; null where there are none. */
function onlyAdded(question: Question, places: readonly { id: string }[]): Question | null {
	const { changes } = question.scenario;
	const isNew = changes.some(({ kind }) => kind === 'add');
	const touched = new Set(
		changes.flatMap((change) =>
			change.kind === 'move' || change.kind === 'open' ? [change.place] : []
		)
	);
	if (!isNew && touched.size === 0) return null;
	const others = places.filter(({ id }) => !touched.has(id));
	const closed = others.map(({ id }) => ({ kind: 'close', place: id }) as const);
	return { ...question, scenario: { changes: [...changes, ...closed] } };
}
