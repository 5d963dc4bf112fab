import { browser } from '$app/environment';
import { page } from '$app/state';
import { said, type Forms } from '$lib/i18n/initiatives/forms';
import type { Language } from '$lib/i18n/languages';
import {
	byPeriod,
	choices,
	codeOf,
	noInitiativeFilters,
	parseInitiativeFilters,
	passes,
	withChoice,
	type Choice,
	type InitiativeFilters,
	type KnownCodes
} from '$lib/initiatives/filters';
import { region } from '$lib/initiatives/groups';
import { withShownWords } from '$lib/initiatives/search-words';
import type { InitiativeSummary } from '$lib/initiatives/summary';
import { periods } from '$lib/initiatives/types';
import type { PageData } from '../$types';
import { marksOf } from '../marks';
import { write } from './address.svelte';

interface Option {
	value: string;
	label: string;
}
const options = (names: Readonly<Record<string, string>>): Option[] =>
	Object.entries(names).map(([value, label]) => ({ value, label }));

/** What the reader chose, as the address of the page has it, and what that leaves of the list. */
export class ListTools {
	readonly #data: () => PageData;
	readonly #lang: () => Language;
	readonly zoneName: (code: string) => string;

	constructor(data: () => PageData, lang: () => Language, zoneName: (code: string) => string) {
		this.#data = data;
		this.#lang = lang;
		this.zoneName = zoneName;
	}

	readonly #codes: KnownCodes = $derived.by(() => ({
		zones: new Set(this.#data().zones.map(({ id }) => id)),
		communes: new Set(this.#data().communes.map(({ id }) => id)),
		targets: new Set(Object.keys(this.#data().names.target))
	}));
	readonly filters: InitiativeFilters = $derived.by(() =>
		browser
			? parseInitiativeFilters(page.url.searchParams, page.url.hash, this.#codes)
			: noInitiativeFilters
	);
	readonly #all = $derived.by(() => this.#data().initiatives.map(withShownWords));
	readonly #kept = $derived.by(() => this.#left(this.filters));
	readonly found = $derived.by(() => byPeriod(this.#kept, this.filters.period));
	/** place of the chosen period among the three; -1 where none is chosen */
	readonly period = $derived.by(() =>
		this.filters.period === null ? -1 : periods.indexOf(this.filters.period)
	);
	readonly listed = $derived.by(() => [...this.found.runs, ...this.found.unclear]);
	readonly marks = $derived.by(() =>
		marksOf(this.listed, this.#data().points, this.period, this.#lang())
	);

	#left(filters: InitiativeFilters): InitiativeSummary[] {
		const { points } = this.#data();
		return this.#all.filter((one) => passes(one, filters, (place) => place in points));
	}
	#said(n: number, forms: Forms): string {
		return said(this.#lang(), n, forms);
	}

	/** What may be chosen in each filter. */
	readonly options: Record<Choice, Option[]> = $derived.by(() => {
		const { names, zones, communes, initiatives, words } = this.#data();
		const byLabel = (one: Option, other: Option): number =>
			one.label.localeCompare(other.label, this.#lang());
		return {
			theme: options(names.theme),
			target: options(names.target).sort(byLabel),
			zone: [...zones.map(({ id }) => id), region].map((value) => ({
				value,
				label: this.zoneName(value)
			})),
			commune: communes.map(({ id, name }) => ({ value: id, label: name })),
			category: options(names.category).filter(({ value }) => !value.includes('+')),
			status: options(names.status).filter(({ value }) =>
				initiatives.some(({ status }) => status === value)
			),
			located: options(words.located)
		};
	});
	/** The filters that are on. */
	readonly chips = $derived.by(() =>
		choices.flatMap((choice) => {
			const code = codeOf(this.filters, choice);
			const option = this.options[choice].find(({ value }) => value === code);
			return option
				? [{ choice, label: this.#data().words.choices[choice], value: option.label }]
				: [];
		})
	);

	readonly summary = $derived.by(() => {
		const { counts, periodNames } = this.#data();
		const { runs, unclear } = this.found;
		if (this.period < 0) return this.#said(runs.length, counts.all);
		const sure = `${this.#said(runs.length, counts.runs)} (${periodNames[this.period]})`;
		return unclear.length > 0 ? `${sure}; ${this.#said(unclear.length, counts.unclear)}` : sure;
	});
	/** How many the period leaves out, and why. */
	readonly others = $derived.by(() => {
		const { notYet, over } = this.found;
		const { counts } = this.#data();
		return [
			...(notYet.length > 0 ? [this.#said(notYet.length, counts.notYet)] : []),
			...(over.length > 0 ? [this.#said(over.length, counts.over)] : [])
		].join(' ');
	});
	/** What the choice of a commune or zone leaves out, though it also holds there. */
	readonly wider = $derived.by(() => {
		const { commune, zone } = this.filters;
		const { communes, counts } = this.#data();
		const home = communes.find(({ id }) => id === commune)?.zone;
		const offers: [zone: string, forms: Forms][] = [];
		if (home !== undefined) offers.push([home, counts.ofZone]);
		if (home !== undefined || (zone !== null && zone !== region))
			offers.push([region, counts.ofRegion]);
		return offers
			.map(([to, forms]) => {
				const change = { ...this.filters, commune: null, zone: to };
				const n = this.#left(change).length;
				return { zone: to, n, label: this.#said(n, forms), change };
			})
			.filter(({ n }) => n > 0);
	});

	/** How many initiatives another choice would leave. */
	count(choice: Choice, code: string): number {
		return this.#left(this.#but(choice, code)).length;
	}
	#but(choice: Choice, code: string | null): InitiativeFilters {
		return withChoice(this.filters, choice, code, this.#codes);
	}
	choose(choice: Choice, code: string | null): Promise<void> {
		return this.set(this.#but(choice, code));
	}
	change(change: Partial<InitiativeFilters>): Promise<void> {
		return this.set({ ...this.filters, ...change });
	}
	clear(): Promise<void> {
		return this.set(noInitiativeFilters);
	}
	set(filters: InitiativeFilters): Promise<void> {
		return write(filters);
	}
}
