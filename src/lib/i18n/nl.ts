import { counted } from './count.ts';

const count = (n: number, one: string, other: string): string => counted('nl', n, one, other);

/** Dutch, as written in Brussels. The other dictionaries have exactly these keys. */
export const nl = {
	app: {
		name: 'In uw buurt',
		line: 'LISA, politie en initiatieven in Brussel',
		description:
			'Waar vindt u een LISA-antenne of een commissariaat in het Brussels Hoofdstedelijk Gewest, wanneer is het open en wie is er?',
		newTab: 'opent in een nieuw tabblad',
		mapCredit: '© OpenStreetMap-bijdragers · Statbel',
		skipToContent: 'Naar de inhoud',
		language: 'Taal',
		theme: { toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
		menu: 'Menu',
		close: 'Sluiten',
		unofficial: 'Dit is geen website van de politie of van een overheid.',
		notHere: 'Deze website neemt geen meldingen of klachten aan.'
	},
	nav: {
		label: 'Hoofdmenu',
		find: 'Zoeken',
		zones: 'Zones en gemeenten',
		initiatives: 'Initiatieven',
		coverage: 'Dekking',
		sources: 'Bronnen',
		accessibility: 'Toegankelijkheid',
		privacy: 'Privacy',
		offline: 'Zonder internet',
		list: 'Lijst',
		map: 'Kaart',
		listOrMap: 'Lijst of kaart',
		showOnMap: 'Toon op de kaart',
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
	status: {
		open: 'in gebruik',
		temporary: 'in gebruik, tijdelijke plaats',
		starting: 'in opstart',
		planned: 'gepland',
		closing: 'sluit binnenkort',
		closed: 'definitief gesloten',
		unclear: 'toestand onduidelijk'
	},
	hours: {
		uncertainTitle: 'Uren niet zeker',
		noteUncertain: 'uren niet zeker',
		uncertainNow: 'Nu niet zeker open',
		perhaps: (spans: string) => `misschien ${spans}`,
		callFirst: 'Bel vooraf',
		closedFor: (reason: string, opens: string) =>
			opens ? `Gesloten (${reason}), opent ${opens}` : `Gesloten (${reason})`,
		exceptional: 'uitzonderlijke sluiting',
		coming: 'Afwijkende dagen',
		beyond: (date: string) => `Deze uren kunnen verouderd zijn: ze zijn nagekeken tot ${date}.`,
		irregular: 'Niet elke week dezelfde uren.',
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
		origin: 'Van waar vertrekt u?',
		originPlaceholder: 'straat en nummer, station of plaats',
		originClear: 'Vertrekpunt wissen',
		originLoading: 'De adressen worden geladen…',
		pick: 'Kies op de kaart',
		failed: 'Zoeken op adres kon niet laden.',
		when: 'Wanneer?',
		now: 'Nu',
		otherMoment: 'Ander moment',
		more: 'Meer keuzes',
		openThen: 'Open op dat moment',
		policeThere: 'Politie aanwezig, volgens een bron',
		walkIn: 'Niet enkel op afspraak',
		wish: 'Waarvoor komt u?',
		anyWish: 'Om het even',
		wishes: {
			nuisance: 'overlast melden',
			'lost-property': 'verloren voorwerpen',
			papers: 'administratieve papieren',
			help: 'juridische of sociale hulp',
			victim: 'slachtoffer van geweld'
		},
		search: 'Zoek op naam, straat of gemeente',
		placeholder: 'bv. Kuregem of Stokkel',
		clear: 'Zoekvak leegmaken',
		myPosition: 'Mijn positie gebruiken',
		positionNote: 'Uw positie blijft op uw toestel.',
		position: 'Uw positie',
		positionRefused: 'U gaf geen toegang tot uw positie. De lijst blijft op naam.',
		positionFailed: 'Uw toestel kon uw positie niet bepalen. De lijst blijft op naam.',
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
		none: 'Geen plaats beantwoordt aan uw keuze.',
		noneHint: 'Kies minder filters of een ander woord.',
		byLink: 'Kies per soort, zone of gemeente',
		kindsShown: 'Getoond op de lijst en de kaart'
	},
	list: {
		addressUnknown: 'Adres niet bekend',
		somewhere: (metres: string) => `Ligging bij benadering, op ${metres} na`,
		unlocated: 'Ligging niet bekend',
		notOnMap: 'niet op de kaart',
		noLisa: 'Van een LISA-antenne is hier niets bekend.'
	},
	map: {
		title: 'Kaart van Brussel',
		loading: 'De kaart wordt geladen…',
		failed: 'De kaart kon niet laden. De lijst en de adressen werken wel.',
		notAvailable: 'De kaart werkt niet op dit toestel. Alles staat ook in de lijst.',
		retry: 'Opnieuw proberen'
	},
	units: {
		metres: (n: string) => `${n} m`,
		kilometres: (n: string) => `${n} km`,
		minutes: (n: string) => `${n} min.`
	},
	meta: {
		find: 'Alle plaatsen',
		place: (name: string, commune: string) => `${name} in ${commune}: adres, uren en wie er is`
	}
};

export type Messages = typeof nl;
