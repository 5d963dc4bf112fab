import type { ContradictionGroup } from '../../initiatives/contradiction-groups.ts';
import type { FigureTopic } from '../../initiatives/figures.ts';
import type { Computation, FigureTable } from '../../initiatives/types.ts';
import { counted } from '../count.ts';
import { plural } from '../plural.ts';

/** Dutch words of the figures and of the contradictions; only the server reads them. */
export const nl = {
	newTab: 'opent in een nieuw tabblad',
	onThisPage: 'Op deze pagina',
	lines: (lines: string) => `regel ${lines}`,
	figures: {
		title: 'Cijfers van het verslag',
		lead: (printed: number, ours: number) =>
			`Alle ${counted('nl', printed, 'cijfer', 'cijfers')} uit het verslag van safe.brussels, per onderwerp, met de regel waar ze staan. Wij rekenden na wat na te rekenen valt, en telden er ${ours} bij die het verslag niet drukt.`,
		download: 'Alle cijfers als bestand:',
		topics: {
			antennas: 'LISA-antennes',
			attendance: 'Aanwezigen op evenementen',
			'recruitment-centre': 'Oriëntatiecentrum voor Rekrutering (OR)',
			campaigns: 'Campagnes',
			research: 'Onderzoek en monitoring',
			recruitment: 'Personeel en rekrutering',
			training: 'Opleiding',
			'neighbourhood-work': 'Wijkwerking, contacten in de wijk en communicatie',
			interventions: 'Interventies en werkwijze',
			report: 'Het verslag zelf'
		} as Record<FigureTopic, string>,
		columns: {
			what: 'Wat',
			number: 'Getal',
			when: 'Wanneer',
			check: 'Nagerekend',
			lines: 'Regel'
		},
		noPeriod: 'zonder datum',
		contradiction: 'tegenspraak',
		follows: {
			average: (n: string) => `gemiddeld ${n}`,
			change: (n: string) => `evolutie ${n}%`,
			count: (n: string) => `geteld in het verslag: ${n}`,
			months: (n: string) => `${n} maanden`,
			remainder: (n: string) => `rest: ${n}`,
			share: (n: string) => `${n}%`,
			sum: (n: string) => `som: ${n}`,
			total: (n: string) => `samen ${n}`
		} as Record<Computation, (n: string) => string>,
		/** of what, by id of the figure: completes an average, a share or a total */
		of: {
			F036: 'per jaar',
			F047: 'per sessie',
			F048: 'van de deelnemers',
			F049: 'in beide periodes',
			F050: 'in beide periodes',
			F061: 'per ontmoeting',
			F063: 'per maand',
			F069: 'kinderen per klas',
			F071: 'leerlingen per klas',
			F110: 'van alle weergaven',
			F111: 'van alle weergaven'
		} as Record<string, string>,
		percent: (n: string) => `${n}%`,
		tables: {
			'anderlecht-questions': 'Behandelde vragen',
			'anderlecht-reports': 'Meldingen'
		} as Record<FigureTable, string>,
		years: {
			title: 'Anderlecht: Centrum en Broeck (Peterbos)',
			lead: 'Het verslag geeft voor twee antennes drie jaren. De kolommen beginnen bij nul en hebben in één tekening dezelfde schaal.',
			year: 'Jaar',
			number: 'Aantal',
			printed: 'Evolutie, gedrukt',
			computed: 'Evolutie, berekend',
			together: 'Beide antennes samen, onze optelling',
			part: 'niet het hele jaar',
			partKey: 'Gearceerd: geen volledig jaar',
			alternative: (what: string) =>
				`${what}: een kolom per jaar. De getallen staan in de tabel eronder.`,
			wholeTable: 'Over de hele tabel:',
			caption: (what: string) => `${what}, per antenne en per jaar`
		},
		visits: {
			title: (name: string, year: string) => `${name}, ${year}`,
			residents: 'bewoners van de wijk',
			others: 'rest, niet omschreven',
			alternative:
				'Een balk met het aandeel bewoners van de wijk. De getallen staan in de tabel eronder.'
		},
		moreOfAntennas: 'Andere cijfers over antennes',
		attendance: {
			lead: 'De balk toont per evenement het grootste aantal dat het verslag noemt, op één schaal vanaf nul.',
			event: 'Evenement',
			bar: 'Vergeleken'
		},
		recruitment: {
			lead: 'Twee dingen geeft het verslag voor twee periodes. Elke tekening heeft haar eigen schaal vanaf nul.',
			alternative: (what: string) =>
				`${what}: een kolom per periode. De getallen staan in de tabel eronder.`
		},
		campaign: {
			title: 'Weergaven van ‘Dope Talks’ per kanaal',
			rest: 'niet toegewezen',
			alternative:
				'Een balk met het aandeel van elk kanaal in alle weergaven. De getallen staan in de tabel eronder.'
		},
		checks: {
			title: 'Hoe wij nagerekend hebben',
			figures: (n: number) => counted('nl', n, 'cijfer', 'cijfers'),
			more: 'Alles waar het verslag zichzelf of andere bronnen tegenspreekt'
		}
	},
	contradictions: {
		title: 'Waar bronnen elkaar tegenspreken',
		lead: (places: number, report: number) =>
			`Over plaatsen spreken bronnen elkaar ${counted('nl', places, 'keer', 'keer')} tegen. In het verslag zelf vonden wij ${counted('nl', report, 'tegenspraak, onduidelijkheid of drukfout', 'tegenspraken, onduidelijkheden en drukfouten')}. Telkens staan de uitspraken naast elkaar, even zwaar, en daarna wat wij tonen en waarom.`,
		places: 'Plaatsen',
		placesLead: 'Adressen, uren en data, per gemeente.',
		report: 'Het verslag zelf',
		reportLead:
			'Elke uitspraak hieronder komt uit het verslag van december 2024, met de regel waar ze staat. De belangrijkste staan eerst.',
		groups: {
			periods: 'Periodes en data',
			numbers: 'Aantallen en cijfers',
			statements: 'Wat er gezegd wordt',
			names: 'Namen',
			print: 'Opmaak en drukfouten'
		} as Record<ContradictionGroup, string>,
		severe: 'belangrijk',
		small: (n: number) => counted('nl', n, 'klein verschil', 'kleine verschillen'),
		about: 'Gaat over:',
		zone: (name: string, code: string) => `politiezone ${name} (${code})`,
		figure: (id: string, what: string) => `cijfer ${id}: ${what}`,
		see: 'Zie ook:',
		ofPlace: (names: string, field: string) => `${names}: ${field}`,
		commune: (name: string, code: string) => `${name} (zone ${code})`
	},
	links: {
		figures: (n: number) => `Alle ${n} cijfers van het verslag, nagerekend`,
		contradictions: (n: number) =>
			`Bekijk ${plural('nl', n, 'de ene plek', `de ${n} plekken`)} waar bronnen elkaar of zichzelf tegenspreken`,
		files: (format: string) => `Cijfers van het verslag als ${format}`
	}
};
