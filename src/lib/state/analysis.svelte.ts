import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, setContext, untrack } from 'svelte';
import { Superseded, type CoverageClient } from '$lib/coverage/client';
import {
	defaultQuestion,
	mostPlans,
	readAsked,
	writeAsked,
	type Asked,
	type KnownIds
} from '$lib/coverage/question-link';
import {
	mostChanges,
	noScenario,
	type ClockAnswer,
	type ClockQuestion,
	type CoverageAnswer,
	type CoverageAreas,
	type Question,
	type Scenario,
	type ScenarioChange,
	type When
} from '$lib/coverage/types';
import type { PlaceSummary } from '$lib/places/summary';

/** What the analysis stands on; the page knows how to get it. */
export interface AnalysisGround {
	readonly client: CoverageClient;
	readonly areas: CoverageAreas;
	/** all places, in the language of the page */
	readonly places: readonly PlaceSummary[];
}

/** What the page shows before anything is computed: the answer that was computed with the page. */
export interface AnalysisStart {
	readonly answer: CoverageAnswer;
	readonly clock: ClockAnswer;
	readonly areas: CoverageAreas;
	readonly places: readonly PlaceSummary[];
}

/** What a point of the map is wanted for. */
export type Picking =
	| { readonly what: 'add'; readonly place: null; readonly serves?: 'lisa' | 'police' }
	| { readonly what: 'move'; readonly place: string };

type Stage = 'idle' | 'loading' | 'ready' | 'failed';

/** How many steps back "undo" goes. */
const mostSteps = 100;
/** Answers kept for a question that is asked again: hours of a week that is played. */
const mostAnswers = 200;

/**
 * What a planner asks and what the worker answers. The address of the page holds what is asked, so that a
 * link is the question: choices in the query, scenarios in the fragment, which a browser never sends.
 * Answers stay here.
 */
export class Analysis {
	stage = $state<Stage>('idle');
	/** share of the files that is loaded, 0 to 1 */
	loaded = $state(0);
	/** what went wrong, for the console and tests; the page says it in words of its own */
	failure = $state<string | null>(null);
	ground = $state.raw<AnalysisGround | null>(null);

	/** the answer to the question that is shown; the former one while a new one is computed */
	answer = $state.raw<CoverageAnswer | null>(null);
	/** the same question without the scenario; null where there is none */
	base = $state.raw<CoverageAnswer | null>(null);
	/** answers of all scenarios to the same question, in their order; empty where there are none */
	compared = $state.raw<readonly CoverageAnswer[]>([]);
	/** residents within the threshold at each hour of the week, with the scenario that is shown */
	clock = $state.raw<ClockAnswer | null>(null);
	/** share of the clock that is computed; null where it is done */
	clockProgress = $state<number | null>(null);
	/** whether a new answer is being computed */
	computing = $state(false);

	/** an hour that is looked at for a moment, while the week plays or a slider is drawn */
	preview = $state.raw<When | null>(null);
	/** whether the reader points at the map, and what for; `place` is the one that moves */
	picking = $state.raw<Picking | null>(null);

	readonly #load: (onprogress: (share: number) => void) => Promise<AnalysisGround>;
	readonly #known: () => KnownIds;
	readonly #past: (readonly Scenario[])[] = [];
	/** how many steps can be undone */
	undoable = $state(0);
	#round = 0;
	#answers = new Map<string, CoverageAnswer>();

	constructor(
		known: () => KnownIds,
		load: (onprogress: (share: number) => void) => Promise<AnalysisGround>,
		start: AnalysisStart | null = null
	) {
		this.#known = known;
		this.#load = load;
		if (!start) return;
		this.answer = start.answer;
		this.clock = start.clock;
		this.#start = start;
	}

	#start: AnalysisStart | null = null;

	/** what the address asks */
	asked: Asked = $derived.by(() => {
		if (!browser) return { ...defaultQuestion, plans: [], shown: 0, dropped: [] };
		const { searchParams, hash } = page.url;
		return readAsked(searchParams, new URLSearchParams(hash.slice(1)), this.#known());
	});

	areas = $derived.by(() => this.ground?.areas ?? this.#start?.areas ?? null);
	places = $derived.by(() => this.ground?.places ?? this.#start?.places ?? []);

	/** the scenario that is shown */
	scenario: Scenario = $derived(this.asked.plans[this.asked.shown - 1] ?? noScenario);

	question: Question = $derived.by(() => {
		const { kinds, pace, when } = this.asked;
		return { kinds, pace, when: this.preview ?? when, scenario: this.scenario };
	});

	/** the clock's question: the normal week, or the week of the date that is asked about */
	clockQuestion: ClockQuestion = $derived.by(() => {
		const { kinds, pace, minutes, when } = this.asked;
		const weekOf = when.kind === 'moment' ? when.at.slice(0, 10) : null;
		return { kinds, pace, minutes, weekOf, scenario: this.scenario };
	});

	/**
	 * Follows the address: computes the answer to each new question. To be called once by the component
	 * that owns the analysis, as it is made.
	 */
	run(): void {
		$effect(() => {
			const { question, ground } = this;
			const { plans } = this.asked;
			if (ground) untrack(() => void this.#answer(ground, question, plans));
		});
		$effect(() => {
			const { clockQuestion, ground } = this;
			if (ground) untrack(() => void this.#answerClock(ground, clockQuestion));
		});
		$effect(() => {
			untrack(() => void this.open());
			return () => this.close();
		});
	}

	/** Loads what is needed, once; after a failure, again. */
	async open(): Promise<void> {
		if (this.stage === 'loading' || this.stage === 'ready') return;
		this.stage = 'loading';
		this.failure = null;
		try {
			this.ground = await this.#load((share) => (this.loaded = share));
			this.stage = 'ready';
		} catch (error) {
			this.#fail(error);
		}
	}

	close(): void {
		this.ground?.client.close();
		this.ground = null;
		this.stage = 'idle';
	}

	/** Changes what is asked, in the address: no new step in the history, focus and scroll stay. */
	async choose(change: Partial<Omit<Asked, 'dropped'>>): Promise<void> {
		this.preview = null;
		const url = new URL(page.url);
		const fragment = new URLSearchParams(url.hash.slice(1));
		writeAsked({ ...this.asked, ...change }, url.searchParams, fragment);
		url.hash = fragment.toString();
		await goto(url, { replaceState: true, keepFocus: true, noScroll: true });
	}

	/** Adds a change to the scenario that is shown, or to a first one. False where it has too many. */
	async change(change: ScenarioChange): Promise<boolean> {
		const { changes } = this.scenario;
		if (changes.length >= mostChanges) return false;
		await this.replace({ changes: [...changes, change] });
		return true;
	}

	/** Takes the point of the map that the reader was asked for. */
	async pick(lon: number, lat: number): Promise<void> {
		const { picking } = this;
		this.picking = null;
		if (picking?.what === 'move') await this.move(picking.place, lon, lat);
		else if (picking) {
			const serves = picking.serves ?? (this.asked.kinds === 'police' ? 'police' : 'lisa');
			await this.change({ kind: 'add', serves, ...rounded(lon, lat), week: null });
		}
	}

	/** Moves a place of the data, or one that the scenario has added. */
	async move(place: string, lon: number, lat: number): Promise<void> {
		const { changes } = this.scenario;
		const number = /^new-(\d+)$/.exec(place)?.[1];
		if (number === undefined) {
			await this.change({ kind: 'move', place, ...rounded(lon, lat) });
			return;
		}
		let added = 0;
		await this.replace({
			changes: changes.map((change) =>
				change.kind === 'add' && ++added === Number(number)
					? { ...change, ...rounded(lon, lat) }
					: change
			)
		});
	}

	/** whether a narrow screen shows the map instead of the tables */
	mapShown: boolean = $derived.by(() => browser && page.url.searchParams.get('view') === 'map');

	/** Shows the map or the tables on a narrow screen, as a step that "back" undoes. */
	async showPane(what: 'list' | 'map'): Promise<void> {
		const url = new URL(page.url);
		if (what === 'map') url.searchParams.set('view', 'map');
		else url.searchParams.delete('view');
		await goto(url, { keepFocus: true, noScroll: true });
	}

	/** Puts a scenario in the place of the one that is shown, or makes it the first. */
	async replace(scenario: Scenario): Promise<void> {
		const { plans, shown } = this.asked;
		const at = shown > 0 ? shown - 1 : plans.length;
		if (at >= mostPlans) return;
		this.#remember();
		await this.choose({
			plans: [...plans.slice(0, at), scenario, ...plans.slice(at + 1)],
			shown: at + 1
		});
	}

	/** Adds a scenario, an empty one or a copy of the one that is shown, and shows it. False where there are too many. */
	async addPlan(scenario: Scenario = noScenario): Promise<boolean> {
		const { plans } = this.asked;
		if (plans.length >= mostPlans) return false;
		this.#remember();
		await this.choose({ plans: [...plans, scenario], shown: plans.length + 1 });
		return true;
	}

	/** Drops the scenario that is shown, and shows the situation of today. */
	async removePlan(): Promise<void> {
		const { plans, shown } = this.asked;
		if (shown === 0) return;
		this.#remember();
		await this.choose({ plans: plans.filter((_, each) => each !== shown - 1), shown: 0 });
	}

	/** Shows another scenario; 0 = today. */
	async show(plan: number): Promise<void> {
		await this.choose({ shown: plan });
	}

	/** Takes the last change of a scenario back. */
	async undo(): Promise<void> {
		const plans = this.#past.pop();
		this.undoable = this.#past.length;
		if (!plans) return;
		const shown = Math.min(Math.max(this.asked.shown, plans.length > 0 ? 1 : 0), plans.length);
		await this.choose({ plans, shown });
	}

	#remember(): void {
		this.#past.push(this.asked.plans);
		if (this.#past.length > mostSteps) this.#past.shift();
		this.undoable = this.#past.length;
	}

	async #answer(
		{ client }: AnalysisGround,
		question: Question,
		plans: readonly Scenario[]
	): Promise<void> {
		const round = ++this.#round;
		this.computing = true;
		try {
			// One after the other: the worker keeps only the latest question of a kind.
			const answer = await this.#ask(client, question);
			if (round !== this.#round) return;
			const isChanged = question.scenario.changes.length > 0;
			const base = isChanged
				? await this.#ask(client, { ...question, scenario: noScenario })
				: null;
			if (round !== this.#round) return;
			[this.answer, this.base] = [answer, base];
			const compared: CoverageAnswer[] = [];
			for (const scenario of plans) {
				compared.push(await this.#ask(client, { ...question, scenario }));
				if (round !== this.#round) return;
			}
			this.compared = compared;
		} catch (error) {
			if (round === this.#round) this.#fail(error);
		} finally {
			if (round === this.#round) this.computing = false;
		}
	}

	/** Asks the worker what it was not asked before. */
	async #ask(client: CoverageClient, question: Question): Promise<CoverageAnswer> {
		const key = JSON.stringify(question);
		const known = this.#answers.get(key);
		if (known) return known;
		const answer = await client.coverage(question);
		if (this.#answers.size >= mostAnswers) this.#answers.clear();
		this.#answers.set(key, answer);
		return answer;
	}

	async #answerClock({ client }: AnalysisGround, question: ClockQuestion): Promise<void> {
		this.clockProgress = 0;
		try {
			this.clock = await client.clock(question, (share) => (this.clockProgress = share));
			this.clockProgress = null;
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Whatever was asked of a worker that has gone may be asked of another; what is superseded is no failure. */
	#fail(error: unknown): void {
		if (error instanceof Superseded) return;
		console.info('The coverage could not be computed.', error);
		this.failure = error instanceof Error ? error.message : String(error);
		this.stage = 'failed';
		this.ground?.client.close();
		this.ground = null;
	}
}

/** A point as a link has it: to the metre. */
function rounded(lon: number, lat: number): { lon: number; lat: number } {
	return { lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)) };
}

const key = Symbol('analysis');

export function setAnalysis(analysis: Analysis): Analysis {
	return setContext(key, analysis);
}

export function getAnalysis(): Analysis {
	return getContext<Analysis>(key);
}
