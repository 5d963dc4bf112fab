import { isPace, type Pace } from '../finder/pace.ts';
import { parseMoment } from '../finder/moment.ts';
import { readScenario, writeScenario, type DroppedChange } from './scenario-link.ts';
import {
	hoursOfWeek,
	kindSets,
	thresholds,
	type KindSet,
	type Scenario,
	type Threshold,
	type When
} from './types.ts';

/** More scenarios than anybody can lay side by side, and than a link can hold. */
export const mostPlans = 4;

/** What a link asks of the coverage page. */
export interface Asked {
	readonly kinds: KindSet;
	readonly minutes: Threshold;
	readonly pace: Pace;
	readonly when: When;
	/** "region", a zone or a NIS code */
	readonly area: string;
	/** the areas of the table of gaps */
	readonly level: 'quarter' | 'sector';
	/** scenarios, in the order in which they were made */
	readonly plans: readonly Scenario[];
	/** which of them is shown: 1 for the first; 0 = the situation of today */
	readonly shown: number;
	/** what of the link was left out, and why */
	readonly dropped: readonly DroppedPart[];
}

/** A part of a link that means nothing here: a choice, a change of a scenario, or a whole scenario. */
export type DroppedPart =
	| { readonly kind: 'choice'; readonly name: string }
	| { readonly kind: 'plans'; readonly count: number }
	| ({ readonly kind: 'change'; readonly plan: number } & DroppedChange);

export const defaultQuestion: Omit<Asked, 'plans' | 'shown' | 'dropped'> = {
	kinds: 'lisa',
	minutes: 15,
	pace: 'adult',
	when: { kind: 'any' },
	area: 'region',
	level: 'quarter'
};

/** What a link is held against. */
export interface KnownIds {
	/** zones and communes */
	readonly areas: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
}

/** When, as a link has it: nothing for whenever, "h33" for Tuesday 9:00, "2026-12-25T10:00". */
export function writeWhen(when: When): string | null {
	if (when.kind === 'any') return null;
	return when.kind === 'hour' ? `h${when.hour}` : when.at;
}

/** Reads it; null where it is none. */
export function readWhen(text: string): When | null {
	const hour = /^h(\d{1,3})$/.exec(text)?.[1];
	if (hour !== undefined && Number(hour) < hoursOfWeek) return { kind: 'hour', hour: Number(hour) };
	const at = parseMoment(text);
	return at === null ? null : { kind: 'moment', at };
}

const isIn =
	<Value>(values: readonly Value[]) =>
	(value: unknown): value is Value =>
		(values as readonly unknown[]).includes(value);

/**
 * Reads what a link asks: choices from the query (`kinds`, `minutes`, `walk`, `when`, `area`, `level`),
 * scenarios from the fragment (`plan`, repeated, and `show`), which a browser never sends. What
 * means nothing falls back to the default and is named in `dropped`.
 */
export function readAsked(
	query: URLSearchParams,
	fragment: URLSearchParams,
	known: KnownIds
): Asked {
	const dropped: DroppedPart[] = [];
	const choice = <Value>(
		name: string,
		read: (text: string) => Value | null,
		otherwise: Value
	): Value => {
		const text = query.get(name);
		const value = text === null ? otherwise : read(text);
		if (value === null) dropped.push({ kind: 'choice', name });
		return value ?? otherwise;
	};
	const oneOf =
		<Value>(isOne: (value: unknown) => value is Value) =>
		(text: unknown): Value | null =>
			isOne(text) ? text : null;
	const start = defaultQuestion;
	const asked = {
		kinds: choice('kinds', oneOf(isIn(kindSets)), start.kinds),
		minutes: choice(
			'minutes',
			(text) => oneOf(isIn<Threshold>(thresholds))(Number(text)),
			start.minutes
		),
		pace: choice('walk', oneOf(isPace), start.pace),
		when: choice('when', readWhen, start.when),
		area: choice(
			'area',
			(text) => (text === 'region' || known.areas.has(text) ? text : null),
			start.area
		),
		level: choice('level', oneOf(isIn(['quarter', 'sector'] as const)), start.level)
	};
	return { ...asked, ...readPlans(fragment, known.places, dropped), dropped };
}

function readPlans(
	fragment: URLSearchParams,
	places: ReadonlySet<string>,
	dropped: DroppedPart[]
): Pick<Asked, 'plans' | 'shown'> {
	const texts = fragment.getAll('plan');
	if (texts.length > mostPlans) dropped.push({ kind: 'plans', count: texts.length - mostPlans });
	const plans = texts.slice(0, mostPlans).map((text, index) => {
		const { scenario, dropped: changes } = readScenario(text, places);
		for (const change of changes) dropped.push({ kind: 'change', plan: index + 1, ...change });
		return scenario;
	});
	const show = Number(fragment.get('show') ?? plans.length);
	const isOne = Number.isInteger(show) && show >= 0 && show <= plans.length;
	if (!isOne) dropped.push({ kind: 'choice', name: 'show' });
	return { plans, shown: isOne ? show : plans.length };
}

/** Writes what is asked into a query and a fragment, and leaves what else they hold. */
export function writeAsked(
	asked: Omit<Asked, 'dropped'>,
	query: URLSearchParams,
	fragment: URLSearchParams
): void {
	const put = (name: string, value: string | number | null, otherwise: string | number): void => {
		if (value === null || value === otherwise) query.delete(name);
		else query.set(name, String(value));
	};
	const start = defaultQuestion;
	put('kinds', asked.kinds, start.kinds);
	put('minutes', asked.minutes, start.minutes);
	put('walk', asked.pace, start.pace);
	put('when', writeWhen(asked.when), '');
	put('area', asked.area, start.area);
	put('level', asked.level, start.level);
	fragment.delete('plan');
	for (const plan of asked.plans) fragment.append('plan', writeScenario(plan));
	if (asked.shown === asked.plans.length) fragment.delete('show');
	else fragment.set('show', String(asked.shown));
}
