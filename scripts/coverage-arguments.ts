import { parseArgs } from 'node:util';
import { paces, type Pace } from '../src/lib/finder/pace.ts';
import { readWhen } from '../src/lib/coverage/question-link.ts';
import { readScenario } from '../src/lib/coverage/scenario-link.ts';
import {
	areaLevels,
	blockKinds,
	candidateKinds,
	kindSets,
	objectives,
	siteRules,
	thresholds,
	type AreaLevel,
	type BlockKind,
	type CandidateKind,
	type KindSet,
	type Objective,
	type Question,
	type SiteRule,
	type Threshold
} from '../src/lib/coverage/types.ts';
import { parseMoment } from '../src/lib/finder/moment.ts';

export const tasks = ['areas', 'clock', 'gaps', 'sites', 'robust', 'best-hours', 'doubt'] as const;
export type Task = (typeof tasks)[number];

/** What `npm run coverage` was asked. */
export interface CoverageArguments {
	readonly task: Task;
	readonly question: Question;
	readonly minutes: Threshold;
	readonly level: 'region' | AreaLevel;
	readonly weekOf: string | null;
	readonly sites: number;
	readonly objective: Objective;
	readonly candidates: CandidateKind;
	readonly rule: SiteRule;
	readonly block: BlockKind;
	readonly format: 'text' | 'json' | 'csv';
}

export const usage = `npm run coverage -- [options]
  who reaches a place on foot, computed as on the site, without a browser

  --minutes ${thresholds.join('|')}        threshold (15)
  --kinds ${kindSets.join('|')}     which places count (lisa)
  --walk ${paces.join('|')}
  --when any|h33|2026-12-25T10:00   whatever the hour; hour 0-167 of a week; a moment in Brussels
  --scenario TEXT              as in a link: "add!lisa!4.379!50.855~close!etterbeek-jourdan"
  --level region|${areaLevels.join('|')}   areas of the table (commune)
  --clock [--week-of DATE]     residents at each of the 168 hours
  --gaps                       quarters, or with --level sector sectors, beyond the threshold
  --sites N                    the N best next sites, 1-10, with
      --objective ${objectives.join('|')}  --candidates ${candidateKinds.join('|')}
      --rule ${siteRules.join('|')}
  --robust                     with --sites: how often each site wins
  --best-hours ${blockKinds.join('|')}
  --doubt                      what hangs on places known only roughly
  --json, --csv                for machines
`;

const options = {
	minutes: { type: 'string' },
	kinds: { type: 'string' },
	walk: { type: 'string' },
	when: { type: 'string' },
	scenario: { type: 'string' },
	level: { type: 'string' },
	clock: { type: 'boolean' },
	'week-of': { type: 'string' },
	gaps: { type: 'boolean' },
	sites: { type: 'string' },
	objective: { type: 'string' },
	candidates: { type: 'string' },
	rule: { type: 'string' },
	robust: { type: 'boolean' },
	'best-hours': { type: 'string' },
	doubt: { type: 'boolean' },
	json: { type: 'boolean' },
	csv: { type: 'boolean' },
	help: { type: 'boolean' }
} as const;

/**
 * Reads the arguments; a list of sentences, one for each that is wrong, or 'help'. `places` has the ids of
 * the data.
 */
export function readArguments(
	args: readonly string[],
	places: ReadonlySet<string>
): CoverageArguments | readonly string[] | 'help' {
	let values;
	try {
		({ values } = parseArgs({ args: [...args], options }));
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
	if (values.help) return 'help';
	const problems: string[] = [];
	const expect = <Value>(
		name: string,
		value: Value | null,
		expected: string,
		found: string
	): Value => {
		if (value === null) problems.push(`--${name} ${found}: expected ${expected}`);
		return value as Value;
	};
	const oneOf = <Value extends string>(
		name: keyof typeof values,
		allowed: readonly Value[],
		otherwise: Value
	): Value => {
		const text = values[name];
		if (text === undefined) return otherwise;
		const found = allowed.find((value) => value === text) ?? null;
		return expect(name, found, allowed.join(', '), String(text));
	};
	const whole = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);
	const minutesText = values.minutes ?? '15';
	const minutes = expect(
		'minutes',
		thresholds.find((each) => each === whole(minutesText)) ?? null,
		thresholds.join(', '),
		minutesText
	);
	const whenText = values.when ?? 'any';
	const when = expect(
		'when',
		whenText === 'any' ? ({ kind: 'any' } as const) : readWhen(whenText),
		'any, an hour of the week h0 to h167, or a moment such as 2026-12-25T10:00',
		whenText
	);
	const { scenario, dropped } = readScenario(values.scenario ?? '', places);
	for (const { number, why } of dropped)
		problems.push(`--scenario: change ${number} can not be used (${why})`);
	const weekText = values['week-of'];
	const weekOf =
		weekText === undefined
			? null
			: expect(
					'week-of',
					parseMoment(`${weekText}T12:00`) ? weekText : null,
					'a date such as 2026-12-25',
					weekText
				);
	const sitesText = values.sites ?? '3';
	const count = whole(sitesText);
	const sites = expect(
		'sites',
		count >= 1 && count <= 10 ? count : null,
		'a whole number from 1 to 10',
		sitesText
	);
	const asked: Record<Exclude<Task, 'areas' | 'robust'>, boolean> = {
		clock: values.clock ?? false,
		gaps: values.gaps ?? false,
		sites: values.sites !== undefined || (values.robust ?? false),
		'best-hours': values['best-hours'] !== undefined,
		doubt: values.doubt ?? false
	};
	const chosen = tasks.filter((task) => task in asked && asked[task as keyof typeof asked]);
	if (chosen.length > 1)
		problems.push(`--${chosen.join(' and --')} do not go together: expected one of them`);
	const [first = 'areas'] = chosen;
	const level = oneOf('level', ['region', ...areaLevels], first === 'gaps' ? 'quarter' : 'commune');
	if (first === 'gaps' && level !== 'quarter' && level !== 'sector')
		problems.push(`--level ${level}: expected quarter or sector with --gaps`);
	if (values.json && values.csv) problems.push('--json and --csv do not go together');
	const result: CoverageArguments = {
		task: values.robust ? 'robust' : first,
		question: {
			kinds: oneOf<KindSet>('kinds', kindSets, 'lisa'),
			pace: oneOf<Pace>('walk', paces, 'adult'),
			when,
			scenario
		},
		minutes,
		level,
		weekOf,
		sites,
		objective: oneOf('objective', objectives, 'covering'),
		candidates: oneOf('candidates', candidateKinds, 'public'),
		rule: oneOf('rule', siteRules, 'none'),
		block: oneOf('best-hours', blockKinds, 'two-hours'),
		format: values.json ? 'json' : values.csv ? 'csv' : 'text'
	};
	return problems.length > 0 ? problems : result;
}
