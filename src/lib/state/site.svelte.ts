import { getContext, setContext } from 'svelte';
import type { Language } from '$lib/i18n/languages';
import type { Messages } from '$lib/i18n';
import { Clock } from './clock.svelte';
import { Theme } from './theme.svelte';

/** What every part of a page may need: its language and words, the time and the look. */
export class Site {
	readonly clock = new Clock();
	readonly theme = new Theme();
	readonly #data: () => { language: Language; text: Messages };

	constructor(data: () => { language: Language; text: Messages }) {
		this.#data = data;
	}

	get language(): Language {
		return this.#data().language;
	}

	get text(): Messages {
		return this.#data().text;
	}
}

const key = Symbol('site');

export function setSite(data: () => { language: Language; text: Messages }): Site {
	return setContext(key, new Site(data));
}

export function getSite(): Site {
	return getContext<Site>(key);
}
