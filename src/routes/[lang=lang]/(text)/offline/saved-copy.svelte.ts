import { base } from '$app/paths';
import type { Language } from '$lib/i18n/languages';
import {
	forget,
	isAnythingKept,
	listenToSaving,
	offer,
	register,
	save,
	savedLanguages,
	stopSaving
} from '$lib/offline/client';
import type { SavingNews } from '$lib/offline/messages';
import { sizeOf } from '$lib/offline/plan';
import type { Progress } from '$lib/offline/progress';
import type { SaveTrouble } from '$lib/offline/save';

/** What the device holds of the site in one language. */
export type Holding =
	| { state: 'checking' | 'unsupported' | 'noNetwork' | 'savedUnchecked' }
	| {
			state: 'none' | 'partial' | 'outdated' | 'saved';
			/** still to come over the wire, and taken on the device by all */
			downloadBytes: number;
			deviceBytes: number;
	  };

/** The copy of the site on this device, as the page about it shows and changes it. */
export class SavedCopy {
	holding = $state.raw<Holding>({ state: 'checking' });
	/** null while nobody saves */
	progress = $state.raw<Progress | null>(null);
	trouble = $state<SaveTrouble | null>(null);
	forgotten = $state(false);
	anythingKept = $state(false);
	readonly #language: Language;

	constructor(language: Language) {
		this.#language = language;
	}

	/** Looks at the device and listens to whoever saves; returns what ends that. */
	run(): () => void {
		const stopListening = listenToSaving((news) => this.#hear(news));
		const goOn = (): void => {
			if (this.trouble === 'network') void this.save();
			else void this.look();
		};
		addEventListener('online', goOn);
		void this.look();
		return () => {
			stopListening();
			removeEventListener('online', goOn);
		};
	}

	async look(): Promise<void> {
		if (!(await register(base))) {
			this.holding = { state: 'unsupported' };
			return;
		}
		this.holding = await this.#find();
		this.anythingKept = await isAnythingKept();
	}

	async #find(): Promise<Holding> {
		const version = (await savedLanguages()).get(this.#language);
		try {
			const { list, files, plan } = await offer(this.#language);
			const bytes = { downloadBytes: plan.missingBytes, deviceBytes: sizeOf(files) };
			if (version === undefined)
				return { state: plan.presentBytes > 0 ? 'partial' : 'none', ...bytes };
			const isWhole = version === list.version && plan.fetch.length === 0;
			return { state: isWhole ? 'saved' : 'outdated', ...bytes };
		} catch (error) {
			console.info('The list of files could not be had.', error);
			return { state: version === undefined ? 'noNetwork' : 'savedUnchecked' };
		}
	}

	#hear(news: SavingNews): void {
		if (news.type === 'progress') this.progress = news;
		if (news.type !== 'ended') return;
		this.progress = null;
		this.trouble = news.trouble;
		void this.look();
	}

	async save(): Promise<void> {
		this.trouble = null;
		this.forgotten = false;
		// Asks the browser not to clear what the reader wants to have; without its consent it may.
		await navigator.storage?.persist?.();
		await save(this.#language);
	}

	stop(): void {
		stopSaving();
	}

	async forget(): Promise<void> {
		this.trouble = null;
		await forget();
		this.forgotten = true;
		await this.look();
	}
}
