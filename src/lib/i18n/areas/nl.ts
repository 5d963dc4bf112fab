import { counted } from '../count.ts';
import { listed } from '../list.ts';
import { plural } from '../plural.ts';

/**
 * Dutch words of the pages of police zones and communes. They go into the page when it is made, so
 * that no script carries them; what needs a number or a name is completed there.
 */
export const nl = {
	/** the sentence on the plate: who serves the communes; `zone` is "politiezone Montgomery" */
	serves: (zone: string, code: string, communes: readonly string[]) =>
		`${capital(zone)}, code ${code}, is bevoegd voor ${listed('nl', communes.map(inText))}.`,
	roles: {
		main: 'Hoofdcommissariaat',
		always: 'Dag en nacht open',
		here: 'In de gemeente',
		phone: 'Bereikbaar per telefoon'
	},
	mainUnknown: 'Welk commissariaat het hoofdcommissariaat is, zeggen onze bronnen niet.',
	phoneUnknown: 'telefoon niet bekend',
	antennas: 'LISA-antennes',
	noAntenna: 'Geen LISA-antenne die ontvangt, voor zover bekend.',
	nearestAntenna: (name: string, commune: string, distance: string) =>
		`Dichtst bij het midden van de bewoning: ${name} in ${inText(commune)}, in vogelvlucht ${distance}.`,
	roughly: (distance: string, known: string) => `ongeveer ${distance} (${known})`,
	facts: {
		title: 'Over de zone',
		titleCommune: 'Over de gemeente',
		code: 'Code',
		shortName: 'Korte naam',
		communes: 'Gemeenten',
		residents: 'Inwoners',
		residentsOn: (n: string, year: number) => `${n} op 1 januari ${year}`,
		unlocated: (n: string) =>
			`Van ${n} onder hen is de statistische sector niet bekend; zij zijn meegeteld.`,
		source: 'Statbel, bevolking en grenzen',
		website: 'Website',
		websiteUnknown: 'niet bekend',
		calendar: 'Agenda',
		zone: 'Politiezone',
		postcodes: (n: number) => plural('nl', n, 'Postcode', 'Postcodes'),
		area: 'Oppervlakte'
	},
	onThisPage: 'Op deze pagina',
	places: 'Plaatsen',
	zoneStations: 'Commissariaten van de zone',
	noStation: (commune: string) =>
		`Van een commissariaat in ${inText(commune)} zelf is niets bekend. De zone heeft deze:`,
	nearest: 'LISA-antennes in de buurt',
	nearestFrom: (commune: string) =>
		`In de buurgemeenten en de rest van de zone. De afstand is in vogelvlucht vanaf het midden van de bewoning van ${inText(commune)}, berekend uit de bevolking per statistische sector. Te voet is het verder.`,
	straight: 'in vogelvlucht',
	initiatives: {
		title: 'Initiatieven',
		lead: (n: number) =>
			`Het verslag van safe.brussels over 2022-2024 noemt ${counted('nl', n, 'initiatief', 'initiatieven')} in deze zone. Onderdelen tellen mee.`,
		none: 'Het verslag noemt er geen.',
		own: (commune: string) => `In ${inText(commune)}`,
		ownNone: (commune: string) =>
			`Het verslag noemt geen initiatief van ${inText(commune)} alleen.`,
		ofZone: (zone: string) => `In heel de ${zone}`,
		all: (n: number) => `Alle ${n} initiatieven van deze zone`,
		allOfTheme: (n: number) => `Alle ${n} tonen`,
		region: (n: number) =>
			`Daarnaast ${plural('nl', n, 'is', 'zijn')} er ${counted('nl', n, 'initiatief', 'initiatieven')} voor heel het Gewest, niet aan een zone gebonden.`,
		regionLink: 'Alle initiatieven',
		key: 'Wat de tekens betekenen',
		countsTitle: 'Hoeveel er liepen',
		counts: 'Lopende initiatieven per thema en periode',
		theme: 'Thema',
		total: 'Samen',
		possible: (n: number) => `+ ${n} onduidelijk`,
		countsNote:
			'Geteld is wat zeker liep: vermeld, voortgezet of afgeleid. Wat onduidelijk is, staat er apart naast. “Niet opnieuw vermeld” zegt niets over het einde.'
	},
	events: {
		title: 'Wat er gebeurde',
		lead: 'De laatste gebeurtenissen met een datum in het verslag, tot eind 2024.',
		more: (n: number) =>
			`Nog ${counted('nl', n, 'oudere gebeurtenis', 'oudere gebeurtenissen')} op de pagina’s van de initiatieven.`,
		none: 'Het verslag noemt geen gebeurtenis met een datum.'
	},
	figures: {
		title: 'Cijfers',
		link: 'Alle cijfers van het verslag'
	},
	coverage: {
		title: 'Te voet naar een LISA-antenne',
		lead: (share: string) =>
			`${share} van de inwoners woont op hoogstens 15 minuten wandelen van een LISA-antenne die ontvangt.`,
		none: 'Geen inwoner woont op hoogstens 15 minuten wandelen van een LISA-antenne die ontvangt.',
		few: 'Minder dan 1%',
		table: 'Inwoners op wandelafstand, aan 5 km per uur',
		minutes: 'Hoogstens',
		walk: (n: number) => `${n} minuten`,
		residents: 'Inwoners',
		percent: (n: string) => `${n}%`,
		share: 'Aandeel',
		note: 'Berekend langs de straten, vanaf de adressen. Afstand tot een dienst, geen maat voor veiligheid. Met de openingsuren is niet gerekend: van de meeste antennes zijn ze niet bekend.',
		explore: 'Op de kaart, per uur, en wat een nieuwe plaats zou veranderen',
		dossier: 'Dossier om af te drukken',
		method: 'Hoe dit berekend is'
	},
	neighbours: {
		title: 'Buren',
		zones: 'Aangrenzende politiezones',
		communes: 'Aangrenzende gemeenten',
		note: 'Binnen het Gewest, volgens de grenzen van Statbel.'
	},
	merger: {
		title: 'Eén politiezone voor Brussel?',
		text: 'Een federaal wetsontwerp wil de zes zones samenvoegen tot één zone, tussen oktober 2027 en januari 2028. De Kamercommissie Binnenlandse Zaken keurde het op 4 maart 2026 in eerste lezing goed.',
		limits:
			'Wat er daarna mee gebeurde, zeggen onze bronnen niet. Deze website toont de zes zones van vandaag.',
		source: (date: string) => `BX1, ${date}`
	},
	newTab: 'opent in een nieuw tabblad',
	ask: {
		title: 'Wie is mijn politie?',
		label: 'Uw straat en nummer, of een plek in Brussel',
		clear: 'Zoekvak leegmaken',
		private: 'Wat u typt, blijft op dit toestel en wordt niet bewaard.',
		map: 'Tik op de kaart',
		or: 'of kies uw gemeente in de lijst hieronder.',
		several: 'Dit ligt in meer dan één gemeente. Typ een straat, of kies uw gemeente in de lijst.',
		none: 'Geen adres gevonden. Kijk de schrijfwijze na, of kies uw gemeente in de lijst.',
		failed: 'De adressen konden niet laden. Kies uw gemeente in de lijst.',
		answer: 'Uw politie',
		withoutScript: 'Kies uw gemeente: haar pagina zegt welke politie bevoegd is.',
		toCommune: 'Alles over de gemeente',
		toZone: 'Alles over de zone',
		zones: 'De zes zones en hun gemeenten',
		link: 'Een ander adres? Zoek uw politie'
	}
};

/** "de Stad Brussel": the only commune whose name has an article in a sentence. */
function inText(commune: string): string {
	return commune.replace(/^Stad /, 'de Stad ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
