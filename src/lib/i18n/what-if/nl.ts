import type { DroppedFeature, FileProblem } from '../../coverage/scenario-file.ts';
import { counted } from '../count.ts';

/** Dutch words of scenarios: what if a place is added, closed, moved, or opens at other hours. */
export const nl = {
	title: 'Wat als',
	lead: 'Voeg plaatsen toe, sluit of verplaats ze of verander hun uren, en zie meteen voor hoeveel inwoners dat iets verandert. Het scenario staat in de link: niets wordt verstuurd of bewaard.',
	plans: 'Scenario’s',
	today: 'Nu',
	plan: (letter: string) => `Scenario ${letter}`,
	newPlan: 'Nieuw scenario',
	copyPlan: 'Kopie',
	removePlan: (letter: string) => `Scenario ${letter} weg`,
	gain: (n: string) => `+ ${n}`,
	loss: (n: string) => `− ${n}`,
	same: '0',
	residentsWithin: (minutes: number) => `inwoners binnen ${minutes} minuten`,
	certainAndPossible: (possible: string) =>
		`zeker; ${possible} als ook deuren met onbekende uren meetellen`,
	now: 'nu',
	then: 'dan',
	percent: (n: string) => `${n}%`,
	computing: 'We rekenen…',
	announce: (gain: string, minutes: number) => `${gain} inwoners binnen ${minutes} minuten.`,
	add: {
		title: 'Plaats toevoegen',
		serves: 'Soort',
		lisa: 'LISA',
		police: 'Politie',
		map: 'Aanwijzen op de kaart',
		address: 'Of een adres'
	},
	address: {
		label: 'Adres van de plaats',
		clear: 'Adres wissen',
		none: 'Dat adres kennen we niet.',
		failed: 'De adressen laden niet. Wijs de plaats aan op de kaart.',
		several: 'Er zijn er verscheidene: kies er een.',
		private: 'Wat u typt, blijft op dit toestel. Alleen het punt komt in de link.'
	},
	change: {
		title: 'Bestaande plaats veranderen',
		place: 'Plaats',
		choose: 'Kies een plaats',
		lisa: 'LISA-antennes',
		police: 'Politie',
		added: 'Toegevoegd',
		close: 'Sluiten',
		move: 'Verplaatsen op de kaart',
		moveTo: 'Verplaatsen naar een adres',
		hours: 'Uren veranderen',
		open: 'Openen'
	},
	announced: {
		title: 'Aangekondigd',
		open: (name: string) => `${name} openen`,
		move: (name: string, address: string) => `${name} naar ${address}`
	},
	list: {
		title: 'Wijzigingen',
		none: 'Nog geen wijziging.',
		add: (serves: string, number: number) => `Nieuwe plaats ${number} (${serves})`,
		close: (name: string) => `${name} sluit`,
		move: (name: string) => `${name} verhuist`,
		hours: (name: string) => `${name}: andere uren`,
		open: (name: string) => `${name} opent`,
		withHours: (hours: string) => `, ${hours}`,
		remove: (change: string) => `Weg: ${change}`,
		undo: 'Ongedaan maken',
		clear: 'Alles weg',
		full: (most: number) => `Een scenario heeft hoogstens ${most} wijzigingen.`
	},
	difference: {
		title: 'Verschil per gebied',
		caption: (minutes: number) => `Verschil in inwoners binnen ${minutes} minuten`,
		area: 'Gebied',
		before: 'Nu',
		after: 'Dan',
		change: 'Verschil',
		none: 'Voor geen enkel gebied verandert er iets.'
	},
	compare: {
		title: 'Scenario’s naast elkaar',
		caption: (minutes: number) => `Inwoners binnen ${minutes} minuten, per scenario`,
		region: 'Het Gewest'
	},
	hours: {
		title: (name: string) => `Uren van ${name}`,
		apply: 'Deze uren toepassen',
		cancel: 'Annuleren',
		fromKnown: 'We beginnen met de uren die bekend zijn.',
		fromNothing: 'De uren van deze plaats zijn niet bekend: we beginnen met een lege week.',
		grid: 'Weekrooster: pijltjes om te bewegen, spatie om een half uur aan of uit te zetten',
		presets: 'Snel invullen',
		office: 'Ma–vr 9–17',
		evening: '+ avonden 17–20',
		saturday: '+ zaterdag 9–13',
		copy: 'Maandag voor ma–vr',
		clear: 'Leeg',
		exact: 'Als tekst',
		dayText: (day: string) => `${day}, bijvoorbeeld 9:00-12:00, 13:00-17:00`,
		wrong: (days: string) =>
			`Deze uren kloppen niet: ${days}. Schrijf bijvoorbeeld 9:00-12:00, 13:00-17:00.`,
		total: (hours: string) => `${hours} uur per week`,
		closed: 'gesloten',
		opened: (day: string, time: string, isOpen: boolean) =>
			`${day} ${time}, ${isOpen ? 'open' : 'gesloten'}`
	},
	files: {
		title: 'Bewaren en delen',
		export: 'Bewaren als GeoJSON',
		import: 'GeoJSON openen',
		copy: 'Link kopiëren',
		copied: 'De link staat op het klembord.',
		notCopied: 'Kopiëren lukt niet: neem de link uit de adresbalk.',
		fileName: 'scenario',
		imported: (n: number) => `${counted('nl', n, 'wijziging', 'wijzigingen')} ingelezen.`,
		problem: {
			'too-large':
				'Dit bestand is te groot voor een scenario (meer dan 5 MB). Er is niets veranderd.',
			'not-json': 'Dit bestand is geen GeoJSON: het is geen geldige JSON. Er is niets veranderd.',
			'not-geojson':
				'Dit bestand is geen GeoJSON met een FeatureCollection. Er is niets veranderd.',
			nothing: 'In dit bestand staat niets dat we kunnen gebruiken. Er is niets veranderd.',
			unreadable: 'Dit bestand kan niet gelezen worden. Er is niets veranderd.'
		} satisfies Record<FileProblem | 'unreadable', string>
	},
	dropped: {
		link: (n: number, why: string) =>
			`${counted('nl', n, 'wijziging', 'wijzigingen')} uit de link weggelaten: ${why}.`,
		file: (n: number, why: string) =>
			`${counted('nl', n, 'onderdeel', 'onderdelen')} van het bestand weggelaten: ${why}.`,
		plans: (n: number) =>
			`${counted('nl', n, 'scenario', 'scenario’s')} uit de link weggelaten: vier is het meeste.`,
		why: {
			unreadable: 'niet leesbaar',
			'unknown-place': 'een plaats die we niet kennen',
			outside: 'buiten het Gewest',
			hours: 'uren die niet kloppen',
			'too-many': 'meer dan vijftig',
			'not-a-point': 'geen punt'
		} satisfies Record<DroppedFeature['why'], string>
	}
};
