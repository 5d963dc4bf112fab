import { getContext, setContext } from 'svelte';
import type { Language } from '$lib/i18n/languages';
import type { FinderTools } from './finder-tools.svelte';

/** The code of the finder, which comes when somebody says where from, or asks about another moment. */
export interface FinderCode<Parts> {
	openTools: (language: Language) => Promise<FinderTools>;
	parts: Parts;
}

/** Holds the finder until it is wanted: its code, its words, and what it draws on the map. */
export class Finder<Parts> {
	/** what the finder can do, in the language of the page; null until somebody wanted it */
	tools = $state.raw<FinderTools | null>(null);
	/** components of the finder, loaded with it */
	parts = $state.raw<Parts | null>(null);
	failed = $state(false);
	/** the walk that is shown, for the map */
	line = $state.raw<{ line: readonly [lon: number, lat: number][] } | null>(null);
	readonly #load: () => Promise<FinderCode<Parts>>;
	#opening: { language: Language; tools: Promise<FinderTools | null> } | null = null;

	constructor(load: () => Promise<FinderCode<Parts>>) {
		this.#load = load;
	}

	/** Loads the finder once; null where that failed, and then it tries again when asked again. */
	open(language: Language): Promise<FinderTools | null> {
		if (this.#opening?.language === language) return this.#opening.tools;
		const tools = this.#open(language);
		this.#opening = { language, tools };
		return tools;
	}

	async #open(language: Language): Promise<FinderTools | null> {
		this.failed = false;
		try {
			const { openTools, parts } = await this.#load();
			const tools = await openTools(language);
			this.parts = parts;
			this.tools = tools;
			return tools;
		} catch (error) {
			console.info('The finder did not load.', error);
			this.failed = true;
			this.#opening = null;
			return null;
		}
	}
}

const key = Symbol('finder');

export function setFinder<Parts>(load: () => Promise<FinderCode<Parts>>): Finder<Parts> {
	return setContext(key, new Finder(load));
}

export function getFinder<Parts>(): Finder<Parts> {
	return getContext<Finder<Parts>>(key);
}
