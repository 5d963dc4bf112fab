import type { InitiativesMessages } from './index.ts';

/** English words of the list and the matrix of initiatives. */
export const en: InitiativesMessages = {
	list: {
		title: 'Initiatives',
		matrixLink: 'Compare the zones: what runs where?',
		search: 'Search the initiatives',
		placeholder: 'Name, organisation or subject',
		clearText: 'Clear the text',
		period: 'Period',
		allPeriods: 'All',
		periodNote:
			'The report does not say when its periods begin and end. For the antennas we follow its chapter on LISA: the second period is October 2022 to December 2023, the third is 2024.',
		filters: 'Filters',
		clear: 'Clear the filters',
		remove: 'Remove the filter',
		choices: {
			theme: 'Theme',
			target: 'For whom',
			zone: 'Police zone',
			commune: 'Commune',
			category: 'List in the report',
			status: 'At the end of 2024',
			located: 'On the map'
		},
		any: {
			theme: 'All themes',
			target: 'Anyone',
			zone: 'All zones',
			commune: 'All communes',
			category: 'Both lists',
			status: 'Any status',
			located: 'With and without a place'
		},
		located: { yes: 'with a place on the map', no: 'without a place on the map' },
		region: 'The whole Region',
		several: 'More than one zone',
		none: 'No initiative matches these filters.',
		noneHint: 'Choose fewer filters, or another period.',
		wider: 'Also',
		ranIn: 'Ran in this period',
		unclearTitle: 'Not clear whether it ran then',
		unclearLead:
			'For this period the report does not say for certain that it ran: planned, not listed again, open to two readings, or nothing said.',
		antennas: 'LISA antennas in this period',
		antennasLead: 'The map shows the antennas that existed then, by their opening date.',
		antennasUnknown: 'Not known whether they existed yet:',
		translated: 'translation',
		printed: 'In the report:',
		stops: 'The three stops of a line are the periods:',
		byZone: 'Go to',
		save: 'Save this list',
		saveShown: 'What you see now, as a file',
		saveNote: 'The file is made on your device.',
		saveCsv: 'As CSV (spreadsheet)',
		saveGeojson: 'As GeoJSON (map)',
		whole: 'All initiatives in three languages, as open data:',
		fileName: 'initiatives'
	},
	counts: {
		all: { one: '{n} initiative', other: '{n} initiatives' },
		runs: { one: '{n} initiative ran', other: '{n} initiatives ran' },
		unclear: { one: 'of {n} it is not clear', other: 'of {n} it is not clear' },
		notYet: {
			one: '{n} initiative had not started yet.',
			other: '{n} initiatives had not started yet.'
		},
		over: {
			one: '{n} initiative had ended or was left out.',
			other: '{n} initiatives had ended or were left out.'
		},
		antennas: { one: '{n} antenna', other: '{n} antennas' },
		ofRegion: { one: '{n} for the whole Region', other: '{n} for the whole Region' },
		ofZone: { one: '{n} in the whole zone', other: '{n} in the whole zone' }
	},
	matrix: {
		title: 'What runs where',
		families: 'Programmes in several zones',
		all: 'All initiatives',
		rows: 'Rows',
		asList: 'As a list',
		asTable: 'Back to the table',
		print: 'Print',
		zone: 'Zone',
		allZones: 'All zones',
		stop: 'A stop',
		explain: 'What the stops mean',
		tableLabel: 'Programmes and zones',
		programme: 'Programme',
		initiative: 'Initiative',
		region: 'The whole Region',
		nothing: 'nothing in the report',
		nothingNote: 'A dash in an empty cell: the report does not mention it for this zone.',
		totals: 'All initiatives of the zone',
		openInitiative: 'To the initiative',
		antennas: 'LISA antennas opened',
		antennasGroup: 'LISA',
		antennaNote: 'Inferred from the opening dates of the antennas, not from the zones’ lists.',
		antennaYes: 'existed',
		antennaNo: 'not yet',
		antennaUnknown: 'not known',
		list: 'As a list',
		backToList: 'Search and filter all initiatives'
	},
	stops: {
		stated: 'listed',
		inherited: 'continued',
		inferred: 'inferred',
		ended: 'ended or left out',
		planned: 'planned',
		ambiguous: 'unclear',
		'not-relisted': 'not listed again',
		unknown: 'not known',
		'not-started': 'not started or not listed yet'
	},
	sentences: {
		lead: (n, zones, periods) =>
			`${n} initiatives, parts of initiatives and measures named in the report of safe.brussels: what the ${zones} police zones, the communes and the Region did over ${periods} periods to bring citizens and law enforcement closer together.`,
		matrixLead: (families, periods) =>
			`${families} programmes that the report names in more than one zone or more than one place. Each line has three stops: ${periods}.`,
		matrixLeadAll: (n, periods) =>
			`All ${n} initiatives of the report, by theme. Each line has three stops: ${periods}.`,
		zone: (name, code) => `${name} zone (${code})`,
		cell: (programme, zone, states) => `${programme}, ${zone}: ${states}`,
		several: (n) => `${n} initiatives`,
		lines: (lines) => `report, line ${lines}`,
		noLines: 'no line of its own in the report',
		antennasIn: (yes, unknown) =>
			(yes === 0
				? 'no antenna known'
				: yes === 1
					? '1 antenna existed'
					: `${yes} antennas existed`) + (unknown === 0 ? '' : `, of ${unknown} it is not known`),
		total: (n, zone) => `${n} initiatives in the ${zone}`,
		openData: (format) => `Initiatives as ${format}`
	}
};
