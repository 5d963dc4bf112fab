import type { Analysis } from '$lib/state/analysis.svelte';
import { whenOfHour } from './clock-view';

/** Milliseconds that an hour stays, at least: about six hours a second. */
const hourMilliseconds = 160;
const lastHour = 167;

/** Plays the week hour by hour: the next hour comes once the answer to the last one is there. */
export class WeekPlayer {
	playing = $state(false);
	/** whether the reader wants less motion: then nothing plays by itself */
	still = $state(false);
	readonly #analysis: Analysis;
	#hour = $state(0);
	#weekOf: string | null = null;

	/** To be made by the component that shows the week, as it is made. */
	constructor(analysis: Analysis) {
		this.#analysis = analysis;
		$effect(() => {
			const query = matchMedia('(prefers-reduced-motion: reduce)');
			const follow = (): void => {
				this.still = query.matches;
				if (query.matches) this.pause();
			};
			follow();
			query.addEventListener('change', follow);
			return () => query.removeEventListener('change', follow);
		});
		$effect(() => {
			if (!this.playing || analysis.computing) return;
			const hour = this.#hour;
			const timer = setTimeout(() => {
				if (hour >= lastHour) this.pause();
				else this.#look(hour + 1);
			}, hourMilliseconds);
			return () => clearTimeout(timer);
		});
	}

	/** Plays from an hour on; at the end of the week from its beginning. */
	play(from: number, weekOf: string | null): void {
		if (this.still) return;
		this.#weekOf = weekOf;
		this.playing = true;
		this.#look(from >= lastHour ? 0 : from);
	}

	/** Stops at the hour that is shown, and keeps it. */
	pause(): void {
		if (!this.playing) return;
		this.playing = false;
		void this.#analysis.choose({ when: whenOfHour(this.#hour, this.#weekOf) });
	}

	/** Stops, since the reader does something else. */
	stop(): void {
		this.playing = false;
	}

	#look(hour: number): void {
		this.#hour = hour;
		this.#analysis.preview = whenOfHour(hour, this.#weekOf);
	}
}
