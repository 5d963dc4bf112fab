import { onMount } from 'svelte';

/**
 * The time, as the page shows it: null in prerendered HTML and until the page is alive, then the
 * present minute.
 */
export class Clock {
	now = $state.raw<Date | null>(null);

	/** Starts the clock with the component that calls it, and stops it with it. */
	run(): void {
		onMount(() => {
			let timer: ReturnType<typeof setTimeout>;
			const tick = (): void => {
				this.now = new Date();
				timer = setTimeout(tick, 60_000 - (this.now.getTime() % 60_000));
			};
			const refresh = (): void => {
				if (document.visibilityState === 'visible') this.now = new Date();
			};
			tick();
			document.addEventListener('visibilitychange', refresh);
			return () => {
				clearTimeout(timer);
				document.removeEventListener('visibilitychange', refresh);
			};
		});
	}
}
