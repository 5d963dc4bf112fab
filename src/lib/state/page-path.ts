import { resolve } from '$app/paths';

/**
 * The address of a page as it is served, with a slash at its end: without it a reader without a
 * script would be redirected at every link. Arguments as of `resolve`.
 */
export const pagePath = ((...route: unknown[]) =>
	`${String(Reflect.apply(resolve, undefined, route))}/`) as typeof resolve;
