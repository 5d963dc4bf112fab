import { getFinder as getAny, setFinder as setAny, type Finder } from '$lib/state/finder.svelte';

/** The components of the finder, which come with its code. */
type Parts = (typeof import('./finder'))['parts'];

export function setFinder(): Finder<Parts> {
	return setAny(() => import('./finder'));
}

export function getFinder(): Finder<Parts> {
	return getAny<Parts>();
}
