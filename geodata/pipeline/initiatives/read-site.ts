import type {
	Initiative,
	InitiativeSite,
	SiteProperties
} from '../../../src/lib/initiatives/types.ts';
import type { CommuneFeature } from '../places/communes.ts';
import { shown, type Problem } from '../problems.ts';
import { round6 } from '../write.ts';
import { reportSource } from './read-initiative.ts';
import type { SiteReading } from './reading-shapes.ts';

type SiteProvenance = SiteProperties['provenance'][string];

/** The report describes the end of 2024. */
const reportDate = '2024-12';

interface Around {
	communes: readonly CommuneFeature[];
	initiatives: readonly Initiative[];
	/** the table in which sites are read */
	file: string;
}

/** The one zone of all initiatives at a site; null where they are of several, or of the region. */
function zoneOfInitiatives(
	ids: readonly string[],
	initiatives: readonly Initiative[]
): string | null {
	const zones = ids.map((id) => initiatives.find((one) => one.id === id)?.zones ?? []);
	const [first] = zones;
	const same = first?.length === 1 && zones.every((other) => other.join() === first.join());
	return same ? (first[0] ?? null) : null;
}

/**
 * A feature of initiative-sites.geojson. Its zone follows from its commune, or from its initiatives
 * where the report does not say in which commune it is.
 */
export function readSite(
	reading: SiteReading,
	{ communes, initiatives, file }: Around,
	problems: Problem[]
): InitiativeSite {
	const { id, type, name, address, postcode, commune, lon, lat, accuracy_m, location } = reading;
	const area = communes.find(({ properties }) => properties.id === commune)?.properties;
	if (commune !== null && area === undefined)
		problems.push({
			file,
			id,
			field: 'commune',
			found: shown(commune),
			expected: 'the NIS code of a commune'
		});
	if ((lon === null) !== (lat === null))
		problems.push({
			file,
			id,
			field: 'lat',
			found: shown({ lon, lat }),
			expected: 'both lon and lat, or neither'
		});
	const geometry: InitiativeSite['geometry'] =
		lon === null || lat === null
			? null
			: { type: 'Point', coordinates: [round6(lon), round6(lat)] };
	const { note, source, confidence } = location;
	if ((geometry === null) !== (source === null) || (source === null) !== (confidence === null))
		problems.push({
			file,
			id,
			field: 'location.source',
			found: shown({ source, confidence }),
			expected:
				geometry === null ? 'null, as there is no location' : 'where the location comes from'
		});
	const told: SiteProvenance = {
		source: reportSource,
		locator: reading.report_lines,
		as_of: reportDate,
		confidence: 'high'
	};
	const found: SiteProvenance = {
		...(source === null || confidence === null
			? { ...told, confidence: 'unknown' }
			: { source, locator: location.locator, as_of: location.as_of, confidence }),
		...(note === null ? {} : { note_nl: note.nl, note_fr: note.fr, note_en: note.en })
	};
	return {
		type: 'Feature',
		properties: {
			id,
			kind: 'initiative-site',
			type,
			name_nl: name.nl,
			name_fr: name.fr,
			name_en: name.en,
			name_translated: reading.name_translated,
			aliases: reading.aliases,
			commune,
			zone: area?.zone ?? zoneOfInitiatives(reading.initiatives, initiatives),
			address_nl: address?.nl ?? null,
			address_fr: address?.fr ?? null,
			postcode,
			accuracy_m,
			initiatives: reading.initiatives,
			provenance: {
				name: told,
				...(address === null ? {} : { address: found }),
				location: found
			}
		},
		geometry
	};
}
