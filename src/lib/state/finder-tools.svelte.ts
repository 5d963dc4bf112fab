import { asset } from '$app/paths';
import type { Walking, WalkRoute, Walks } from '$lib/finder/walking';
import { openWalking } from '$lib/finder/walking';
import type { Pace } from '$lib/finder/pace';
import { openGeocoder, type Geocoder, type Origin as Found } from '$lib/geocoder/open-geocoder';
import type { Suggestion } from '$lib/geocoder/types';
import { loadFinderMessages, type FinderMessages } from '$lib/i18n/finder';
import type { Language } from '$lib/i18n/languages';
import type { StreetName } from '$lib/network/names';
import type { Origin } from './view.svelte';

/** Reads one of our own files; rejects with its name where it is not there or the network is not. */
async function readFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(asset(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** A file that is read when first asked for; after a failure it is read again when asked again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | null = null;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
}

/** How many suggestions are offered at once. */
const suggestionsShown = 7;

// One geocoder and one network for all languages: opening them costs time, and they hold all names.
const geocoder = once(async () => {
	const opened = await openGeocoder((file) => readFile(`/geocoder/${file}`));
	void warmUp(opened);
	return opened;
});
const walking = once(async () => openWalking(await readFile('/network/streets.bin')));
const streetNames = once(async () => {
	const network = await walking();
	return network.readNames(await readFile('/network/names.bin'));
});

/** A browser takes its time over code that it runs for the first time: better not at a keystroke. */
async function warmUp(search: Geocoder): Promise<void> {
	for (const text of ['rue de la gare 12', 'kerkstraat', 'st gilles', 'midi']) {
		await new Promise((resume) => setTimeout(resume));
		search.suggest(text, { language: 'fr', limit: suggestionsShown });
	}
}

/** Where a link says that the reader starts from: coordinates, or the id of an address. */
const coordinates = /^(\d\.\d{1,6}),(\d\d\.\d{1,6})$/;

/** What the finder can do, in one language. */
export class FinderTools {
	readonly language: Language;
	readonly words: FinderMessages;
	/** the address search; null until loaded */
	geocoder = $state.raw<Geocoder | null>(null);
	/** the walking network; null until loaded */
	walking = $state.raw<Walking | null>(null);
	searchFailed = $state(false);
	walkingFailed = $state(false);

	constructor(language: Language, words: FinderMessages) {
		this.language = language;
		this.words = words;
	}

	async openSearch(): Promise<Geocoder | null> {
		this.searchFailed = false;
		try {
			this.geocoder = await geocoder();
		} catch (error) {
			console.info('The addresses did not load.', error);
			this.searchFailed = true;
		}
		return this.geocoder;
	}

	async openWalking(): Promise<Walking | null> {
		this.walkingFailed = false;
		try {
			this.walking = await walking();
		} catch (error) {
			console.info('The walking network did not load.', error);
			this.walkingFailed = true;
		}
		return this.walking;
	}

	suggest(text: string): Suggestion[] {
		const { language } = this;
		return this.geocoder?.suggest(text, { language, limit: suggestionsShown }) ?? [];
	}

	/** The start that a suggestion stands for; null where nobody knows where it is. */
	async originOf(suggestion: Suggestion): Promise<Origin | null> {
		const search = this.geocoder ?? (await this.openSearch());
		if (!search) return null;
		try {
			return this.#origin(await search.resolve(suggestion), suggestion);
		} catch (error) {
			console.info('The house numbers did not load.', error);
			const { lon, lat, label, commune } = suggestion;
			if (lon === null || lat === null) return null;
			const where = { lon, lat, accuracyMetres: 0, link: `${lon.toFixed(5)},${lat.toFixed(5)}` };
			const remark = this.words.origin.numbersFailed;
			return { ...where, label: withCommune(label, commune), remark };
		}
	}

	/** The start at a point of the map, with the name of the street beside it where it has one. */
	async originAt(lon: number, lat: number): Promise<Origin> {
		const words = this.words.origin;
		let label = words.point;
		try {
			const [network, names] = await Promise.all([walking(), streetNames()]);
			const street = network.streetAt([lon, lat], names);
			if (street) label = words.near(this.#named(street));
		} catch (error) {
			console.info('The street beside the point is not known.', error);
		}
		const link = `${lon.toFixed(5)},${lat.toFixed(5)}`;
		return { lon, lat, accuracyMetres: 0, label, remark: null, link };
	}

	/** The start that a link names by an id or by coordinates; null where it leads nowhere. */
	async originFromLink(link: string): Promise<Origin | null> {
		const [, lon, lat] = coordinates.exec(link) ?? [];
		if (lon && lat) return this.originAt(Number(lon), Number(lat));
		const search = await this.openSearch();
		const suggestion = search?.byId(link, this.language) ?? null;
		return suggestion && suggestion.kind !== 'place' ? this.originOf(suggestion) : null;
	}

	/** Walks to all places; null until the network is there. */
	walksFrom(
		origin: Pick<Origin, 'lon' | 'lat'>,
		places: Parameters<Walking['walksFrom']>[1],
		pace: Pace
	): Walks | null {
		return this.walking?.walksFrom([origin.lon, origin.lat], places, pace) ?? null;
	}

	/** The walk to one place with its steps; null where there is none. Rejects where a file did not load. */
	async routeTo(
		origin: Pick<Origin, 'lon' | 'lat'>,
		to: readonly [lon: number, lat: number],
		pace: Pace
	): Promise<WalkRoute | null> {
		const [network, names] = await Promise.all([walking(), streetNames()]);
		return network.routeTo([origin.lon, origin.lat], to, pace, names, this.language);
	}

	#named({ nl, fr }: StreetName): string {
		if (nl === fr) return nl;
		return { nl, fr, en: `${fr} / ${nl}` }[this.language];
	}

	#origin(found: Found, { kind }: Suggestion): Origin | null {
		if (!found.position) return null;
		const [lon, lat] = found.position;
		const commune = found.communes?.[this.language] ?? null;
		return {
			lon,
			lat,
			accuracyMetres: 0,
			label: withCommune(found.labels[this.language], commune),
			remark: this.#remark(found, kind),
			link: found.id
		};
	}

	#remark(found: Found, kind: Suggestion['kind']): string | null {
		const words = this.words.origin;
		const { precision, houseNumber, knownNumber } = found;
		if (precision === 'nearest') return words.nearest(houseNumber ?? '', knownNumber ?? '');
		if (precision === 'same-number') return words.sameNumber(houseNumber ?? '', knownNumber ?? '');
		if (precision === 'in-range') return words.inRange(knownNumber ?? '');
		if (precision === 'street-middle') return houseNumber ? words.noNumbers : words.noNumber;
		const wide = kind === 'commune' || kind === 'postcode' || kind === 'quarter';
		return precision === 'itself' && wide ? words.middle : null;
	}
}

/** "Raadsplein 1, Anderlecht"; a commune alone is its own name. */
function withCommune(label: string, commune: string | null): string {
	return commune === null || commune === label ? label : `${label}, ${commune}`;
}

/** Opens the finder in one language. */
export async function openTools(language: Language): Promise<FinderTools> {
	return new FinderTools(language, await loadFinderMessages(language));
}
