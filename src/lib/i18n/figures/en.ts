import { counted } from '../count.ts';
import { plural } from '../plural.ts';
import type { FigureMessages } from './index.ts';

export const en: FigureMessages = {
	newTab: 'opens in a new tab',
	onThisPage: 'On this page',
	lines: (lines) => `line ${lines}`,
	figures: {
		title: 'Figures of the report',
		lead: (printed, ours) =>
			`${plural('en', printed, 'The figure', `All ${printed} figures`)} of the safe.brussels report, by topic, with the line where they stand. We checked what can be checked, and added ${ours} that the report does not print.`,
		download: 'All figures in a file:',
		topics: {
			antennas: 'LISA antennas',
			attendance: 'Attendance of events',
			'recruitment-centre': 'Recruitment Guidance Centre (OR/COR)',
			campaigns: 'Campaigns',
			research: 'Research and monitoring',
			recruitment: 'Staff and recruitment',
			training: 'Training',
			'neighbourhood-work': 'Neighbourhood work, contacts and communication',
			interventions: 'Police interventions and methods',
			report: 'The report itself'
		},
		columns: {
			what: 'What',
			number: 'Number',
			when: 'When',
			check: 'Checked',
			lines: 'Line'
		},
		noPeriod: 'no date',
		contradiction: 'contradiction',
		follows: {
			average: (n) => `on average ${n}`,
			change: (n) => `change ${n}%`,
			count: (n) => `counted in the report: ${n}`,
			months: (n) => `${n} months`,
			remainder: (n) => `remainder: ${n}`,
			share: (n) => `${n}%`,
			sum: (n) => `sum: ${n}`,
			total: (n) => `total ${n}`
		},
		of: {
			F036: 'a year',
			F047: 'a session',
			F048: 'of those who took part',
			F049: 'in both periods',
			F050: 'in both periods',
			F061: 'a meeting',
			F063: 'a month',
			F069: 'children a class',
			F071: 'pupils a class',
			F110: 'of all views',
			F111: 'of all views'
		},
		percent: (n) => `${n}%`,
		tables: {
			'anderlecht-questions': 'Requests handled',
			'anderlecht-reports': 'Problem reports'
		},
		years: {
			title: 'Anderlecht: Centre and Broeck (Peterbos)',
			lead: 'The report gives three years for two antennas. The columns start at zero and have one scale within a chart.',
			year: 'Year',
			number: 'Number',
			printed: 'Change, printed',
			computed: 'Change, calculated',
			together: 'Both antennas, our own sum',
			part: 'not the whole year',
			partKey: 'Hatched: not a whole year',
			alternative: (what) => `${what}: a column for each year. The numbers are in the table below.`,
			wholeTable: 'About the whole table:',
			caption: (what) => `${what}, by antenna and year`
		},
		visits: {
			title: (name, year) => `${name}, ${year}`,
			residents: 'people from the neighbourhood',
			others: 'the rest, not described',
			alternative:
				'A bar with the share of people from the neighbourhood. The numbers are in the table below.'
		},
		moreOfAntennas: 'Other figures about antennas',
		attendance: {
			lead: 'For each event the bar shows the largest number that the report gives, on one scale from zero.',
			event: 'Event',
			bar: 'Compared'
		},
		recruitment: {
			lead: 'The report gives two of these numbers for two periods. Each chart has its own scale from zero.',
			alternative: (what) =>
				`${what}: a column for each period. The numbers are in the table below.`
		},
		campaign: {
			title: 'Views of ‘Dope Talks’ by channel',
			rest: 'not assigned',
			alternative:
				'A bar with the share of each channel in all views. The numbers are in the table below.'
		},
		checks: {
			title: 'How we checked',
			figures: (n) => counted('en', n, 'figure', 'figures'),
			more: 'Every point where the report contradicts itself or other sources'
		}
	},
	contradictions: {
		title: 'Where sources disagree',
		lead: (places, report) =>
			`Sources disagree about places ${counted('en', places, 'time', 'times')}. In the report itself we found ${counted('en', report, 'contradiction, unclear point or misprint', 'contradictions, unclear points and misprints')}. The statements stand side by side, with the same weight, and then what we show and why.`,
		places: 'Places',
		placesLead: 'Addresses, hours and dates, by commune.',
		report: 'The report itself',
		reportLead:
			'Every statement below comes from the report of December 2024, with the line where it stands. Those that matter most come first.',
		groups: {
			periods: 'Periods and dates',
			numbers: 'Counts and figures',
			statements: 'What is said',
			names: 'Names',
			print: 'Layout and misprints'
		},
		severe: 'major',
		small: (n) => counted('en', n, 'small difference', 'small differences'),
		about: 'About:',
		zone: (name, code) => `${name} police zone (${code})`,
		figure: (id, what) => `figure ${id}: ${what}`,
		see: 'See also:',
		ofPlace: (names, field) => `${names}: ${field}`,
		commune: (name, code) => `${name} (zone ${code})`
	},
	links: {
		figures: (n) =>
			plural(
				'en',
				n,
				'The figure of the report, checked',
				`All ${n} figures of the report, checked`
			),
		contradictions: (n) =>
			`See ${plural('en', n, 'the one point', `all ${n} points`)} where sources disagree with each other or themselves`,
		files: (format) => `Figures of the report as ${format}`
	}
};
