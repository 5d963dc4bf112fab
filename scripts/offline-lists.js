// What the service worker and "save for offline" know of the site's files: written after each build.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {import('../src/lib/offline/file-list.ts').SiteFile} SiteFile */

const languages = ['nl', 'fr', 'en'];
const listFolder = '/offline/lists/';

/** What only machines read, what others embed, and what has to come from the network. */
const leftOut =
	/^\/(service-worker\.js|robots\.txt|sitemap\.xml|_app\/[^/]+$|offline\/|data\/|embed\/)|\.map$/;
/** What servers compress (hosting/nginx.conf). */
const compressed = new Set([
	...['.css', '.geojson', '.gpx', '.html', '.ics', '.js', '.json', '.mjs', '.svg', '.txt', '.vcf'],
	...['.webmanifest', '.xml']
]);
/** The site itself: pages from which every other page can be reached, and what all pages draw. */
const shellFiles = [
	...['/', '/404.html', '/marks.svg', '/icon.svg', '/theme.js'],
	...languages.flatMap((language) =>
		[
			'',
			'__data.json',
			'places.json',
			'offline/',
			'offline/__data.json',
			'offline/missing.html'
		].map((file) => `/${language}/${file}`)
	)
];
/** Walking times and street names: wanted by every visitor, but after the page is there. */
const soonFiles = /^\/(network\/|geocoder\/names)/;

/** @param {string} path @param {Buffer} bytes */
const isMapCode = (path, bytes) => path.includes('maplibre') || bytes.includes('maplibregl-');

/**
 * Every file of the site in `folder`, by the address under which pages ask for it.
 * @param {string} folder
 * @returns {[path: string, bytes: Buffer][]}
 */
function siteFiles(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, readFileSync(file)]);
}

/**
 * Says of each file when it comes to the device.
 * @param {[path: string, bytes: Buffer][]} files
 * @returns {(path: string, bytes: Buffer) => SiteFile['part']}
 */
function partOf(files) {
	const styles = files
		.filter(([path, bytes]) => path.endsWith('.css') && !isMapCode(path, bytes))
		.map(([, bytes]) => bytes.toString());
	/** @param {string} path */
	const isNamedInStyles = (path) =>
		styles.some((style) => style.includes(path.slice(path.lastIndexOf('/') + 1)));
	return (path, bytes) => {
		if (soonFiles.test(path)) return 'soon';
		if (shellFiles.includes(path)) return 'shell';
		if (!path.startsWith('/_app/immutable/') || isMapCode(path, bytes)) return 'pack';
		return path.endsWith('.woff2') && !isNamedInStyles(path) ? 'pack' : 'shell';
	};
}

/**
 * The lists of the built site in `folder`, by their addresses: one for each language and one for what all
 * share. Throws where a file of the shell is not there.
 * @param {string} folder
 * @param {string} version
 * @returns {Map<string, import('../src/lib/offline/file-list.ts').FileList>}
 */
export function offlineLists(folder, version) {
	const all = siteFiles(folder);
	const part = partOf(all);
	const files = all
		.filter(([path]) => !leftOut.test(path))
		.map(([path, bytes]) => ({
			path: path.replace(/\/index\.html$/, '/'),
			bytes: bytes.length,
			transferBytes: compressed.has(extname(path))
				? gzipSync(bytes, { level: 6 }).length
				: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('base64'),
			part: part(path.replace(/\/index\.html$/, '/'), bytes)
		}));
	const missing = shellFiles.filter((path) => files.every((file) => file.path !== path));
	if (missing.length > 0) throw new Error(`the site has no ${missing.join(', ')}`);
	/** @param {string} path */
	const languageOf = (path) => languages.find((language) => path.startsWith(`/${language}/`));
	return new Map(
		[undefined, ...languages].map((language) => [
			`${listFolder}${language ?? 'shared'}.json`,
			{ version, files: files.filter(({ path }) => languageOf(path) === language) }
		])
	);
}

/**
 * The adapter, after which the lists are written into the folder that it filled.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineLists(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const lists = offlineLists(folder, builder.config.kit.version.name);
			mkdirSync(join(folder, listFolder), { recursive: true });
			for (const [address, list] of lists)
				writeFileSync(join(folder, address), `${JSON.stringify(list)}\n`);
			builder.log(`Wrote the lists of files for use without a network to "${folder}"`);
		}
	};
}
