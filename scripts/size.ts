// `npm run size`: what a reader downloads, against the budgets. `--json` for machines.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadClockMessages } from '../src/lib/i18n/clock/index.ts';
import { loadCoverageMessages } from '../src/lib/i18n/coverage/index.ts';
import { loadFinderMessages } from '../src/lib/i18n/finder/index.ts';
import { loadGapsMessages } from '../src/lib/i18n/gaps/index.ts';
import { loadMessages } from '../src/lib/i18n/index.ts';
import { languages, type Language } from '../src/lib/i18n/languages.ts';
import { loadMapMessages } from '../src/lib/i18n/map/index.ts';
import { loadSitingMessages } from '../src/lib/i18n/siting/index.ts';
import { loadWhatIfMessages } from '../src/lib/i18n/what-if/index.ts';
import { firstLoad } from './page-scripts.ts';
import { builtPages, kindsOfPage } from './site-pages.ts';

interface Row {
	what: string;
	bytes: number;
	/** null where there is no budget */
	budget: number | null;
	problem: string | null;
}

const kilobyte = 1000;
const scriptBudget = 60 * kilobyte;
const offlineBudget = 15 * kilobyte * kilobyte;
const text = new Set([
	'.css',
	'.csv',
	'.geojson',
	'.html',
	'.ics',
	'.js',
	'.json',
	'.svg',
	'.txt',
	'.xml'
]);
const folder = fileURLToPath(new URL('../build', import.meta.url));

const read = (address: string): string => readFileSync(join(folder, address), 'utf8');

/** Bytes on the wire: text as gzip at the level of hosting/nginx.conf, the rest as it is. */
function transferred(address: string): number {
	const bytes = readFileSync(join(folder, address));
	return text.has(extname(address)) ? gzipSync(bytes, { level: 6 }).length : bytes.length;
}

const sum = (addresses: readonly string[]): number =>
	addresses.reduce((total, address) => total + transferred(address), 0);

function row(what: string, bytes: number, budget: number | null = null): Row {
	const over = budget !== null && bytes > budget;
	return { what, bytes, budget, problem: over ? 'over its budget' : null };
}

/** MapLibre gives all its elements class names that begin so, which no minifier can change. */
const isMapCode = (code: string): boolean => code.includes('maplibregl-');
/** Keeps the site for use without a network; it comes seconds after all else. */
const isKeeperCode = (code: string): boolean => code.includes('link[rel=manifest]');
/** The finder is the only code that reads the walking network. */
const isFinderCode = (code: string): boolean => code.includes('/network/streets.bin');
/** The coverage page computes after it has shown its first answer; only this code starts its worker. */
const isCoverageCode = (code: string): boolean => code.includes('/coverage/population.bin');
/** The panel of filters is the only part that puts this into a link. */
const isPanelCode = (code: string): boolean => code.includes('walkIn') && code.includes('checkbox');
/** Filters and export of the initiatives, the only part that names this column of the export. */
const isListToolsCode = (code: string): boolean => code.includes('report_lines');

/** A sentence by which one knows each dictionary: those that a page needs at once, and later ones. */
const firstWords = new Map<Language, string>();
const laterWords: string[] = [];
for (const language of languages) {
	firstWords.set(language, (await loadMessages(language)).app.line);
	laterWords.push((await loadMapMessages(language)).help);
	laterWords.push((await loadCoverageMessages(language)).failedLater);
	laterWords.push((await loadClockMessages(language)).normalWeek);
	laterWords.push((await loadWhatIfMessages(language)).lead);
	laterWords.push((await loadSitingMessages(language)).lead);
	laterWords.push((await loadGapsMessages(language)).downloads.lead);
	laterWords.push((await loadFinderMessages(language)).suggestions.which);
}

/** Code that a page in `language` asks for later or never: the map, the finder, and the words of other languages. */
const comesLater = (language: Language) => (code: string) => {
	const own = firstWords.get(language) ?? '';
	return (
		isMapCode(code) ||
		isFinderCode(code) ||
		isCoverageCode(code) ||
		isKeeperCode(code) ||
		isPanelCode(code) ||
		isListToolsCode(code) ||
		laterWords.some((words) => code.includes(words)) ||
		(!code.includes(own) && [...firstWords.values()].some((words) => code.includes(words)))
	);
};

function pageRows(pages: readonly string[]): Row[] {
	return kindsOfPage(pages).flatMap(({ kind, pattern }) => {
		const language = languages[0];
		const address = pattern.replace('{lang}', language);
		const { scripts, styles } = firstLoad(folder, address, comesLater(language));
		const script = row(`${kind}: script`, sum(scripts), scriptBudget);
		if (scripts.some((path) => isMapCode(read(path))))
			script.problem = 'has map code in its first load';
		return [
			script,
			row(`${kind}: style`, sum(styles)),
			row(`${kind}: page`, transferred(`${address}index.html`))
		];
	});
}

/** All files of the site, as addresses. */
function files(): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
		.sort();
}

/** What a reader of one language keeps to use the site without a network: all but the other languages' pages. */
function offlinePack(addresses: readonly string[], language: string): number {
	const others = languages.filter((other) => other !== language);
	return sum(addresses.filter((address) => !others.some((o) => address.startsWith(`/${o}/`))));
}

function allRows(): Row[] {
	const addresses = files();
	const packs = languages.map((language) => offlinePack(addresses, language));
	const within = (prefix: string): number =>
		sum(addresses.filter((address) => address.startsWith(prefix)));
	return [
		...pageRows(builtPages(folder)),
		row(
			'map code, when wanted',
			sum(addresses.filter((path) => /\.m?js$/.test(path) && isMapCode(read(path))))
		),
		row(
			'finder code, when wanted',
			sum(addresses.filter((path) => /\.m?js$/.test(path) && isFinderCode(read(path))))
		),
		row(
			'coverage code, when wanted',
			sum(addresses.filter((path) => /\.m?js$/.test(path) && isCoverageCode(read(path))))
		),
		row('coverage data, when wanted', within('/coverage/')),
		row('addresses before the first suggestion', within('/geocoder/names'), 350 * kilobyte),
		row('walking network', within('/network/'), 900 * kilobyte),
		row('base map, all tiles', within('/tiles/'), 10 * kilobyte * kilobyte),
		row('fonts', sum(addresses.filter((address) => address.endsWith('.woff2')))),
		row('offline pack, one language', Math.max(...packs), offlineBudget),
		row(`whole site, ${addresses.length} files`, sum(addresses))
	];
}

function line({ what, bytes, budget, problem }: Row): string {
	const kilobytes = (count: number): string => `${(count / kilobyte).toFixed(1)} kB`;
	return [
		what.padEnd(30),
		kilobytes(bytes).padStart(12),
		(budget === null ? '' : `of ${kilobytes(budget)}`).padStart(16),
		problem === null ? '' : `  ${problem}`
	].join('');
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (existsSync(join(folder, 'index.html'))) {
	const rows = allRows();
	console.log(values.json ? JSON.stringify(rows, null, '\t') : rows.map(line).join('\n'));
	if (rows.some(({ problem }) => problem !== null)) process.exitCode = 1;
} else {
	console.error('There is no build/ to measure: run "npm run build" first.');
	process.exitCode = 1;
}
