import { counted } from '../count.ts';

/**
 * Dutch words that go into a page when it is made, so that no script carries them: those of the text
 * pages, of places, zones and communes. `place` holds the strings that the page of a place shows as
 * they are, `sentences` those that the server completes.
 */
export const nl = {
	sources: {
		title: 'Bronnen en licenties',
		lead: 'Elk gegeven op deze website heeft een bron en een datum. Hier staan ze allemaal.',
		limits: 'Grenzen van deze gegevens',
		limitsList: [
			'Het verslag van safe.brussels eindigt in december 2024. Wat daarna gebeurde, staat er niet in.',
			'De openingsuren van de meeste LISA-antennes zijn niet bekend. Onbekend betekent niet gesloten.',
			'De straten op de kaart zijn van augustus 2021, aangevuld met nieuwe straten tot juli 2026.',
			'De grenzen en de bevolking zijn van 1 januari 2025.'
		],
		report: 'Het verslag',
		reportText:
			'De LISA-antennes en hun werking komen uit het verslag van safe.brussels over burgers en ordediensten 2022-2024, aangevuld met pers, websites en OpenStreetMap.',
		contradictions: 'Waar bronnen elkaar tegenspreken',
		contradictionsLead:
			'Wij tonen beide en zeggen wat wij op de plaatspagina gebruiken, en waarom.',
		licences: 'Licenties',
		licencesText:
			'Wat uit OpenStreetMap komt, valt onder de ODbL: u mag het vrij gebruiken met naamsvermelding, en een databank die u ervan afleidt en verspreidt, deelt u onder dezelfde licentie. Statbel: CC BY 4.0. De rest volgens de bron.',
		openData: 'Open data',
		openDataText: (from: string, to: string) =>
			`De openingskalender: elke plaats, elke dag van ${from} tot en met ${to}, open of niet bekend, en waarom. Onder de ODbL.`,
		openDataFile: (format: string) => `Openingskalender als ${format}`,
		all: 'Alle bronnen',
		citedBy: (n: number) => `${counted('nl', n, 'gegeven', 'gegevens')} op deze website`
	},
	accessibility: {
		title: 'Toegankelijkheid',
		goal: 'Wij streven naar WCAG 2.2, niveau AA.',
		items: [
			'Alles wat de kaart toont, staat ook in tekst.',
			'Alles werkt met het toetsenbord. De kaart is één tabstop, met knoppen om te zoomen en te verschuiven.',
			'Vorm en tekst staan altijd naast kleur; de weergave volgt de contrastinstellingen van uw toestel.',
			'De pagina’s werken zonder JavaScript, zonder kaart en zonder uw positie.',
			'Wie minder beweging kiest, ziet geen animaties.'
		],
		limitsTitle: 'Bekende beperkingen',
		limits: [
			'De kaart zelf is een tekening: een schermlezer leest de lijst ernaast, niet de straten.',
			'Van de meeste gebouwen is niet bekend of u er met een rolstoel binnen kunt.',
			'Websites waarnaar wij verwijzen, hebben hun eigen toegankelijkheid.'
		],
		testedTitle: 'Hoe wij testen',
		tested:
			'Elke pagina wordt automatisch getest met axe, in drie talen, licht, donker en met gedwongen kleuren. Automatische tests vinden niet alles; mensen met een beperking testten de website nog niet.'
	},
	privacy: {
		title: 'Privacy',
		items: [
			'Geen cookies.',
			'Geen verbinding met andere diensten: alles komt van deze website zelf.',
			'Uw positie en wat u zoekt, verlaten uw toestel niet. Wij vragen uw positie alleen als u erop klikt.',
			'Op uw toestel, en nergens anders, blijven de gekozen weergave (licht of donker) en kopieën van pagina’s en kaartstukken, zodat ze ook zonder internet werken.',
			'Wie uw toestel gebruikt, kan zo zien welke pagina’s u bekeek. Onder “Zonder internet” kunt u ze wissen. Uw positie en wat u typt, bewaren wij niet.',
			'Wij noemen geen politiemensen bij naam.',
			'Een route openen gebeurt in een kaartapp of website die u zelf kiest. Die kent dan uw bestemming.'
		],
		hostTitle: 'De server',
		host: 'De server die deze bestanden levert, ziet zoals elke webserver het adres van uw verbinding en welke pagina u vraagt. Een filter in de link kan daar ook in staan; een adres of positie nooit. Zoekt u een huisnummer, dan haalt uw toestel de nummers van heel die gemeente op: de server kan dan zien welke gemeente, niet welke straat.'
	},
	kindExplain: {
		lisa: 'Een LISA is een buurtkantoor voor veiligheid en preventie: gemeente, politie, preventie en anderen ontvangen er bewoners.',
		police:
			'Commissariaten, politieantennes en posten van de zes politiezones en van de spoorwegpolitie.',
		victim:
			'Een EVA-cel (Emergency Victim Assistance) van de politie ontvangt slachtoffers van seksueel of intrafamiliaal geweld.'
	},
	statusExplain: {
		open: 'De plaats ontvangt publiek. Of de deur nu open is, hangt af van de uren.',
		temporary: 'De plaats ontvangt publiek. Een verhuizing is aangekondigd.',
		starting: 'Nog niet of pas begonnen.',
		planned: 'Aangekondigd.',
		closing: 'De sluiting is aangekondigd.',
		closed: 'Deze plaats bestaat niet meer.',
		unclear: 'De bronnen zijn niet duidelijk over deze plaats.'
	},
	place: {
		newTab: 'opent in een nieuw tabblad',
		old: 'ouder dan 12 maanden',
		name: 'Naam',
		address: 'Adres',
		translatedName: 'Onze vertaling van de naam',
		directions: 'Route',
		directionsNote:
			'Uw eigen kaartapp opent met dit adres. Die app of website kent dan uw bestemming.',
		directionsApp: 'Kaartapp op dit toestel',
		directionsArea:
			'De ligging is niet precies bekend: de route gaat naar het midden van het gebied.',
		who: 'Wie is er',
		whoExplain:
			'De deur en de mensen zijn twee dingen: een open plaats heeft niet altijd politie in huis.',
		whoColumns: { who: 'Wie', when: 'Wanneer', asOf: 'Stand op' },
		whenUnknown: 'dag en uur niet bekend',
		whoUnknown: 'Niet bekend wie er wanneer is.',
		services: 'Waarvoor',
		servicesUnknown: 'Niet bekend wat u hier kunt regelen.',
		partners: 'Partners',
		contact: 'Contact',
		phoneUnknown: 'Telefoon niet bekend',
		calendar: {
			title: 'Agenda',
			door: 'Openingsuren in uw agenda',
			people: 'Wie is er, in uw agenda',
			note: (to: string) =>
				`Een ics-bestand voor elke agenda, uitgewerkt tot en met ${to}. Wat niet bekend is, staat er niet in.`,
			subscribe: 'Abonneren, zodat wijzigingen vanzelf verschijnen:'
		},
		phone: 'Telefoon',
		mail: 'E-mail',
		website: 'Website',
		stops: 'Met het openbaar vervoer',
		stopModes: {
			metro: 'Metro',
			train: 'Trein',
			tram: 'Tram',
			bus: 'Bus',
			'bus-or-tram': 'Bus of tram'
		},
		stopsMeasured:
			'De dichtste halte van elke soort, te voet aan 5 km/u vanaf het midden van de halte of het station.',
		stopsArea: 'De ligging is niet precies bekend: gerekend tot het midden van het gebied.',
		stopsNone: 'Geen halte binnen 1,2 km te voet, voor zover onze bronnen weten.',
		stopsLimits:
			'Onze bronnen noemen geen lijnen, en niet of er bij een tram- of metrohalte ook een bus stopt. De Lijn en TEC ontbreken.',
		stopsFrenchOnly: 'Van sommige haltes kennen wij enkel de Franse naam.',
		moves: 'Verhuist later',
		movesDateUnknown: 'datum niet bekend',
		laterHere: 'Later hier',
		history: 'Geschiedenis',
		accessibility: 'Toegang',
		sources: 'Bronnen',
		sourcesLead: 'Waar elk gegeven vandaan komt, en van wanneer het is.',
		sourceColumns: { fact: 'Gegeven', source: 'Bron', asOf: 'Stand op' },
		nearby: 'In dezelfde gemeente'
	},
	victimHelp: {
		title: 'Slachtoffer van geweld: dit eerst',
		danger: 'In gevaar of gewond? Bel meteen.',
		centre: (days: number) =>
			`Na seksueel geweld van minder dan ${days} dagen geleden: zorg, sporen en een gesprek. Een klacht hoeft niet.`,
		always: 'dag en nacht',
		eva: 'Langer geleden, of geweld in het gezin: de EVA-cellen van de politie ontvangen slachtoffers. Ze staan in deze lijst, met wat over hun uren bekend is.',
		alice:
			'Bel Alice: op de campus van de UCLouvain in Sint-Lambrechts-Woluwe brengt een gratis en anonieme taxi slachtoffers sinds oktober 2023 dag en nacht naar het Zorgcentrum. De politie komt er alleen bij als het slachtoffer dat beslist. Het verslag vermeldt het nummer niet.'
	},
	sentences: {
		zone: (name: string) => `politiezone ${name}`,
		federal: 'federale spoorwegpolitie',
		formerly: (names: string) => `Vroeger: ${names}`,
		alsoCalled: (names: string) => `Ook genoemd: ${names}`,
		movesTo: (address: string) => `Naar ${address}`,
		otherwise: (value: string) => `Volgens een andere bron: ${value}`,
		websiteIn: { nl: 'in het Nederlands', fr: 'in het Frans' },
		stopWalk: (minutes: number, distance: string) => `: ${minutes} min. te voet (${distance})`,
		stopWalkRoughly: (minutes: number) => `: ongeveer ${minutes} min. te voet`,
		wheelchair: {
			yes: 'Toegankelijk met de rolstoel',
			limited: 'Beperkt toegankelijk met de rolstoel',
			no: 'Niet toegankelijk met de rolstoel',
			unknown: 'Niet bekend of u er met een rolstoel binnen kunt'
		},
		disagree: 'Hierover spreken bronnen elkaar tegen',
		weShow: 'Wat wij tonen',
		unlocatedLong: 'Waar deze plaats komt of is, is niet bekend. Ze staat daarom niet op de kaart.',
		noFixed: 'geen vaste permanentie'
	},
	fields: {
		name: 'Naam',
		commune: 'Gemeente',
		zone: 'Politiezone',
		status: 'Toestand',
		address: 'Adres',
		address_nl: 'Adres (Nederlands)',
		address_fr: 'Adres (Frans)',
		postcode: 'Postcode',
		locality: 'Waar ongeveer',
		location: 'Ligging',
		opening_hours: 'Uren',
		by_appointment: 'Afspraak',
		services: 'Diensten',
		partners: 'Partners',
		permanences: 'Wie is er',
		phone: 'Telefoon',
		email: 'E-mail',
		website: 'Website',
		accessibility: 'Toegang',
		moves_to: 'Verhuizing',
		history: 'Geschiedenis',
		kind: 'Soort plaats'
	},
	source: {
		/** what our own files are called, by id of the source; others keep the name they bear */
		titles: {
			'best-2022-10': 'Adressenregister BeSt, oktober 2022',
			'common-knowledge': 'Algemeen bekend (postcodes van de gemeenten)',
			derived: 'Berekend door dit project uit zijn bronnen',
			'osm-2021-08': 'OpenStreetMap, straten, adressen en gebouwen van augustus 2021',
			'osm-2026-05': 'OpenStreetMap, uittreksel van 16 mei 2026',
			'osm-2026-07': 'OpenStreetMap, straten met naam sinds augustus 2021 (tot juli 2026)',
			'statbel-2025': 'Gemeenten, statistische sectoren en bevolking op 1 januari 2025',
			'stib-2026': 'MIVB, haltes en dienstregeling (GTFS), voorjaar 2026'
		} as Record<string, string>,
		report: (lines: string) => `Verslag safe.brussels, regel ${lines}`,
		undated: 'zonder datum',
		asOf: (date: string) => `stand op ${date}`,
		old: 'ouder dan 12 maanden',
		confidence: {
			high: 'betrouwbaar',
			medium: 'redelijk zeker',
			low: 'onzeker',
			estimated: 'geschat',
			unknown: 'niet bekend'
		},
		confidenceLabel: 'Hoe zeker',
		show: 'Bronnen',
		publisher: 'Uitgever',
		licence: 'Licentie',
		attribution: 'Vermelding',
		link: 'Naar de bron',
		retrieved: 'Geraadpleegd'
	},
	zone: {
		title: 'Politiezones en gemeenten',
		lead: 'Het Brussels Hoofdstedelijk Gewest telt zes politiezones en 19 gemeenten.',
		ofZone: (code: string) => `Politiezone ${code}`,
		calendar: 'Openingsuren in uw agenda (ics-bestand)',
		commune: 'Gemeente'
	}
};
