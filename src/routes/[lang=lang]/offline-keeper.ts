import { version } from '$app/environment';
import { base } from '$app/paths';
import { isLanguage } from '$lib/i18n/languages';
import { isThrifty, refreshSaved, register, tell, versionOf } from '$lib/offline/client';
import { mount, unmount } from 'svelte';
import NewVersion from './NewVersion.svelte';

const hour = 60 * 60 * 1000;

/** Keeps the site for use without a network, and offers new versions of it; one for each window. */
export class OfflineKeeper {
	#registration: ServiceWorkerRegistration | null = null;
	#offered = false;
	#path = location.pathname;

	/** Begins; nothing is kept where the browser refuses. */
	start(): void {
		this.#begin().catch((error: unknown) => {
			console.info('Nothing is kept for use without a network.', error);
		});
	}

	async #begin(): Promise<void> {
		const found = await register(base);
		if (!found) return;
		found.addEventListener('updatefound', () => {
			const coming = found.installing;
			coming?.addEventListener('statechange', () => {
				if (coming.state === 'installed') void this.#consider(found.waiting);
			});
		});
		const { serviceWorker } = navigator;
		const ready = await serviceWorker.ready;
		this.#registration = ready;
		this.#keepLoaded();
		serviceWorker.addEventListener('controllerchange', () => {
			this.#keepLoaded();
			void this.#consider(serviceWorker.controller);
		});
		this.#askForNews(ready);
		await this.#consider(ready.waiting);
		const isCurrent = ready.active !== null && (await versionOf(ready.active)) === version;
		if (isCurrent && !isThrifty()) await refreshSaved(version);
	}

	/** The reader came to the page at `path`: from another page only its data were fetched. */
	see(path: string): void {
		this.#path = path;
		// The app that a device offers to install is the one in the reader's language.
		const language = document.documentElement.lang;
		const manifest = document.querySelector('link[rel=manifest]');
		manifest?.setAttribute('href', `${base}/${language}/manifest.webmanifest`);
		this.#keep([path]);
	}

	#keep(paths: string[]): void {
		tell(this.#registration?.active ?? null, { type: 'seen', paths, thrifty: isThrifty() });
	}

	/** Has the service worker keep what this page is made of: it came before the service worker did. */
	#keepLoaded(): void {
		const loaded = performance
			.getEntriesByType('resource')
			.map(({ name }) => new URL(name))
			.filter(({ origin }) => origin === location.origin)
			.map(({ pathname }) => pathname);
		this.#keep([...new Set([this.#path, ...loaded])]);
	}

	/** A window may stay open for days: whoever comes back to it after an hour hears of a new version. */
	#askForNews(registration: ServiceWorkerRegistration): void {
		let asked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
			asked = Date.now();
			registration.update().catch((error: unknown) => console.info('No news of a version.', error));
		});
	}

	/** Offers the version of `worker`, unless this page is of that version already. */
	async #consider(worker: ServiceWorker | null): Promise<void> {
		if (!worker) return;
		if ((await versionOf(worker)) !== version) this.#offer();
		else if (worker.state === 'installed') tell(worker, { type: 'take-over' });
	}

	#offer(): void {
		if (this.#offered) return;
		this.#offered = true;
		const { lang } = document.documentElement;
		const card = mount(NewVersion, {
			target: document.body,
			props: {
				language: isLanguage(lang) ? lang : 'nl',
				onreload: () => this.#renew(),
				onlater: () => {
					this.#offered = false;
					void unmount(card);
				}
			}
		});
	}

	/** Lets the new version take over, and only then reloads. */
	#renew(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		const reload = (): void => location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
		tell(waiting, { type: 'take-over' });
	}
}
