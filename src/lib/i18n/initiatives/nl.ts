/**
 * Dutch words of the list and the matrix of initiatives. They go into the page when it is made, so that no
 * script carries them. In `counts`, "{n}" is a number that the page fills in; `sentences` are completed by
 * the server.
 */
export const nl = {
	list: {
		title: 'Initiatieven',
		matrixLink: 'Vergelijk de zones: wat loopt waar?',
		search: 'Zoek in de initiatieven',
		placeholder: 'Naam, organisatie of onderwerp',
		clearText: 'Wis de zoektekst',
		period: 'Periode',
		allPeriods: 'Alle',
		periodNote:
			'Het verslag legt niet vast wanneer zijn periodes beginnen en eindigen. Voor de antennes volgen wij zijn hoofdstuk over LISA: de tweede periode is oktober 2022 tot december 2023, de derde 2024.',
		filters: 'Filters',
		clear: 'Wis de filters',
		remove: 'Verwijder de filter',
		choices: {
			theme: 'Thema',
			target: 'Voor wie',
			zone: 'Politiezone',
			commune: 'Gemeente',
			category: 'Lijst van het verslag',
			status: 'Eind 2024',
			located: 'Op de kaart'
		},
		any: {
			theme: 'Alle thema’s',
			target: 'Iedereen',
			zone: 'Alle zones',
			commune: 'Alle gemeenten',
			category: 'Beide lijsten',
			status: 'Elke toestand',
			located: 'Met en zonder plaats'
		},
		located: { yes: 'met een plaats op de kaart', no: 'zonder plaats op de kaart' },
		region: 'Heel het Gewest',
		several: 'Meer dan één zone',
		none: 'Geen enkel initiatief past bij deze filters.',
		noneHint: 'Kies minder filters, of een andere periode.',
		wider: 'Ook',
		ranIn: 'Liep in deze periode',
		unclearTitle: 'Niet duidelijk of het toen liep',
		unclearLead:
			'Het verslag zegt voor deze periode niet zeker of dit liep: gepland, niet opnieuw vermeld, voor twee lezingen vatbaar, of niets gezegd.',
		antennas: 'LISA-antennes in deze periode',
		antennasLead: 'De kaart toont de antennes die toen bestonden, volgens hun openingsdatum.',
		antennasUnknown: 'Niet bekend of ze toen al bestonden:',
		translated: 'vertaling',
		printed: 'In het verslag:',
		stops: 'De drie haltes van een lijntje zijn de periodes:',
		byZone: 'Ga naar',
		save: 'Bewaar deze lijst',
		saveShown: 'Wat u nu ziet, als bestand',
		saveNote: 'Het bestand wordt op uw toestel gemaakt.',
		saveCsv: 'Als CSV (rekenblad)',
		saveGeojson: 'Als GeoJSON (kaart)',
		whole: 'Alle initiatieven in drie talen, als open data:',
		fileName: 'initiatieven'
	},
	counts: {
		all: { one: '{n} initiatief', other: '{n} initiatieven' },
		runs: { one: '{n} initiatief liep', other: '{n} initiatieven liepen' },
		unclear: {
			one: 'van {n} is het niet duidelijk',
			other: 'van {n} is het niet duidelijk'
		},
		notYet: {
			one: '{n} initiatief was nog niet begonnen.',
			other: '{n} initiatieven waren nog niet begonnen.'
		},
		over: {
			one: '{n} initiatief was beëindigd of uitgezonderd.',
			other: '{n} initiatieven waren beëindigd of uitgezonderd.'
		},
		antennas: { one: '{n} antenne', other: '{n} antennes' },
		ofRegion: {
			one: '{n} voor heel het Gewest',
			other: '{n} voor heel het Gewest'
		},
		ofZone: { one: '{n} in heel de zone', other: '{n} in heel de zone' }
	},
	matrix: {
		title: 'Wat loopt waar',
		families: 'Programma’s in meer zones',
		all: 'Alle initiatieven',
		rows: 'Rijen',
		asList: 'Als lijst',
		asTable: 'Terug naar de tabel',
		print: 'Afdrukken',
		zone: 'Zone',
		allZones: 'Alle zones',
		stop: 'Een halte',
		explain: 'Wat de haltes betekenen',
		tableLabel: 'Programma’s en zones',
		programme: 'Programma',
		initiative: 'Initiatief',
		region: 'Heel het Gewest',
		nothing: 'niets in het verslag',
		nothingNote: 'Een streepje in een lege cel: het verslag noemt het niet voor deze zone.',
		totals: 'Alle initiatieven van de zone',
		openInitiative: 'Naar het initiatief',
		antennas: 'Geopende LISA-antennes',
		antennasGroup: 'LISA',
		antennaNote:
			'Afgeleid uit de openingsdatums van de antennes, niet uit de lijsten van de zones.',
		antennaYes: 'bestond',
		antennaNo: 'nog niet',
		antennaUnknown: 'niet bekend',
		list: 'Als lijst',
		backToList: 'Alle initiatieven zoeken en filteren'
	},
	stops: {
		stated: 'vermeld',
		inherited: 'voortgezet',
		inferred: 'afgeleid',
		ended: 'beëindigd of uitgezonderd',
		planned: 'gepland',
		ambiguous: 'onduidelijk',
		'not-relisted': 'niet opnieuw vermeld',
		unknown: 'niet bekend',
		'not-started': 'nog niet begonnen of nog niet vermeld'
	},
	sentences: {
		lead: (n: string, zones: number, periods: number) =>
			`${n} initiatieven, onderdelen en maatregelen die het verslag van safe.brussels noemt: wat de ${zones} politiezones, de gemeenten en het Gewest in ${periods} periodes deden om burgers en ordediensten dichter bij elkaar te brengen.`,
		matrixLead: (families: number, periods: string) =>
			`${families} programma’s die het verslag in meer dan één zone of op meer dan één plaats noemt. Elk lijntje heeft drie haltes: ${periods}.`,
		matrixLeadAll: (n: string, periods: string) =>
			`Alle ${n} initiatieven van het verslag, per thema. Elk lijntje heeft drie haltes: ${periods}.`,
		zone: (name: string, code: string) => `zone ${name} (${code})`,
		cell: (programme: string, zone: string, states: string) => `${programme}, ${zone}: ${states}`,
		several: (n: number) => `${n} initiatieven`,
		lines: (lines: string) => `verslag, regel ${lines}`,
		noLines: 'geen eigen regel in het verslag',
		antennasIn: (yes: number, unknown: number) =>
			(yes === 0
				? 'geen antenne bekend'
				: yes === 1
					? '1 antenne bestond'
					: `${yes} antennes bestonden`) +
			(unknown === 0 ? '' : `, van ${unknown} is het niet bekend`),
		total: (n: string, zone: string) => `${n} initiatieven in ${zone}`,
		openData: (format: string) => `Initiatieven als ${format}`
	}
};
