import type { AreaMessages } from '$lib/i18n/areas';
import type { InitiativeMessages } from '$lib/i18n/initiative';
import type { Language } from '$lib/i18n/languages';
import type { AreaEvent, AreaFigure, Excerpt } from '$lib/initiatives/area-view';
import type { CountTable } from '$lib/initiatives/counts';
import type { OtherInitiative } from '$lib/initiatives/other-initiative';
import type { PeriodState } from '$lib/initiatives/types';

/** A link with its text. */
export interface Link {
	href: string;
	text: string;
}

/** A list of initiatives under a heading. */
export interface Group {
	id: string;
	title: string;
	list: Excerpt<OtherInitiative>;
	/** said instead of an empty list */
	none: string;
	all: Link | null;
}

/** How many residents reach a LISA antenna on foot, in words and numbers of one language. */
export interface AreaCoverageView {
	lead: string;
	rows: readonly { minutes: number; residents: string; share: string }[];
	links: readonly Link[];
}

/** What the sections of a zone or a commune show. */
export interface AreaSections {
	lang: Language;
	coverage: AreaCoverageView;
	groups: readonly Group[];
	lead: string | null;
	/** all initiatives of the area */
	all: Link | null;
	region: { text: string; link: Link };
	key: readonly { state: PeriodState; name: string; explain: string | null }[];
	counts: CountTable | null;
	periods: readonly string[];
	themes: Readonly<Record<string, string>>;
	events: Excerpt<AreaEvent>;
	figures: Excerpt<AreaFigure>;
	figuresLink: Link;
	neighbours: readonly { title: string; links: readonly Link[] }[];
	mergerSource: { label: string; href: string };
	words: AreaMessages;
	initiativeWords: InitiativeMessages;
	hrefOf: (id: string) => string;
	placeHref: (id: string) => string;
}
