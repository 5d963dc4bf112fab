import { fetchFile, FileTrouble } from '../lib/offline/fetch-file.ts';
import { languageOf, type SiteFile } from '../lib/offline/file-list.ts';
import { copyOf, sha256, type KeptCopy } from '../lib/offline/kept-copy.ts';
import { keyOf } from '../lib/offline/treatment.ts';
import { findCopy, settle } from './copies.ts';
import { listed } from './lists.ts';

/** How long the network may keep a reader waiting who has a copy already. */
const patienceMilliseconds = 4000;

/** A file with its contents in its name: any whole copy will do. */
export async function answerHashed(request: Request): Promise<Response> {
	const path = new URL(request.url).pathname;
	const file = await listed(path);
	const copy = await findCopy(path, file?.sha256 ?? null);
	if (copy) return copy.response;
	return file ? fetchListed(request, file) : fetch(request);
}

/** A file of the list: the copy that is up to date, else the network, else an older copy. */
export async function answerListed(request: Request): Promise<Response> {
	const path = new URL(request.url).pathname;
	const file = await listed(path);
	if (!file) return fetch(request);
	const copy = await findCopy(path, file.sha256);
	if (copy?.sha256 === file.sha256) return copy.response;
	return fetchListed(request, file).catch((error: unknown) => {
		if (copy) return copy.response;
		throw error;
	});
}

/** Fetches and keeps a listed file; where the server has other contents by now, those are passed on. */
async function fetchListed(request: Request, file: SiteFile): Promise<Response> {
	try {
		const fetched = await fetchFile(fetch, file);
		await settle(file, fetched);
		return copyOf(fetched.response, fetched.bytes);
	} catch (error) {
		if (error instanceof FileTrouble && error.reason === 'changed') return fetch(request);
		throw error;
	}
}

/** A page or its data: the network's, or the copy where that fails or dawdles. */
export async function answerFresh(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const path = keyOf(new URL(request.url).pathname);
	const network = fetch(request);
	event.waitUntil(keepFresh(path, network));
	const found = listed(path).then((file) => findCopy(path, file?.sha256 ?? null));
	try {
		const copy = await Promise.race([network.then(() => null), patience(found)]);
		if (copy) return copy.response;
		const response = await network;
		if (response.status < 500) return response;
		return (await found)?.response ?? response;
	} catch (error) {
		const copy = await found;
		if (copy) return copy.response;
		if (request.mode === 'navigate') return instead(path, request.url);
		throw error;
	}
}

/** The copy, if there is one, once the network had its time. */
async function patience(found: Promise<KeptCopy | null>): Promise<KeptCopy | null> {
	await new Promise((done) => setTimeout(done, patienceMilliseconds));
	return found;
}

/** Keeps what the network answered: whole pages of our own only, and no redirect. */
async function keepFresh(path: string, network: Promise<Response>): Promise<void> {
	const response = await network.then(
		(answer) => (answer.status === 200 && !answer.redirected ? answer.clone() : null),
		() => null
	);
	const file = response && (await listed(path));
	if (!file) return;
	const bytes = await response.arrayBuffer();
	// Of a newer version, perhaps: until that takes over, it is what the reader saw last.
	await settle({ ...file, sha256: await sha256(bytes) }, { response, bytes });
}

/** What a reader without network sees instead of a page that is not on the device. */
async function instead(path: string, address: string): Promise<Response> {
	const folder = `${path}/`;
	if (!path.endsWith('/') && (await listed(folder)))
		return Response.redirect(`${folder}${new URL(address).search}`, 307);
	const language = languageOf(path);
	const exists = language !== null && (await listed(path)) !== null;
	const name = exists ? `/${language}/offline/missing.html` : '/404.html';
	const copy = await findCopy(name, (await listed(name))?.sha256 ?? null);
	if (!copy) return Response.error();
	const { body, headers } = copy.response;
	return new Response(body, { status: exists ? 503 : 404, headers });
}
