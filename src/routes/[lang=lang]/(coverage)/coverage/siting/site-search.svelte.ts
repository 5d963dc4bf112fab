import { asset } from '$app/paths';
import { Superseded } from '$lib/coverage/client';
import type {
	BlockKind,
	Candidate,
	HoursAnswer,
	RobustnessAnswer,
	SitesAnswer,
	SitesQuestion
} from '$lib/coverage/types';
import type { Analysis } from '$lib/state/analysis.svelte';

/** What is being computed; null for nothing. */
type Task = 'sites' | 'robustness' | 'hours';

/** Asks for the best sites and hours, and keeps the answers while the page is open. */
export class SiteSearch {
	sites = $state.raw<SitesAnswer | null>(null);
	robustness = $state.raw<RobustnessAnswer | null>(null);
	hours = $state.raw<HoursAnswer | null>(null);
	/** candidates by id, for their names; empty until sites were asked for */
	candidates = $state.raw<ReadonlyMap<string, Candidate>>(new Map());
	running = $state<Task | null>(null);
	/** share that is done, 0 to 1 */
	progress = $state(0);
	failed = $state<Task | null>(null);
	readonly #analysis: Analysis;

	constructor(analysis: Analysis) {
		this.#analysis = analysis;
	}

	async findSites(question: SitesQuestion): Promise<void> {
		this.robustness = null;
		await this.#run('sites', async () => {
			await this.#nameCandidates();
			const { client } = this.#analysis.ground ?? {};
			this.sites = (await client?.sites(question, (share) => (this.progress = share))) ?? null;
		});
	}

	async compare(question: SitesQuestion): Promise<void> {
		await this.#run('robustness', async () => {
			const { client } = this.#analysis.ground ?? {};
			this.robustness =
				(await client?.robustness(question, (share) => (this.progress = share))) ?? null;
		});
	}

	async findHours(block: BlockKind): Promise<void> {
		await this.#run('hours', async () => {
			const { client } = this.#analysis.ground ?? {};
			const { question, asked } = this.#analysis;
			const wanted = { question, minutes: asked.minutes, block, count: 60 };
			this.hours = (await client?.hours(wanted, (share) => (this.progress = share))) ?? null;
		});
	}

	cancel(): void {
		if (this.running) this.#analysis.ground?.client.cancel(this.running);
		this.running = null;
	}

	async #run(task: Task, work: () => Promise<void>): Promise<void> {
		this.running = task;
		this.progress = 0;
		this.failed = null;
		try {
			await work();
		} catch (error) {
			if (error instanceof Superseded) return;
			console.info('The best sites could not be computed.', error);
			this.failed = task;
		}
		if (this.running === task) this.running = null;
	}

	async #nameCandidates(): Promise<void> {
		if (this.candidates.size > 0) return;
		const address = asset('/coverage/candidates.json');
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		const list = (await response.json()) as Candidate[];
		this.candidates = new Map(list.map((candidate) => [candidate.id, candidate]));
	}
}
