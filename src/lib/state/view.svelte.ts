import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, onMount, setContext } from 'svelte';
import { instantOf, parseMoment, type LocalMoment } from '$lib/finder/moment';
import { isPace, type Pace } from '$lib/finder/pace';
import {
	noFilters,
	parseFilters,
	writeFilters,
	writeText,
	type Filters,
	type KnownIds
} from '$lib/places/filters';
import type { Clock } from './clock.svelte';

/** Where the reader starts from. */
export interface Origin {
	lon: number;
	lat: number;
	/** within so many metres; 0 where it is a point that the reader chose */
	accuracyMetres: number;
	/** what it is called, in the reader's language; never a text from a link */
	label: string;
	/** what must be said about it, such as that a house number is not known */
	remark: string | null;
	/** what a link carries in its fragment; null for the device's own position, which stays here */
	link: string | null;
}

/**
 * What the reader looks at. The address of the page holds what can be shared: filters, the chosen
 * place, list or map, the moment and the pace in the query, and what was typed in the fragment, which
 * a browser never sends. The device's position stays in memory.
 */
export class View {
	origin = $state.raw<Origin | null>(null);
	/** the commune that was tapped on the map */
	area = $state<string | null>(null);
	/** whether the next click on the map says where the reader starts from */
	picking = $state(false);
	#alive = $state(false);
	readonly #known: () => KnownIds;
	readonly #clock: Clock;

	constructor(known: () => KnownIds, clock: Clock) {
		this.#known = known;
		this.#clock = clock;
		// The prerendered page shows the default view; the query is read once the page is alive.
		onMount(() => {
			this.#alive = true;
		});
	}

	get alive(): boolean {
		return this.#alive;
	}

	#readable = $derived.by(() => browser && this.#alive);
	#query = $derived(this.#readable ? page.url.searchParams : new URLSearchParams());
	#fragment = $derived(this.#readable ? page.url.hash : '');

	filters: Filters = $derived.by(() =>
		this.#readable ? parseFilters(this.#query, this.#fragment, this.#known()) : noFilters
	);

	/** the id in the link; whoever uses it checks that such a place exists */
	chosen: string | null = $derived(this.#query.get('place'));

	/** whether a narrow screen shows the map instead of the list */
	mapShown: boolean = $derived(this.#query.get('view') === 'map');

	/** the moment that the reader asks about; null = now */
	at: LocalMoment | null = $derived(parseMoment(this.#query.get('at')));

	/** that moment as an instant; null until the page is alive */
	moment: Date | null = $derived.by(() => (this.at ? instantOf(this.at) : this.#clock.now));

	pace: Pace = $derived.by(() => {
		const asked = this.#query.get('walk');
		return isPace(asked) ? asked : 'adult';
	});

	/** the start in the link, as `Origin.link` has it */
	linkedOrigin: string | null = $derived(new URLSearchParams(this.#fragment.slice(1)).get('from'));

	/** Changes filters in place: no new step in the history, focus and scroll stay. */
	async filter(change: Partial<Filters>): Promise<void> {
		const filters = { ...this.filters, ...change };
		await this.#change((query, fragment) => {
			writeFilters(filters, query);
			writeText(filters, fragment);
		});
	}

	/** Chooses a place on the map, or none. */
	async choose(id: string | null): Promise<void> {
		await this.#change((query) => put(query, 'place', id));
	}

	/** Asks about another moment, or about now. */
	async ask(at: LocalMoment | null): Promise<void> {
		await this.#change((query) => put(query, 'at', at));
	}

	/** Changes how the reader walks. */
	async walk(pace: Pace): Promise<void> {
		await this.#change((query) => put(query, 'walk', pace === 'adult' ? null : pace));
	}

	/** Starts from somewhere, or from nowhere. */
	async startFrom(origin: Origin | null): Promise<void> {
		this.origin = origin;
		this.picking = false;
		if ((origin?.link ?? null) === this.linkedOrigin) return;
		await this.#change((_, fragment) => put(fragment, 'from', origin?.link ?? null));
	}

	/** Shows the map or the list on a narrow screen, as a step that "back" undoes. */
	async show(what: 'list' | 'map'): Promise<void> {
		await this.#change((query) => put(query, 'view', what === 'map' ? 'map' : null), false);
	}

	async #change(
		write: (query: URLSearchParams, fragment: URLSearchParams) => void,
		replaceState = true
	): Promise<void> {
		const url = new URL(page.url);
		const fragment = new URLSearchParams(url.hash.slice(1));
		write(url.searchParams, fragment);
		url.hash = fragment.toString();
		await goto(url, { replaceState, keepFocus: true, noScroll: true });
	}
}

function put(parameters: URLSearchParams, key: string, value: string | null): void {
	if (value === null) parameters.delete(key);
	else parameters.set(key, value);
}

const key = Symbol('view');

export function setView(known: () => KnownIds, clock: Clock): View {
	return setContext(key, new View(known, clock));
}

export function getView(): View {
	return getContext<View>(key);
}
