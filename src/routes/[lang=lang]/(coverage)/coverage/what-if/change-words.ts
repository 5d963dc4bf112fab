import { openingHoursText } from '$lib/coverage/scenario-file';
import type { DroppedPart } from '$lib/coverage/question-link';
import type { DroppedFeature } from '$lib/coverage/scenario-file';
import type { Scenario, ScenarioChange } from '$lib/coverage/types';
import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import type { WhatIfMessages } from '$lib/i18n/what-if';

/** The name of a place of the data or of a scenario, by its id. */
export type NameOf = (id: string) => string;

/** Each change of a scenario in words, in its order. */
export function changeTexts(
	{ changes }: Scenario,
	nameOf: NameOf,
	{ list, add }: WhatIfMessages
): string[] {
	let added = 0;
	return changes.map((change): string => {
		switch (change.kind) {
			case 'add': {
				const text = list.add(add[change.serves], ++added);
				return change.week ? text + list.withHours(openingHoursText(change.week)) : text;
			}
			case 'hours':
				return list.hours(nameOf(change.place)) + list.withHours(openingHoursText(change.week));
			case 'close':
			case 'move':
			case 'open':
				return list[change.kind](nameOf(change.place));
		}
	});
}

/**
 * A scenario without one of its changes. Where that is an added place, later changes of it go too, and the
 * places added after it move up by one.
 */
export function withoutChange({ changes }: Scenario, index: number): Scenario {
	const gone = changes[index];
	if (!gone) return { changes };
	if (gone.kind !== 'add') return { changes: changes.filter((_, each) => each !== index) };
	const number = changes.slice(0, index + 1).filter(({ kind }) => kind === 'add').length;
	return {
		changes: changes.flatMap((change, each): ScenarioChange[] => {
			if (each === index) return [];
			const own = 'place' in change ? /^new-(\d+)$/.exec(change.place)?.[1] : undefined;
			if (own === undefined || !('place' in change)) return [change];
			if (Number(own) === number) return [];
			return [Number(own) > number ? { ...change, place: `new-${Number(own) - 1}` } : change];
		})
	};
}

/** "+ 51 424", "− 320", "0". */
export function signed(language: Language, value: number, words: WhatIfMessages): string {
	if (value === 0) return words.same;
	const text = formatNumber(language, Math.abs(value));
	return value > 0 ? words.gain(text) : words.loss(text);
}

/** One sentence for each reason for which something was left out. */
export function droppedTexts(
	dropped: readonly DroppedPart[],
	features: readonly DroppedFeature[],
	{ dropped: words }: WhatIfMessages
): string[] {
	const counts = new Map<DroppedFeature['why'], number>();
	const plans = dropped.flatMap((part) => (part.kind === 'plans' ? [words.plans(part.count)] : []));
	for (const part of dropped)
		if (part.kind === 'change') counts.set(part.why, (counts.get(part.why) ?? 0) + 1);
	const ofFile = new Map<DroppedFeature['why'], number>();
	for (const { why } of features) ofFile.set(why, (ofFile.get(why) ?? 0) + 1);
	return [
		...plans,
		...[...counts].map(([why, count]) => words.link(count, words.why[why])),
		...[...ofFile].map(([why, count]) => words.file(count, words.why[why]))
	];
}
