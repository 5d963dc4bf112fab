// `npm run coverage`: the numbers of the coverage page without a browser, by the same code. `--help` says how.
import { runBestHours } from '../src/lib/coverage/best-hours.ts';
import { csvText } from '../src/lib/calendar/csv.ts';
import { areaRows, clockRows, gapRows } from '../src/lib/coverage/export/rows.ts';
import type { Row } from '../src/lib/coverage/export/head.ts';
import { gapsOf } from '../src/lib/coverage/gaps.ts';
import { runDoubt } from '../src/lib/coverage/position-doubt.ts';
import { SitingDesk } from '../src/lib/coverage/siting/desk.ts';
import { noScenario, type SitesQuestion } from '../src/lib/coverage/types.ts';
import {
	coverageAreas,
	coverageCandidates,
	coverageEngine,
	coveragePlaces,
	finished
} from '../src/lib/server/coverage.ts';
import { readArguments, usage, type CoverageArguments } from './coverage-arguments.ts';

/** An answer as data, and as rows of a table. */
interface Told {
	readonly data: unknown;
	readonly rows: readonly Row[];
}

function areas({ question, level }: CoverageArguments): Told {
	const engine = coverageEngine();
	const answer = engine.coverage(question);
	const changed = question.scenario.changes.length > 0;
	const base = changed ? engine.coverage({ ...question, scenario: noScenario }) : null;
	const rows = areaRows(answer, base, level === 'region' ? 'commune' : level, coverageAreas());
	const { region, certain, possible, leftOut } = answer;
	const shown = level === 'region' ? rows.slice(-1) : rows;
	const list = level === 'region' ? {} : { [level]: answer.areas[level] };
	return { data: { question, region, areas: list, certain, possible, leftOut }, rows: shown };
}

function clock({ question, minutes, weekOf }: CoverageArguments): Told {
	const { kinds, pace, scenario } = question;
	const answer = coverageEngine().clock({ kinds, pace, scenario, minutes, weekOf });
	const plain = (row: (typeof answer)['region']) => ({
		...row,
		certain: [...row.certain],
		possible: [...row.possible]
	});
	return {
		data: {
			question: answer.question,
			region: plain(answer.region),
			zones: answer.zones.map(plain),
			communes: answer.communes.map(plain)
		},
		rows: clockRows(answer, coverageAreas())
	};
}

function gaps({ question, minutes, level }: CoverageArguments): Told {
	const found = gapsOf(
		coverageEngine().coverage(question),
		minutes,
		level === 'sector' ? 'sector' : 'quarter'
	);
	return { data: { question, minutes, gaps: found }, rows: gapRows(found, coverageAreas()) };
}

function sites({ task, question, minutes, sites: count, ...rest }: CoverageArguments): Told {
	const { objective, candidates, rule } = rest;
	const desk = new SitingDesk(coverageEngine(), coverageCandidates());
	const asked: SitesQuestion = { question, minutes, candidates, objective, rule, count };
	if (task === 'robust') {
		const answer = finished(desk.robustness(asked));
		const rows = answer.sites.map(({ id, commune, lon, lat, wins }) => {
			return { id, commune, lon, lat, wins, cases: answer.cases.length };
		});
		return { data: answer, rows };
	}
	const answer = finished(desk.sites(asked));
	const { before, after, bound, gap } = answer;
	const rows = answer.sites.map(({ id, commune, lon, lat, gain }, place) => ({
		rank: place + 1,
		id,
		commune,
		lon,
		lat,
		gain: Math.round(gain),
		before: Math.round(before),
		after: Math.round(after),
		bound: Math.round(bound),
		gap: Number(gap.toFixed(5))
	}));
	return { data: answer, rows };
}

function bestHours({ question, minutes, block }: CoverageArguments): Told {
	const answer = finished(
		runBestHours(coverageEngine(), { question, minutes, block, count: Infinity })
	);
	return { data: answer, rows: answer.blocks.map((each) => ({ ...each })) };
}

function doubt({ question, minutes }: CoverageArguments): Told {
	const answer = finished(runDoubt(coverageEngine(), { question, minutes }));
	const { within, lowest, highest } = answer;
	const all = { id: 'all', accuracyMetres: null, lowest, highest, within };
	return { data: answer, rows: [...answer.places.map((each) => ({ ...each, within })), all] };
}

const tellers: Record<CoverageArguments['task'], (asked: CoverageArguments) => Told> = {
	areas,
	clock,
	gaps,
	sites,
	robust: sites,
	'best-hours': bestHours,
	doubt
};

/** Rows as columns of text; what is not known is a dash. */
function columns(rows: readonly Row[]): string {
	const names = Object.keys(rows[0] ?? {});
	const cells = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '-')))];
	const widths = names.map((_, place) => Math.max(...cells.map((line) => line[place]!.length)));
	return cells
		.map((line) =>
			line
				.map((cell, place) => cell.padEnd(widths[place]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

const asked = readArguments(process.argv.slice(2), new Set(coveragePlaces().map(({ id }) => id)));
if (asked === 'help') console.log(usage);
else if ('task' in asked) {
	const { data, rows } = tellers[asked.task](asked);
	const names = Object.keys(rows[0] ?? {});
	if (asked.format === 'json') console.log(JSON.stringify(data, null, '\t'));
	else if (asked.format === 'csv')
		console.log(
			csvText(
				names,
				rows.map((row) => names.map((name) => String(row[name] ?? '')))
			).trimEnd()
		);
	else console.log(rows.length > 0 ? columns(rows) : 'Nothing to tell.');
} else {
	for (const problem of asked) console.error(problem);
	console.error('\n--help says what there is.');
	process.exitCode = 2;
}
