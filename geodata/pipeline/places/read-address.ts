import { missing, type Context } from './context.ts';
import type { PlaceFacts } from './facts.ts';

/** A street and a house number as they stand in an address; null where there is no number. */
export interface StreetAddress {
	street: string;
	number: string | null;
}

const streetTypes =
	/^(?:Allée|Avenue|Boulevard|Chaussée|Chemin|Clos|Cours|Cité|Drève|Galerie|Impasse|Parc|Parvis|Petite|Place|Promenade|Quai|Rue|Sentier|Square|Venelle)\b/;

/** A French street name as it stands within a line: "rue Van Lint", "boulevard Clovis". */
export function frenchInLine(street: string): string {
	return street.replace(streetTypes, (type) => type.toLowerCase());
}

/** Splits "Kolenmarkt 30" into street and number. */
export function splitAddress(address: string): StreetAddress {
	const match = /^(.+?) (\d+[A-Z]?(?:[-/]\d+[A-Z]?)?)$/.exec(address);
	return match
		? { street: match[1] ?? '', number: match[2] ?? null }
		: { street: address, number: null };
}

/**
 * Street and number of an address line of the facts: "Place de la Vaillance 27, 1070 Anderlecht"
 * without postcode and commune. A line of another form needs a row in the table of addresses.
 */
export function readAddress(
	facts: PlaceFacts,
	field: 'address_nl' | 'address_fr',
	context: Context
): string | null {
	const line = facts[field].value;
	if (line === null) return null;
	const row = context.addresses.find(line);
	if (row) return row.address;
	const street = /^([^,()]+?)(?:, \d{4} [^,()\d]+)?$/.exec(line)?.[1];
	if (street === undefined || / - /.test(street)) {
		missing(context, facts, field, line, 'addresses');
		return null;
	}
	return field === 'address_fr' ? frenchInLine(street) : street;
}
