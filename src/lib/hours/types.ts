import type { Citation, Localised, PlaceKind } from '../places/types.ts';

/** Minutes since midnight, Brussels time; `end` may pass 1440 where a span runs over midnight. */
export interface Span {
	start: number;
	end: number;
	/** what the hours ask of a visitor in this span; absent where they ask nothing */
	note?: 'appointment' | 'call-first';
}

/** Monday first, seven days; an empty day is closed. */
export type WeekPattern = [Span[], Span[], Span[], Span[], Span[], Span[], Span[]];

/** The days for which exceptions were worked out, both included; ISO dates. */
export interface Horizon {
	from: string;
	to: string;
}

/** Why a date departs from the week: the hours name it, a legal holiday, or closures.json. */
export type ExceptionReason =
	{ kind: 'dated' } | { kind: 'holiday'; id: string } | { kind: 'closure'; id: string };

/**
 * A date that departs from the week. It replaces that date from midnight, with what is left of the
 * night before; a night of its own ends above 1440.
 */
export interface ExceptionalDay {
	/** spans when the door is certainly open; none = closed all day, or uncertain */
	open: Span[];
	/** spans when it is not certain; absent where there are none */
	uncertain?: Span[];
	why: ExceptionReason;
}

/** What the browser gets instead of a parser; an entry of schedules.json. */
export interface Schedule {
	/** spans when the door is certainly open in a normal week */
	week: WeekPattern;
	/**
	 * spans of which the hours themselves say that they are not certain ("unknown", or on appointment
	 * without a time): neither open nor closed; absent where there are none
	 */
	uncertain?: WeekPattern;
	/** open day and night, every day */
	always: boolean;
	/** what the hours say of public holidays; dates with hours of their own stand in `exceptions` */
	holidays: 'open' | 'closed' | 'unknown';
	/** visitors are received in these spans only after making an appointment */
	appointment: boolean;
	/** the source of the hours is doubtful: nothing that they say is certain */
	uncertainSource?: true;
	/** the hours do not repeat each week (seasons, first Mondays): outside the horizon nothing is known */
	irregular?: true;
	/** by ISO date, within the horizon; absent where there are none */
	exceptions?: Record<string, ExceptionalDay>;
	/** what the hours say in words of their own, as written there; absent where there is nothing */
	comments?: string[];
	horizon: Horizon;
}

/**
 * An entry of closures.json: days on which places keep other hours than they say themselves (a
 * bridge day, a summer timetable), or are closed. `name_*` says why.
 */
export interface Closure extends Localised<'name'>, Citation {
	id: string;
	/** ids of places that it is about */
	places: string[];
	/** NIS codes of communes: it is about their places of `kinds` */
	communes: string[];
	kinds: PlaceKind[];
	/** first and last day, ISO dates */
	date: string;
	date_end: string;
	/** OpenStreetMap syntax: "off", "unknown", "09:00-12:00", "Mo-Fr 08:00-13:00" */
	opening_hours: string;
	/** ISO date, month or year of the source; null = undated */
	as_of: string | null;
}
