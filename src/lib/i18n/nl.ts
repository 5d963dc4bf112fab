import { formatNumber } from './format.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
	`${formatNumber('nl', n)} ${plural('nl', n, one, other)}`;

/** Dutch, as written in Brussels. The other dictionaries have exactly these keys. */
export const nl = {
	app: {
		name: 'In uw buurt',
		line: 'LISA, politie en initiatieven in Brussel',
		description:
			'Waar vindt u een LISA-antenne of een commissariaat in het Brussels Hoofdstedelijk Gewest, wanneer is het open en wie is er?',
		skipToContent: 'Naar de inhoud',
		skipToMap: 'Naar de kaart',
		language: 'Taal',
		theme: { label: 'Weergave', toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
		menu: 'Menu',
		close: 'Sluiten',
		unofficial: 'Dit is geen website van de politie of van een overheid.',
		notHere: 'Deze website neemt geen meldingen of klachten aan.'
	},
	nav: {
		label: 'Hoofdmenu',
		find: 'Zoeken',
		zones: 'Zones en gemeenten',
		sources: 'Bronnen',
		accessibility: 'Toegankelijkheid',
		privacy: 'Privacy',
		list: 'Lijst',
		map: 'Kaart',
		listOrMap: 'Lijst of kaart',
		showMap: 'Kaart tonen',
		backToList: 'Terug naar de lijst',
		footer: 'Over deze website'
	},
	emergency: {
		title: 'Dringend?',
		label: 'Noodnummers',
		ambulance: 'ziekenwagen, brandweer',
		police: 'politie',
		call112: 'Bel 112: politie, brandweer, ziekenwagen',
		call101: 'Bel 101: dringende politiehulp'
	},
	kind: {
		lisa: 'LISA-antenne',
		'station-main': 'Hoofdcommissariaat',
		station: 'Commissariaat',
		'police-post': 'Politieantenne',
		'victim-unit': 'EVA-cel (opvang van slachtoffers)',
		'meeting-place': 'Ontmoetingsplaats'
	},
	kindGroup: {
		lisa: { label: 'LISA', all: 'LISA-antennes' },
		police: { label: 'Politie', all: 'Commissariaten en politieposten' },
		victim: { label: 'EVA', all: 'EVA-cellen voor slachtoffers' }
	},
	kindExplain: {
		lisa: 'Een LISA is een buurtkantoor voor veiligheid en preventie: gemeente, politie, preventie en anderen ontvangen er bewoners.',
		police:
			'Commissariaten, politieantennes en posten van de zes politiezones en van de spoorwegpolitie.',
		victim:
			'Een EVA-cel (Emergency Victim Assistance) van de politie ontvangt slachtoffers van seksueel of intrafamiliaal geweld.'
	},
	status: {
		open: 'in gebruik',
		temporary: 'in gebruik, tijdelijke plaats',
		starting: 'in opstart',
		planned: 'gepland',
		closing: 'sluit binnenkort',
		closed: 'definitief gesloten',
		unclear: 'toestand onduidelijk'
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
	hours: {
		title: 'Openingsuren',
		open: 'open',
		closed: 'gesloten',
		unknown: 'uren niet bekend',
		openUntil: (time: string) => `Open tot ${time}`,
		openAlways: 'Dag en nacht open',
		noteUntil: (time: string) => `tot ${time}`,
		noteAlways: 'dag en nacht',
		noteUnknown: 'uren niet bekend',
		noteOpens: (when: string) => `opent ${when}`,
		noteAppointment: 'op afspraak',
		noteAppointmentNow: 'nu op afspraak',
		closedOpens: (when: string) => `Gesloten, opent ${when}`,
		closedNow: 'Gesloten',
		at: (time: string) => `om ${time}`,
		tomorrowAt: (time: string) => `morgen om ${time}`,
		dayAt: (day: string, time: string) => `${day} om ${time}`,
		unknownTitle: 'Uren niet bekend',
		unknownHint: { call: 'Bel eerst.', commune: 'Vraag het eerst aan de gemeente.' },
		unknownLong: 'Openingsuren niet bekend',
		unknownSource: 'Geen enkele bron geeft ze.',
		appointmentOnly: 'Enkel op afspraak',
		appointment: {
			no: 'Zonder afspraak',
			possible: 'Afspraak mogelijk',
			only: 'Enkel op afspraak',
			unknown: 'Niet bekend of u een afspraak nodig hebt'
		},
		holidayToday: (holiday: string) =>
			`Vandaag is het een feestdag (${holiday}). Niet bekend of deze plaats open is.`,
		noteHoliday: 'feestdag: niet bekend',
		holidayTitle: 'Feestdag: niet bekend',
		holidays: {
			open: 'Ook open op feestdagen.',
			closed: 'Gesloten op feestdagen.',
			unknown: 'Zomeruren en feestdagen niet bekend.'
		},
		remaining: (hours: number, minutes: number) =>
			hours === 0
				? `nog ${count(minutes, 'minuut', 'minuten')}`
				: minutes === 0
					? `nog ${hours} uur`
					: `nog ${hours} uur en ${count(minutes, 'minuut', 'minuten')}`,
		day: 'Dag',
		time: 'Uren',
		drawing: 'Getekend per uur, van 6 tot 23 uur',
		now: 'nu',
		today: 'vandaag',
		always: '24 uur op 24, 7 dagen op 7',
		byAppointmentDay: 'op afspraak',
		asOf: (date: string) => `Uren van ${date}`,
		undated: 'Uren zonder datum',
		old: 'ouder dan 12 maanden',
		inWords: 'In woorden'
	},
	weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
	weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
	dayRange: (from: string, to: string) => `van ${from} tot en met ${to}`,
	find: {
		title: 'Waar kunt u terecht?',
		lead: 'Alle LISA-antennes en politieplaatsen van de 19 Brusselse gemeenten, met hun uren.',
		search: 'Zoek op naam, straat of gemeente',
		placeholder: 'bv. Kuregem of Stokkel',
		clear: 'Zoekvak leegmaken',
		myPosition: 'Mijn positie gebruiken',
		positionNote: 'Uw positie blijft op uw toestel.',
		positionUsed: 'Gesorteerd vanaf uw positie, in vogelvlucht.',
		positionForget: 'Positie vergeten',
		positionRefused: 'U gaf geen toegang tot uw positie. De lijst blijft op naam.',
		positionFailed: 'Uw toestel kon uw positie niet bepalen. De lijst blijft op naam.',
		positionOutside:
			'Uw positie ligt buiten het Brussels Hoofdstedelijk Gewest. Wij tonen de afstanden in vogelvlucht.',
		searchingPosition: 'Wij zoeken uw positie…',
		filters: 'Filters',
		kinds: 'Soort plaats',
		zone: 'Politiezone',
		commune: 'Gemeente',
		status: 'Toestand',
		allZones: 'Alle politiezones',
		allCommunes: 'Alle gemeenten',
		allStatuses: 'Elke toestand',
		clearFilters: 'Filters wissen',
		results: (n: number) => count(n, 'plaats', 'plaatsen'),
		sortedByName: 'op naam',
		sortedByDistance: 'in vogelvlucht, dichtstbij eerst',
		none: 'Geen plaats beantwoordt aan uw keuze.',
		noneHint: 'Kies minder filters of een ander woord.',
		groupOpen: 'Nu open',
		groupUnknown: 'Uren niet bekend',
		groupClosed: 'Nu gesloten',
		groupUnlocated: 'Ligging niet bekend, niet op de kaart',
		straight: 'in vogelvlucht',
		byLink: 'Kies per soort, zone of gemeente',
		kindsShown: 'Getoond op de lijst en de kaart'
	},
	place: {
		address: 'Adres',
		addressUnknown: 'Adres niet bekend',
		somewhere: (metres: string) => `Ligging bij benadering, op ${metres} na`,
		exact: (metres: string) => `Punt op ${metres} nauwkeurig`,
		unlocated: 'Ligging niet bekend',
		unlocatedLong: 'Waar deze plaats komt of is, is niet bekend. Ze staat daarom niet op de kaart.',
		formerly: (names: string) => `Vroeger: ${names}`,
		alsoCalled: (names: string) => `Ook genoemd: ${names}`,
		translatedName: 'Onze vertaling van de naam',
		directions: 'Route',
		directionsTitle: 'Een route openen',
		directionsNote:
			'Uw eigen kaartapp opent met dit adres. Die app of website kent dan uw bestemming.',
		directionsApp: 'Kaartapp op dit toestel',
		directionsArea:
			'De ligging is niet precies bekend: de route gaat naar het midden van het gebied.',
		newTab: 'opent in een nieuw tabblad',
		who: 'Wie is er',
		whoExplain:
			'De deur en de mensen zijn twee dingen: een open plaats heeft niet altijd politie in huis.',
		whoColumns: { who: 'Wie', when: 'Wanneer', asOf: 'Stand op' },
		whenUnknown: 'dag en uur niet bekend',
		noFixed: 'geen vaste permanentie',
		whoUnknown: 'Niet bekend wie er wanneer is.',
		services: 'Waarvoor',
		servicesUnknown: 'Niet bekend wat u hier kunt regelen.',
		partners: 'Partners',
		contact: 'Contact',
		phoneUnknown: 'Telefoon niet bekend',
		phone: 'Telefoon',
		mail: 'E-mail',
		website: 'Website',
		websiteIn: { nl: 'in het Nederlands', fr: 'in het Frans' },
		comeBy: 'Kom langs tijdens de openingsuren.',
		moves: 'Verhuist later',
		movesTo: (address: string) => `Naar ${address}`,
		movesDateUnknown: 'datum niet bekend',
		laterHere: 'Later hier',
		history: 'Geschiedenis',
		accessibility: 'Toegang',
		wheelchair: {
			yes: 'Toegankelijk met de rolstoel',
			limited: 'Beperkt toegankelijk met de rolstoel',
			no: 'Niet toegankelijk met de rolstoel',
			unknown: 'Niet bekend of u er met een rolstoel binnen kunt'
		},
		sources: 'Bronnen',
		sourcesLead: 'Waar elk gegeven vandaan komt, en van wanneer het is.',
		sourceColumns: { fact: 'Gegeven', source: 'Bron', asOf: 'Stand op' },
		disagree: 'Hierover spreken bronnen elkaar tegen',
		weShow: 'Wat wij tonen',
		otherwise: (value: string) => `Volgens een andere bron: ${value}`,
		zone: (name: string) => `politiezone ${name}`,
		federal: 'federale spoorwegpolitie',
		nearby: 'In dezelfde gemeente',
		notOnMap: 'niet op de kaart',
		back: 'Terug naar de lijst'
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
		communes: 'Gemeenten van de zone',
		population: (n: string, year: number) => `${n} inwoners op 1 januari ${year}`,
		places: 'Plaatsen',
		noLisa: 'Van een LISA-antenne is hier niets bekend.',
		validity:
			'Een federaal wetsontwerp wil de zes zones samenvoegen tot één zone, tussen oktober 2027 en januari 2028.',
		website: 'Website van de zone',
		area: (km2: string) => `${km2} km²`,
		commune: 'Gemeente',
		postcodes: (list: string) => `Postcode ${list}`,
		served: 'Bevoegde politiezone',
		showOnMap: 'Toon op de kaart',
		unlocated: (n: string) =>
			`Van ${n} inwoners is de statistische sector niet bekend; zij zijn meegeteld.`,
		dataSource: 'Bevolking en grenzen: Statbel.'
	},
	map: {
		title: 'Kaart van Brussel',
		help: 'Gebruik de pijltjestoetsen om te verschuiven, plus en min om te zoomen, en Enter om de plaats in het midden te kiezen.',
		zoomIn: 'Inzoomen',
		zoomOut: 'Uitzoomen',
		pan: 'Verschuiven',
		panLeft: 'Naar links',
		panRight: 'Naar rechts',
		panUp: 'Omhoog',
		panDown: 'Omlaag',
		wholeRegion: 'Heel het Gewest tonen',
		layers: 'Kaartlagen',
		zones: 'Politiezones',
		communes: 'Gemeenten',
		legend: 'Legende',
		open: 'open',
		closed: 'gesloten',
		unknown: 'niet bekend',
		planned: 'gepland of in opstart',
		appointment: 'op afspraak',
		scaleMinutes: (n: number) => `${n} min. te voet`,
		scaleHours: (n: number) => `${n} uur te voet`,
		notAvailable: 'De kaart werkt niet op dit toestel. Alles staat ook in de lijst.',
		failed: 'De kaart kon niet laden. De lijst en de adressen werken wel.',
		retry: 'Opnieuw proberen',
		loading: 'De kaart wordt geladen…',
		attribution: '© OpenStreetMap-bijdragers · Statbel',
		attributionLabel: 'Bronnen van de kaart',
		several: (n: number) => `${n} plaatsen op één punt`,
		youAreHere: 'Uw positie',
		seePlace: 'Bekijk plaats',
		chosen: (name: string) => `Gekozen: ${name}`,
		deselect: 'Keuze wissen',
		area: (name: string) => `U wees ${name} aan`,
		areaCommune: 'Naar de gemeente',
		areaZone: 'Naar de politiezone',
		uncertain: 'De ligging is niet precies bekend: u ziet een gebied, geen punt.',
		noPlaceHere: 'Hier ligt geen plaats.'
	},
	units: {
		metres: (n: string) => `${n} m`,
		kilometres: (n: string) => `${n} km`
	},
	choose: { title: 'Kies uw taal', preferred: 'De taal van uw browser' },
	notFound: {
		title: 'Deze pagina bestaat niet',
		text: 'De link is fout of de pagina is verhuisd. Alle plaatsen staan in de lijst.',
		link: 'Naar alle plaatsen'
	},
	error: {
		title: 'Er ging iets mis',
		text: 'De pagina kon niet laden. Probeer het opnieuw; de lijst van plaatsen werkt.'
	},
	sourcesPage: {
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
		all: 'Alle bronnen',
		citedBy: (n: number) => `${count(n, 'gegeven', 'gegevens')} op deze website`
	},
	accessibilityPage: {
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
	privacyPage: {
		title: 'Privacy',
		items: [
			'Geen cookies.',
			'Geen verbinding met andere diensten: alles komt van deze website zelf.',
			'Uw positie en wat u zoekt, verlaten uw toestel niet. Wij vragen uw positie alleen als u erop klikt.',
			'Wij bewaren enkel de gekozen weergave (licht of donker), op uw toestel.',
			'Wij noemen geen politiemensen bij naam.',
			'Een route openen gebeurt in een kaartapp of website die u zelf kiest. Die kent dan uw bestemming.'
		],
		hostTitle: 'De server',
		host: 'De server die deze bestanden levert, ziet zoals elke webserver het adres van uw verbinding en welke pagina u vraagt. Een filter in de link kan daar ook in staan; een adres of positie nooit.'
	},
	meta: {
		find: 'Alle plaatsen',
		place: (name: string, commune: string) => `${name} in ${commune}: adres, uren en wie er is`
	}
};

export type Messages = typeof nl;
