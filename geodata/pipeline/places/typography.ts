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

/**
 * The texts under a key `fr` or `*_fr`, at any depth, that break the rules of French spacing. Words in
 * another language that are quoted as printed (`verbatim`) keep their own.
 */
export function frenchSpacingFaults(
	value: unknown,
	path = '',
	verbatim: readonly string[] = []
): SpacingFault[] {
	if (Array.isArray(value))
		return value.flatMap((inner: unknown, index) =>
			frenchSpacingFaults(inner, `${path}.${index}`, verbatim)
		);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		const innerPath = path === '' ? key : `${path}.${key}`;
		if (key === 'reads') return [];
		if (typeof inner !== 'string') return frenchSpacingFaults(inner, innerPath, verbatim);
		if (key !== 'fr' && !/^(?:name|text|note|address)_fr$/.test(key)) return [];
		const french = verbatim.reduce((text, quoted) => text.replaceAll(quoted, '…'), inner);
		return faults.some((fault) => fault.test(french))
			? [{ path: innerPath.replace(/^\./, ''), found: inner }]
			: [];
	});
}
