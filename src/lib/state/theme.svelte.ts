import { onMount } from 'svelte';

export type Look = 'light' | 'dark' | 'contrast';

/** Light or dark: the reader's choice, kept on the device, else what the device asks for. */
export class Theme {
	/** null in prerendered HTML and until the page is alive */
	look = $state<Look | null>(null);

	/** Follows the device for as long as the calling component lives. */
	run(): void {
		onMount(() => {
			const dark = matchMedia('(prefers-color-scheme: dark)');
			const contrast = matchMedia('(forced-colors: active)');
			const read = (): void => {
				const chosen = document.documentElement.dataset.theme;
				if (contrast.matches) this.look = 'contrast';
				else if (chosen === 'light' || chosen === 'dark') this.look = chosen;
				else this.look = dark.matches ? 'dark' : 'light';
			};
			read();
			dark.addEventListener('change', read);
			contrast.addEventListener('change', read);
			return () => {
				dark.removeEventListener('change', read);
				contrast.removeEventListener('change', read);
			};
		});
	}

	/** Changes to the other look and remembers it. */
	toggle(): void {
		const next = this.look === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = next;
		if (this.look !== 'contrast') this.look = next;
		try {
			localStorage.setItem('theme', next);
		} catch (error) {
			console.info('The choice of light or dark is not kept on this device.', error);
		}
	}
}
