import { counted } from '../count.ts';

/** Dutch words of the finder; they come with its code, when somebody says where from or when. */
export const nl = {
	suggestions: {
		label: 'Voorstellen',
		kinds: {
			address: 'adres',
			street: 'straat',
			commune: 'gemeente',
			postcode: 'postcode',
			station: 'station of halte',
			landmark: 'plek',
			place: 'plaats op deze kaart',
			quarter: 'wijk'
		},
		via: (name: string) => `gevonden als ‘${name}’`,
		found: (n: number) => `${counted('nl', n, 'voorstel', 'voorstellen')}`,
		which: 'Deze straatnaam bestaat in meer dan één gemeente. Kies de juiste.',
		none: 'Geen adres gevonden. Kijk de schrijfwijze na, of kies een punt op de kaart.',
		failed: 'De adressen konden niet laden. Een punt op de kaart kiezen kan wel.'
	},
	origin: {
		point: 'Punt op de kaart',
		near: (street: string) => `Punt bij ${street}`,
		nearest: (asked: string, known: string) =>
			`Nummer ${asked} is niet bekend. Het vertrekpunt is nummer ${known}.`,
		sameNumber: (asked: string, known: string) =>
			`Nummer ${asked} is niet bekend. Het vertrekpunt is ${known}.`,
		inRange: (known: string) => `Het vertrekpunt is het gebouw met nummer ${known}.`,
		noNumbers: 'De huisnummers van deze straat zijn niet bekend. Het vertrekpunt is het midden.',
		noNumber: 'Zonder huisnummer: het vertrekpunt is het midden van de straat.',
		middle: 'Het vertrekpunt is het midden van dit gebied.',
		numbersFailed: 'Het huisnummer kon niet laden. Het vertrekpunt is het midden van de straat.',
		unlocated: 'De ligging hiervan is niet bekend. Kies iets anders.',
		outside:
			'Dit punt ligt buiten het Brussels Hoofdstedelijk Gewest: dichtste plaatsen in vogelvlucht.',
		noStreet: 'Bij dit punt ligt geen straat die wij kennen: afstanden in vogelvlucht.',
		walkingFailed:
			'De wandelwegen konden niet laden: afstanden in vogelvlucht. De rest werkt gewoon.',
		oldLink: 'Het vertrekpunt in deze link bestaat niet meer. Kies het opnieuw.',
		retry: 'Opnieuw proberen'
	},
	when: {
		title: 'Wanneer?',
		presets: {
			tonight: 'Vanavond',
			'tomorrow-morning': 'Morgenvoormiddag',
			saturday: 'Zaterdag'
		},
		day: 'Dag',
		time: 'Uur',
		today: 'vandaag',
		past: 'Dat moment is voorbij.'
	},
	pace: {
		title: 'Hoe gaat u?',
		choices: {
			adult: 'gewone stap, 5 km/u',
			slow: 'trager, 3,6 km/u',
			slower: 'traag, 3 km/u',
			'step-free': 'rolstoel of kinderwagen, zonder trappen'
		},
		stepFree:
			'Trappen worden vermeden. Hellingen, stoepranden en liften buiten dienst kennen wij niet.'
	},
	answer: {
		label: 'Antwoord',
		/** before the sentence where another moment was asked for */
		at: (moment: string) => `${moment}: `,
		/** name, then this, then when */
		isNear: (minutes: number) =>
			` ligt op ${counted('nl', minutes, 'minuut', 'minuten')} te voet en is `,
		openUntil: (time: string) => `open tot ${time}`,
		openAlways: 'dag en nacht open',
		leaveBy: 'Vertrek ten laatste om ',
		noneNow: 'Nu is er in uw buurt niets zeker open. ',
		noneThen: 'Dan is er in uw buurt niets zeker open. ',
		/** name, then this */
		opens: (when: string, minutes: number) =>
			` opent ${when}, op ${counted('nl', minutes, 'minuut', 'minuten')} te voet.`,
		none: 'Van geen enkele plaats in deze lijst weten wij zeker wanneer ze opengaat.',
		unknownNearer: 'Dichterbij, maar uren niet bekend: ',
		unknownNear: 'Dichtbij, maar uren niet bekend: ',
		callFirst: 'Bel eerst.',
		showRoute: 'Toon de weg',
		facade: 'vandaag, uur per uur'
	},
	list: {
		open: 'Nu open, van dichtbij naar ver',
		openThen: 'Dan open, van dichtbij naar ver',
		unknown: 'Uren niet bekend: bel eerst',
		closed: 'Nu gesloten',
		closedThen: 'Dan gesloten',
		unlocated: 'Ligging niet bekend, niet op de kaart',
		onFoot: 'te voet',
		straight: 'in vogelvlucht'
	},
	route: {
		title: (name: string) => `Te voet naar ${name}`,
		from: (label: string) => `Van ${label}`,
		total: (minutes: number, distance: string) =>
			`${counted('nl', minutes, 'minuut', 'minuten')}, ${distance}`,
		area: 'De ligging is niet precies bekend: de weg gaat naar het midden van het gebied.',
		none: 'Naar deze plaats vinden wij geen weg te voet.',
		noneStepFree: 'Naar deze plaats vinden wij geen weg zonder trappen.',
		failed: 'De weg kon niet laden.',
		close: 'Weg sluiten',
		print: 'Afdrukken',
		limits:
			'Straten van augustus 2021, aangevuld tot juli 2026. Werken, hellingen en wachttijden zijn niet meegerekend.'
	}
};
