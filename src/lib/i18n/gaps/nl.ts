import { counted } from '../count.ts';

/** Dutch words of the areas far from a place, and of what one takes along. */
export const nl = {
	title: 'Ver van een plaats',
	level: 'Per',
	levels: { quarter: 'Wijk', sector: 'Sector' },
	count: {
		quarter: (n: number) => counted('nl', n, 'wijk', 'wijken'),
		sector: (n: number) => counted('nl', n, 'sector', 'sectoren')
	},
	/** "In 61 wijken woont meer dan de helft verder dan 15 minuten: samen 640.123 inwoners." */
	lead: (areas: string, minutes: number, residents: string) =>
		`In ${areas} woont meer dan de helft van de inwoners verder dan ${minutes} minuten. Samen zijn het ${residents} inwoners die verder wonen.`,
	none: (minutes: number) =>
		`In geen enkel gebied woont meer dan de helft van de inwoners verder dan ${minutes} minuten.`,
	warning: 'Afstand tot een dienst, geen maat voor veiligheid.',
	unlocated: (n: string) => `${n} inwoners zonder bekende buurt zitten in geen enkel cijfer.`,
	caption: (minutes: number) =>
		`Gebieden waar de meeste inwoners verder wonen dan ${minutes} minuten, de grootste eerst`,
	rank: 'Nr.',
	area: 'Gebied',
	beyond: (minutes: number) => `Inwoners verder dan ${minutes} min`,
	share: 'Aandeel',
	walk: 'Helft wandelt',
	percent: (n: string) => `${n}%`,
	few: '< 1%',
	band: (from: string, to: string) => `${from}–${to}`,
	minutes: (n: string) => `${n} min`,
	never: 'niet te voet',
	onMap: (name: string) => `Toon ${name} op de kaart`,
	several: 'verscheidene gemeenten',
	all: (n: number) => `Toon alle ${n}`,
	more: 'Toon meer',
	downloads: {
		title: 'Meenemen',
		lead: 'Elk bestand zegt wat er gevraagd is, op welke gegevens het steunt en waar dezelfde vraag online staat. Het wordt hier gemaakt en gaat nergens heen.',
		tables: 'Tabellen en vlakken',
		level: 'Gebieden per',
		levels: {
			zone: 'politiezone',
			commune: 'gemeente',
			quarter: 'wijk',
			sector: 'statistische sector'
		},
		csv: 'CSV',
		geojson: 'GeoJSON',
		areas: 'Wie bereikt een plaats',
		gaps: 'Ver van een plaats',
		clock: 'De week in 168 uren',
		sites: 'Beste plekken',
		noSites: 'Bereken eerst de beste plek.',
		map: 'Kaart als beeld (PNG)',
		noMap: 'De kaart is niet geladen.',
		save: (what: string, format: string) => `${what}: bewaar als ${format}`,
		saved: (name: string) => `${name} is bewaard.`,
		failed: 'Dit bestand kon niet gemaakt worden. De tabellen op de pagina blijven.',
		pages: 'Pagina’s',
		dossier: (area: string) => `Dossier om af te drukken: ${area}`,
		method: 'Hoe dit berekend is',
		link: 'Link kopiëren',
		copied: 'De link staat op het klembord.',
		notCopied: 'Kopiëren lukt niet: neem de link uit de adresbalk.'
	}
};
