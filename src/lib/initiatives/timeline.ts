import { formatNumber } from '../i18n/format.ts';
import { formatReportDate } from './dates.ts';
import { lineText, linksTo, type InitiativeContext, type NamedLink } from './detail-context.ts';
import type { Attendance, Initiative, InitiativeEvent } from './types.ts';

/** Something that happened in an initiative, in the words of one language. */
export interface EventView {
	id: string;
	date: string;
	/** announced by the report, not yet held when it was written */
	planned: boolean;
	title: string;
	/** where it was, in words; may name the commune */
	place: string | null;
	/** the antenna or station where it was */
	at: NamedLink | null;
	commune: NamedLink | null;
	/** "meer dan 130 deelnemers" */
	attendance: string[];
	lines: string | null;
}

/** The events of an initiative in order of time; without a date they come last. */
export function timeline(initiative: Initiative, context: InitiativeContext): EventView[] {
	const time = ({ date }: InitiativeEvent): string => date ?? '9';
	return initiative.events
		.toSorted((one, other) => time(one).localeCompare(time(other)))
		.map((event) => eventView(event, context));
}

function eventView(event: InitiativeEvent, context: InitiativeContext): EventView {
	const { language, words, placeName, communeName, sites } = context;
	const site = event.site === null ? undefined : sites.get(event.site);
	const place = event[`place_${language}`] ?? site?.properties[`name_${language}`] ?? null;
	const [commune] = event.commune === null ? [] : linksTo([event.commune], communeName);
	const at = event.site === null ? [] : linksTo([event.site], placeName);
	return {
		id: event.id,
		date: formatReportDate(language, event) ?? words.events.undated,
		planned: event.type === 'planned',
		title: event[`title_${language}`],
		place,
		at: at[0] ?? null,
		commune: commune && !names(place, commune.name) ? commune : null,
		attendance: event.attendance.map((one) => attendanceText(one, context)),
		lines: lineText(event.lines, context)
	};
}

/** Whether a text already names a commune, in either of the two names of "Schaerbeek / Schaarbeek". */
function names(place: string | null, commune: string): boolean {
	return commune.split(' / ').some((name) => place?.includes(name));
}

function attendanceText(attendance: Attendance, { language, words }: InitiativeContext): string {
	const number = formatNumber(language, attendance.value);
	const { approximate } = attendance;
	const many = approximate === null ? number : words.events.approximate[approximate](number);
	return `${many} ${attendance[`who_${language}`]}`;
}
