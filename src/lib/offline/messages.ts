/** What a page tells the service worker. */
export type PageMessage =
	/** addresses (without query) of what the page has loaded, to be kept */
	| { type: 'seen'; paths: string[]; thrifty: boolean }
	/** the reader agreed to the new version */
	| { type: 'take-over' }
	/** which version are you? Answered through the port that comes with it */
	| { type: 'version' };

/** What whoever is saving tells all pages of the site, through a BroadcastChannel. */
export type SavingNews =
	| { type: 'progress'; doneBytes: number; totalBytes: number }
	| { type: 'ended'; trouble: 'network' | 'changed' | 'full' | 'stopped' | null }
	/** the reader asks to stop */
	| { type: 'stop' };

export const savingChannel = 'lisa-map:saving';
