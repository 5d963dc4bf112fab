/** Where a copy says what its bytes were when they were kept: SHA-256 in base64. */
export const hashHeader = 'X-Kept-Sha256';

/** A copy whose bytes are those that were kept. */
export interface KeptCopy {
	response: Response;
	/** base64 */
	sha256: string;
}

/** The part of the Cache interface that is needed here. */
export type Copies = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

/** SHA-256 (FIPS 180-4) of `bytes`, in base64. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return btoa(String.fromCharCode(...digest));
}

/** A response of `bytes` with the headers of `from` that still hold once they are unpacked. */
export function copyOf(from: Response, bytes: ArrayBuffer, status = from.status): Response {
	const headers = new Headers(from.headers);
	for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding'])
		headers.delete(name);
	return new Response(bytes, { status, headers });
}

/** Keeps `bytes`, whose SHA-256 is `hash`, under `path`; rejects where the device is full. */
export async function keep(
	copies: Copies,
	path: string,
	from: Response,
	bytes: ArrayBuffer,
	hash: string
): Promise<void> {
	const copy = copyOf(from, bytes);
	copy.headers.set(hashHeader, hash);
	await copies.put(path, copy);
}

/**
 * The copy under `path`, or null where there is none. One that was cut off, changed or written by
 * somebody else is removed, so that the next request fetches it anew.
 */
export async function readKept(copies: Copies, path: string): Promise<KeptCopy | null> {
	const response = await copies.match(path);
	if (response === undefined) return null;
	const promised = response.headers.get(hashHeader);
	const bytes = await response.arrayBuffer().catch(() => null);
	if (promised !== null && bytes !== null && (await sha256(bytes)) === promised)
		return { response: copyOf(response, bytes), sha256: promised };
	await copies.delete(path);
	return null;
}

/** The SHA-256 that each copy under a path for which `counts` is true promises, unchecked. */
export async function promisedHashes(
	copies: Copies,
	counts: (path: string) => boolean
): Promise<Map<string, string>> {
	const paths = (await copies.keys()).map(({ url }) => new URL(url).pathname).filter(counts);
	const hashes = await Promise.all(
		paths.map(async (path) => (await copies.match(path))?.headers.get(hashHeader) ?? null)
	);
	return new Map(
		paths.flatMap((path, index): [string, string][] => {
			const hash = hashes[index];
			return hash ? [[path, hash]] : [];
		})
	);
}
