import { periods, periodStates } from '../../../src/lib/initiatives/types.ts';
import { shown, type Problem } from '../problems.ts';
import type { Inventory } from './inventory.ts';
import type { InitiativeTables } from './reading-shapes.ts';
import { tablePath } from './tables.ts';

/**
 * The inventory's records with the states of periods that the report gives otherwise, as a table of
 * the repository says with its lines and reason.
 */
export function overridden(
	records: Inventory['initiatives'],
	overrides: InitiativeTables['initiative-overrides'],
	problems: Problem[]
): Inventory['initiatives'] {
	const changed = new Map(records.map((record) => [record.id, record]));
	for (const { id, field, inventory, value, lines } of overrides) {
		const note = (at: string, found: string, expected: string): void => {
			problems.push({ file: tablePath('initiative-overrides'), id, field: at, found, expected });
		};
		const record = changed.get(id);
		const period = periods.find((one) => field === `periods.${one}`);
		const state = periodStates.find((one) => one === value);
		if (record === undefined) note('id', shown(id), 'the id of a record of the inventory');
		else if (period === undefined) note('field', shown(field), 'the state of a period');
		else if (state === undefined) note('value', shown(value), `one of ${periodStates.join(', ')}`);
		else if (record.periods[period].state !== inventory)
			note('inventory', shown(inventory), `${record.periods[period].state}, as the inventory says`);
		else {
			const told = { ...record.periods[period], state, note: `l.${lines}` };
			changed.set(id, { ...record, periods: { ...record.periods, [period]: told } });
		}
	}
	return [...changed.values()];
}
