/** A text in which French spacing is not right, with the path that leads to it. */
export interface SpacingFault {
	path: string;
	found: string;
}

/**
 * What breaks the French rules: no no-break space before a colon or inside « », no narrow no-break
 * space before ; ! ?, or a straight apostrophe.
 */
const faults = [/[^\u00a0\s\d/]:(?!\/\/)/, / :/, /[^\u202f][;!?]/, /«[^\u00a0]/, /[^\u00a0]»/, /'/];

/** The texts under a key `fr` or `*_fr`, at any depth, that break the rules of French spacing. */
export function frenchSpacingFaults(value: unknown, path = ''): SpacingFault[] {
	if (Array.isArray(value))
		return value.flatMap((inner: unknown, index) => frenchSpacingFaults(inner, `${path}.${index}`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		const innerPath = path === '' ? key : `${path}.${key}`;
		if (key === 'reads') return [];
		if (typeof inner !== 'string') return frenchSpacingFaults(inner, innerPath);
		if (key !== 'fr' && !/^(?:name|text|note|address)_fr$/.test(key)) return [];
		return faults.some((fault) => fault.test(inner))
			? [{ path: innerPath.replace(/^\./, ''), found: inner }]
			: [];
	});
}
