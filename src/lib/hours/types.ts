/** Minutes since midnight, Brussels time; `end` may pass 1440 where a span runs over midnight. */
export interface Span {
	start: number;
	end: number;
}

/** Monday first, seven days; an empty day is closed. */
export type WeekPattern = [Span[], Span[], Span[], Span[], Span[], Span[], Span[]];

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
	/** what the hours say of public holidays */
	holidays: 'open' | 'closed' | 'unknown';
	/** visitors are received in these spans only after making an appointment */
	appointment: boolean;
}
