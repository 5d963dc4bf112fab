import type { ClockMessages } from '$lib/i18n/clock';
import type { ScenarioChange } from '$lib/coverage/types';
import type { CoverageMessages } from '$lib/i18n/coverage';
import type { GapsMessages } from '$lib/i18n/gaps';
import type { SitingMessages } from '$lib/i18n/siting';
import type { WhatIfMessages } from '$lib/i18n/what-if';

/** An area by its id and its name in the reader's language. */
export interface NamedArea {
	readonly id: string;
	readonly name: string;
}

/** What the page is made with: the same on the server and in the browser. */
export interface CoverageSetting {
	/** zones with their short name, and communes, by name */
	readonly zones: readonly NamedArea[];
	readonly communes: readonly NamedArea[];
	/** where to look for each of them: west, south, east, north in degrees */
	readonly bounds: Readonly<Record<string, readonly [number, number, number, number]>>;
	/** ids of all places, by which a link is read */
	readonly placeIds: readonly string[];
	/** what sources announce: a place that will open, one that will move, with its new address */
	readonly announced: readonly {
		readonly change: Extract<ScenarioChange, { kind: 'open' | 'move' }>;
		readonly address: string | null;
	}[];
	/** ISO dates of which holidays and closures are known */
	readonly horizon: { readonly from: string; readonly to: string };
	/** names of the sources with their dates, and the licence of what is computed from them */
	readonly credits: { readonly sources: readonly string[]; readonly licence: string };
}

/** The words of all parts of the page. */
export interface CoverageWords {
	readonly coverage: CoverageMessages;
	readonly clock: ClockMessages;
	readonly whatIf: WhatIfMessages;
	readonly siting: SitingMessages;
	readonly gaps: GapsMessages;
}
