import { languages, type Language } from '../i18n/languages.ts';
import { packCache, seenCache } from './cache-names.ts';
import {
	listAddress,
	listFolder,
	readFileList,
	type FileList,
	type SiteFile
} from './file-list.ts';
import { promisedHashes } from './kept-copy.ts';
import { savingChannel, type PageMessage, type SavingNews } from './messages.ts';
import { planSave, type SavePlan } from './plan.ts';
import { saveFiles, type SaveTrouble } from './save.ts';
import { passHeader } from './treatment.ts';

/** Only one page at a time saves. */
const savingLock = savingChannel;

/**
 * Registers the service worker of the site served under `base`. Null where the browser has none or
 * refuses (private windows, http).
 */
export async function register(base: string): Promise<ServiceWorkerRegistration | null> {
	if (!('serviceWorker' in navigator)) return null;
	try {
		const address = `${base}/service-worker.js`;
		const registration: ServiceWorkerRegistration | undefined =
			await navigator.serviceWorker.register(address, { scope: `${base}/` });
		return registration ?? null;
	} catch (error) {
		console.info('Nothing is kept for use without a network.', error);
		return null;
	}
}

export function tell(worker: ServiceWorker | null, message: PageMessage): void {
	worker?.postMessage(message);
}

/** The version of the site that a service worker belongs to. */
export function versionOf(worker: ServiceWorker): Promise<string> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		port1.onmessage = ({ data }) => done(String(data));
		worker.postMessage({ type: 'version' } satisfies PageMessage, [port2]);
	});
}

/** Whether the reader asked the browser to save data. */
export function isThrifty(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData ?? false;
}

async function fetchList(language: Language | null): Promise<FileList> {
	const headers = { [passHeader]: '1' };
	const response = await fetch(listAddress(language), { cache: 'no-cache', headers });
	if (!response.ok) throw new Error(`${listAddress(language)}: ${response.status}`);
	return readFileList(await response.json());
}

/** The languages that were saved whole, with the version of each. */
export async function savedLanguages(): Promise<Map<Language, string>> {
	const saved = new Map<Language, string>();
	if (!(await caches.has(packCache))) return saved;
	const pack = await caches.open(packCache);
	for (const language of languages) {
		const mark = await pack.match(listAddress(language));
		if (mark) saved.set(language, readFileList(await mark.json()).version);
	}
	return saved;
}

export interface Offer {
	/** the list by which `language` is saved */
	list: FileList;
	/** all files: shared ones, and those of each saved language and of `language` */
	files: SiteFile[];
	plan: SavePlan;
}

/** What saving `language` would take now; rejects without a network. */
export async function offer(language: Language): Promise<Offer> {
	const wanted = new Set([language, ...(await savedLanguages()).keys()]);
	const shared = await fetchList(null);
	const lists = await Promise.all([...wanted].map(fetchList));
	const list = lists[0];
	if (!list || lists.some(({ version }) => version !== shared.version))
		throw new Error('the lists are of several versions');
	const files = [shared, ...lists].flatMap((one) => one.files);
	const pack = await caches.open(packCache);
	const present = await promisedHashes(pack, (path) => !path.startsWith(listFolder));
	return { list, files, plan: planSave(present, files) };
}

/** Tells all pages, this one too, how saving goes on; `onnews` hears the others. */
export function listenToSaving(onnews: (news: SavingNews) => void): () => void {
	const channel = new BroadcastChannel(savingChannel);
	channel.onmessage = ({ data }) => onnews(data as SavingNews);
	return () => channel.close();
}

export function stopSaving(): void {
	const channel = new BroadcastChannel(savingChannel);
	channel.postMessage({ type: 'stop' } satisfies SavingNews);
	channel.close();
}

/** Saves the site in `language`; does nothing where another page is at it. News go through the channel. */
export async function save(language: Language): Promise<void> {
	await navigator.locks.request(savingLock, { ifAvailable: true }, async (lock) => {
		if (!lock) return;
		const channel = new BroadcastChannel(savingChannel);
		const stop = new AbortController();
		const say = (news: SavingNews): void => channel.postMessage(news);
		channel.onmessage = ({ data }) => {
			if ((data as SavingNews).type === 'stop') stop.abort();
		};
		try {
			say({ type: 'ended', trouble: await carryOut(language, stop.signal, say) });
		} finally {
			channel.close();
		}
	});
}

async function carryOut(
	language: Language,
	signal: AbortSignal,
	say: (news: SavingNews) => void
): Promise<SaveTrouble | null> {
	const offered = await offer(language).catch((error: unknown) => {
		console.info('The list of files could not be had.', error);
		return null;
	});
	if (!offered) return 'network';
	const copies = await caches.open(packCache);
	const trouble = await saveFiles({
		plan: offered.plan,
		copies,
		fetcher: fetch,
		signal,
		onprogress: (progress) => say({ type: 'progress', ...progress })
	});
	if (trouble !== null) return trouble;
	// The mark that the language is here whole; those saved before are now of this version too.
	const { version } = offered.list;
	for (const saved of new Set([language, ...(await savedLanguages()).keys()]))
		await copies.put(
			listAddress(saved),
			new Response(JSON.stringify({ version, files: [] } satisfies FileList))
		);
	return null;
}

/** Brings what was saved to the version that the site has now, in the background. */
export async function refreshSaved(version: string): Promise<void> {
	const old = [...(await savedLanguages())].find(([, saved]) => saved !== version);
	if (old) await save(old[0]);
}

/** Removes what was saved and which pages were seen; the site itself stays usable. */
export async function forget(): Promise<void> {
	await navigator.locks.request(savingLock, async () => {
		await caches.delete(packCache);
		await caches.delete(seenCache);
	});
}

/** Whether anything of the reader's is kept: a saved site, part of one, or seen pages. */
export async function isAnythingKept(): Promise<boolean> {
	for (const name of [packCache, seenCache])
		if ((await (await caches.open(name)).keys()).length > 0) return true;
	return false;
}
