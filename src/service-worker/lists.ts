import { version } from '$service-worker';
import { languages, type Language } from '../lib/i18n/languages.ts';
import { shellCache } from '../lib/offline/cache-names.ts';
import { languageOf, listAddress, readFileList, type SiteFile } from '../lib/offline/file-list.ts';
import { passHeader } from '../lib/offline/treatment.ts';

type FilesByPath = ReadonlyMap<string, SiteFile>;

const loaded = new Map<string, Promise<FilesByPath>>();
const nothing: FilesByPath = new Map();

/** All files of this version. Rejects where a list cannot be had, or the server holds another version. */
export async function allFiles(): Promise<SiteFile[]> {
	const lists = await Promise.all([null, ...languages].map(filesOf));
	return lists.flatMap((list) => [...list.values()]);
}

/** The file of this version at `path`, or null where there is none, or where no list can be had. */
export async function listed(path: string): Promise<SiteFile | null> {
	const files = await filesOf(languageOf(path)).catch((error: unknown) => {
		console.info('Without its list nothing is known of a file.', error);
		return nothing;
	});
	return files.get(path) ?? null;
}

function filesOf(language: Language | null): Promise<FilesByPath> {
	const address = listAddress(language);
	const known = loaded.get(address);
	if (known) return known;
	const list = load(address);
	loaded.set(address, list);
	// A list that could not be had is asked for again.
	list.catch(() => loaded.delete(address));
	return list;
}

async function load(address: string): Promise<FilesByPath> {
	const shell = await caches.open(shellCache(version));
	const kept = await shell.match(address);
	const text = await (kept ?? (await fetchList(address))).text();
	const list = readFileList(JSON.parse(text));
	if (list.version !== version) throw new Error(`${address} is of version ${list.version}`);
	if (!kept) await shell.put(address, new Response(text));
	return new Map(list.files.map((file) => [file.path, file]));
}

async function fetchList(address: string): Promise<Response> {
	const response = await fetch(address, { cache: 'no-cache', headers: { [passHeader]: '1' } });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}
