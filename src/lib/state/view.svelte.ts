import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, onMount, setContext } from 'svelte';
import {
	noFilters,
	parseFilters,
	writeFilters,
	type Filters,
	type KnownIds
} from '$lib/places/filters';

/** A position on the map that the reader gave; it is kept in memory only. */
export interface Position {
	lon: number;
	lat: number;
	accuracyMetres: number;
}

/**
 * What the reader looks at. The address of the page holds what can be shared (filters, the chosen
 * place, list or map); the position stays here.
 */
export class View {
	position = $state.raw<Position | null>(null);
	/** the commune that was tapped on the map */
	area = $state<string | null>(null);
	#alive = $state(false);
	readonly #known: () => KnownIds;

	constructor(known: () => KnownIds) {
		this.#known = known;
		// The prerendered page shows the default view; the query is read once the page is alive.
		onMount(() => {
			this.#alive = true;
		});
	}

	get alive(): boolean {
		return this.#alive;
	}

	#query = $derived.by(() => (this.#readable ? page.url.searchParams : new URLSearchParams()));

	get #readable(): boolean {
		return browser && this.#alive;
	}

	filters: Filters = $derived.by(() =>
		this.#readable ? parseFilters(this.#query, page.url.hash, this.#known()) : noFilters
	);

	/** the id in the link; whoever uses it checks that such a place exists */
	chosen: string | null = $derived(this.#query.get('place'));

	/** whether a narrow screen shows the map instead of the list */
	mapShown: boolean = $derived(this.#query.get('view') === 'map');

	/** Changes filters in place: no new step in the history, focus and scroll stay. */
	async filter(change: Partial<Filters>): Promise<void> {
		const url = new URL(page.url);
		const { fragment } = writeFilters({ ...this.filters, ...change }, url.searchParams);
		url.hash = fragment;
		await this.#go(url, true);
	}

	/** Chooses a place on the map, or none. */
	async choose(id: string | null): Promise<void> {
		const url = new URL(page.url);
		if (id === null) url.searchParams.delete('place');
		else url.searchParams.set('place', id);
		await this.#go(url, true);
	}

	/** Shows the map or the list on a narrow screen, as a step that "back" undoes. */
	async show(what: 'list' | 'map'): Promise<void> {
		const url = new URL(page.url);
		if (what === 'map') url.searchParams.set('view', 'map');
		else url.searchParams.delete('view');
		await this.#go(url, false);
	}

	#go(url: URL, replaceState: boolean): Promise<void> {
		// eslint rule svelte/no-navigation-without-resolve: the address is the page's own, changed.
		return goto(url, { replaceState, keepFocus: true, noScroll: true });
	}
}

const key = Symbol('view');

export function setView(known: () => KnownIds): View {
	return setContext(key, new View(known));
}

export function getView(): View {
	return getContext<View>(key);
}
