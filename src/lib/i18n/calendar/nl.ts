/** Words of calendar files, in Dutch. The other dictionaries have exactly these keys. */
export const nl = {
	calendarOf: (name: string) => `${name}: openingsuren`,
	permanencesOf: (name: string) => `${name}: wie is er`,
	summary: {
		open: (name: string) => `Open: ${name}`,
		perhaps: (name: string) => `Misschien open: ${name}`,
		appointment: (name: string) => `Op afspraak: ${name}`,
		'call-first': (name: string) => `Bel eerst: ${name}`
	},
	presence: {
		open: (who: string, name: string) => `${who}: ${name}`,
		perhaps: (who: string, name: string) => `Misschien ${who}: ${name}`,
		appointment: (who: string, name: string) => `Op afspraak, ${who}: ${name}`,
		'call-first': (who: string, name: string) => `Bel eerst, ${who}: ${name}`
	},
	reason: {
		holiday: (holiday: string) => `Feestdag (${holiday}).`,
		holidayUnknown: (holiday: string) =>
			`Feestdag (${holiday}): de uren van die dag zijn niet bekend.`,
		closure: (why: string) => `Andere uren dan gewoonlijk: ${why}.`,
		uncertain: 'Deze uren zijn niet zeker.',
		uncertainSource: 'De bron van deze uren is niet betrouwbaar genoeg om zeker te zijn.'
	},
	phone: (number: string) => `Telefoon: ${number}`,
	limits: (to: string) =>
		`Wat wij niet weten, staat niet in deze agenda. Uitgewerkt tot en met ${to}.`,
	unknownHere: (names: string) => `Uren niet bekend, dus niet in deze agenda: ${names}.`,
	unknownPresence: (names: string) => `Dagen niet bekend, dus niet in deze agenda: ${names}.`,
	nothingHere: 'Van geen enkele plaats hier zijn de uren bekend: deze agenda is nog leeg.',
	notHere: (names: string) => `Ontvangt (nog) geen publiek: ${names}.`
};
