import type { Schedule } from '../hours/types.ts';
import type { Language } from '../i18n/languages.ts';
import { kindGroup, type KindGroup } from './groups.ts';
import { fold } from './text-search.ts';
import type {
	CommuneProperties,
	PlaceFeature,
	PlaceKind,
	PlaceProperties,
	PlaceStatus
} from './types.ts';

/** What a list and the map need of a place, in one language. */
export interface PlaceSummary {
	id: string;
	kind: PlaceKind;
	group: KindGroup;
	status: PlaceStatus;
	name: string;
	/** street, postcode and commune; null where no address is known */
	address: string | null;
	/** "in the town hall", "somewhere in the Heyvaert quarter" */
	locality: string | null;
	commune: string;
	communeName: string;
	zone: string | null;
	/** null where the location is not known */
	point: [lon: number, lat: number] | null;
	accuracyMetres: number;
	schedule: Schedule | null;
	appointmentOnly: boolean;
	/** whether a telephone number is known */
	reachable: boolean;
	/** whether the police hold sessions here, as far as known (LISA only) */
	police: 'listed' | 'none' | 'disputed' | null;
	/** codes of the services that a source names */
	services: string[];
	/** folded words to search in: names, former names, streets and commune in both languages */
	words: string;
}

/** Street and number in the reader's language; in English both official names. */
export function streetLine(
	place: Pick<PlaceProperties, 'address_nl' | 'address_fr'>,
	language: Language
): string | null {
	const { address_nl: dutch, address_fr: french } = place;
	if (language === 'nl') return dutch ?? french;
	if (language === 'fr' || dutch === french) return french ?? dutch;
	return dutch && french ? `${french} / ${dutch}` : (french ?? dutch);
}

/** Summarises a place for lists and map. `communes` by NIS code. */
export function summarise(
	{ geometry, properties: place }: PlaceFeature,
	schedule: Schedule | null,
	communes: ReadonlyMap<string, CommuneProperties>,
	language: Language
): PlaceSummary {
	const commune = communes.get(place.commune);
	const communeName = commune?.[`name_${language}`] ?? '';
	const street = streetLine(place, language);
	const words = [
		place.name_nl,
		place.name_fr,
		place.name_en,
		...place.aliases,
		...place.former_names,
		place.address_nl ?? '',
		place.address_fr ?? '',
		place.locality_nl ?? '',
		place.locality_fr ?? '',
		commune?.name_nl ?? '',
		commune?.name_fr ?? '',
		place.postcode ?? '',
		place.zone ?? ''
	];
	return {
		id: place.id,
		kind: place.kind,
		group: kindGroup(place.kind),
		status: place.status,
		name: place[`name_${language}`],
		address: street
			? `${street}, ${[place.postcode, communeName].filter(Boolean).join(' ')}`
			: null,
		locality: place[`locality_${language}`],
		commune: place.commune,
		communeName,
		zone: place.zone,
		point: geometry?.coordinates ?? null,
		accuracyMetres: place.accuracy_m ?? 0,
		schedule,
		appointmentOnly: place.by_appointment === 'only',
		reachable: place.phone !== null,
		police: policePresence(place),
		services: place.services.map(({ code }) => code),
		words: [...new Set(fold(words.join(' ')).split(' '))].join(' ')
	};
}

function policePresence(place: PlaceProperties): PlaceSummary['police'] {
	if (place.kind !== 'lisa') return null;
	const sessions = place.permanences.filter(({ role }) => role === 'police');
	if (sessions.length === 0) return null;
	if (sessions.some(({ present }) => present === null)) return 'disputed';
	return sessions.some(({ present }) => present) ? 'listed' : 'none';
}
