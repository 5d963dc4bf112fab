/** The ids under any key `source`, at any depth, each once and sorted. */
export function citedSources(value: unknown): string[] {
	const found = new Set<string>();
	const walk = (inner: unknown): void => {
		if (Array.isArray(inner)) inner.forEach(walk);
		else if (typeof inner === 'object' && inner !== null)
			for (const [key, one] of Object.entries(inner)) {
				if (key === 'source' && typeof one === 'string') found.add(one);
				else walk(one);
			}
	};
	walk(value);
	return [...found].sort();
}
