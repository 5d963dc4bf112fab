import type {
	Initiative,
	OutlineRow,
	OutlineState,
	Period,
	PeriodState
} from '../../../../src/lib/initiatives/types.ts';
import { shown, type Problem } from '../../problems.ts';
import { byId, type Dataset, type Sound } from '../dataset.ts';
import { citedLines } from './report-lines.ts';

type Row = Sound<OutlineRow>;

/** First and last line of each range in "811-836,880". */
function rangesOf(lines: string): [first: number, last: number][] {
	return lines.split(',').map((range) => {
		const [first = '', last = first] = range.split('-');
		return [Number(first), Number(last)];
	});
}

/** Every chapter and every bullet of the report is told by an initiative, or by an antenna. */
function coverage({ outline, initiatives, antennas }: Dataset): Problem[] {
	if (!outline.read || !initiatives.complete || !antennas.complete) return [];
	const bullets = new Map<string, Set<string>>();
	const ranges: [number, number][] = [];
	for (const { id, properties } of initiatives.sound) {
		for (const { id: bullet } of properties.bullets)
			bullets.set(bullet, (bullets.get(bullet) ?? new Set()).add(id));
		for (const { locator } of properties.sources)
			if (locator !== null && /^\d/.test(locator)) ranges.push(...rangesOf(locator));
	}
	for (const { properties } of antennas.sound)
		for (const [, lines] of citedLines(properties)) ranges.push(...rangesOf(lines));
	const rows = byId(outline);
	const problems: Problem[] = [];
	for (const { file, id, properties } of outline.sound) {
		const { kind, lines, places, without } = properties;
		const citing = [...(bullets.get(id) ?? [])].sort();
		if (kind === 'bullet' && citing.length === 0 && places.length === 0)
			problems.push({
				file,
				id,
				field: null,
				found: 'a bullet that nobody cites',
				expected: 'an initiative or an antenna that the bullet is about'
			});
		else if (kind === 'bullet' && citing.join() !== properties.initiatives.join())
			problems.push({
				file,
				id,
				field: 'initiatives',
				found: shown(citing),
				expected: `initiatives that cite the bullet: ${properties.initiatives.join(', ') || 'none'}`
			});
		if (kind === 'section' && without === null && lines !== null) {
			const [from, to] = rangesOf(lines)[0]!;
			if (!ranges.some(([first, last]) => first <= to && last >= from))
				problems.push({
					file,
					id,
					field: null,
					found: 'a chapter that nobody cites',
					expected: `an initiative or an antenna with a source in lines ${lines}`
				});
		}
	}
	for (const { file, id, properties } of initiatives.sound)
		for (const [index, bullet] of properties.bullets.entries()) {
			const row = rows.get(bullet.id)?.properties;
			const same =
				row?.kind === 'bullet' &&
				row.zone === bullet.zone &&
				row.period === bullet.period &&
				row.category === bullet.category &&
				row.lines === bullet.lines;
			if (!same)
				problems.push({
					file,
					id,
					field: `bullets.${index}`,
					found: shown(bullet),
					expected: `a bullet as ${outline.file} has it`
				});
		}
	return problems;
}

/** States that the list of a zone gives; the others say that it does not name the initiative. */
const listed: readonly PeriodState[] = [
	'stated',
	'inherited',
	'ambiguous',
	'excluded',
	'ended',
	'not-relisted',
	'planned'
];

/** What is wrong with one state of a list: its number, and the state of each initiative in it. */
function stateProblems(
	{ file, id, properties }: Row,
	{ state, count, initiatives, places, told_elsewhere: elsewhere }: OutlineState,
	known: ReadonlyMap<string, Sound<Initiative>>
): Problem[] {
	const period = properties.period as Period;
	const zone = properties.zone ?? '';
	const problems: Problem[] = [];
	const found = initiatives.length + places.length;
	if (found !== count)
		problems.push({
			file,
			id,
			field: `states.${state}`,
			found: `${found} initiatives and antennas`,
			expected: `${count}, as the inventory of the report counts`
		});
	for (const name of initiatives) {
		const one = known.get(name);
		if (one === undefined) continue;
		const expected = elsewhere.includes(name) ? 'stated' : state;
		const told = one.properties.periods[period];
		if (told !== expected || !one.properties.zones.includes(zone))
			problems.push({
				file: one.file,
				id: name,
				field: `periods.${period}`,
				found: one.properties.zones.includes(zone) ? told : `zones ${shown(one.properties.zones)}`,
				expected: `${expected} in zone ${zone}, as ${id} of ${file} has it`
			});
	}
	return problems;
}

/** The states of periods add up to the counts of the lists of each zone. */
function lists(dataset: Dataset): Problem[] {
	const { outline, initiatives } = dataset;
	if (!outline.read || !initiatives.read) return [];
	const known = byId(initiatives);
	const rows = outline.sound.filter(({ properties }) => properties.kind === 'list');
	const inAnnex = new Map<string, Set<string>>();
	for (const { properties } of rows)
		for (const { initiatives: ids } of properties.states)
			for (const id of ids)
				inAnnex.set(id, (inAnnex.get(id) ?? new Set()).add(properties.zone ?? ''));
	return rows.flatMap((row) => {
		const { zone, period, states } = row.properties;
		const problems = states.flatMap((state) => stateProblems(row, state, known));
		const named = new Set(states.flatMap((state) => state.initiatives));
		for (const state of states)
			for (const id of state.initiatives)
				if (initiatives.complete && !known.has(id))
					problems.push({
						file: row.file,
						id: row.id,
						field: `states.${state.state}`,
						found: shown(id),
						expected: `an id of ${initiatives.file}`
					});
		for (const [id, zones] of inAnnex) {
			const told = known.get(id)?.properties.periods[period as Period];
			if (told === undefined || !zones.has(zone ?? '') || named.has(id)) continue;
			if (listed.includes(told))
				problems.push({
					file: known.get(id)?.file ?? '',
					id,
					field: `periods.${period}`,
					found: told,
					expected: `another state, as ${row.id} of ${row.file} does not list it`
				});
		}
		return problems;
	});
}

/** References of the outline to zones and antennas. */
function references({ outline, zones, antennas, stations, initiatives }: Dataset): Problem[] {
	return outline.sound.flatMap(({ file, id, properties }) => {
		const problems: Problem[] = [];
		const check = (
			field: string,
			name: string,
			layers: readonly Pick<Dataset['zones'], 'file' | 'read' | 'ids'>[]
		): void => {
			if (layers.every(({ read }) => read) && !layers.some(({ ids }) => ids.has(name)))
				problems.push({
					file,
					id,
					field,
					found: shown(name),
					expected: `an id of ${layers.map((layer) => layer.file).join(' or ')}`
				});
		};
		if (properties.zone !== null) check('zone', properties.zone, [zones]);
		for (const [index, name] of properties.initiatives.entries())
			check(`initiatives.${index}`, name, [initiatives]);
		for (const [index, name] of [
			...properties.places,
			...properties.states.flatMap((state) => state.places)
		].entries())
			check(`places.${index}`, name, [antennas, stations]);
		return problems;
	});
}

/** Nothing of the report is lost: chapters, bullets and the states of each zone's lists. */
export function outlineProblems(dataset: Dataset): Problem[] {
	return [...references(dataset), ...coverage(dataset), ...lists(dataset)];
}
