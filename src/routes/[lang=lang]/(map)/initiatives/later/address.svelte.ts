import { goto } from '$app/navigation';
import { page } from '$app/state';
import {
	writeInitiativeFilters,
	writeInitiativeText,
	type InitiativeFilters
} from '$lib/initiatives/filters';

/** Puts filters into the address of the page: no new step in the history, focus and scroll stay. */
export async function write(filters: InitiativeFilters): Promise<void> {
	const url = new URL(page.url);
	const fragment = new URLSearchParams(url.hash.slice(1));
	writeInitiativeFilters(filters, url.searchParams);
	writeInitiativeText(filters.text, fragment);
	url.hash = fragment.toString();
	await goto(url, { replaceState: true, keepFocus: true, noScroll: true });
}
