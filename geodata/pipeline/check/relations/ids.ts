import type { Problem } from '../../problems.ts';
import type { FileRecord } from '../records.ts';

/** The ids that stand in files whose ids must differ from one another. */
export interface IdList {
	file: string;
	records: readonly FileRecord[];
}

/** Ids that stand twice, in one file or across files that share their ids. */
export function duplicateIds(lists: readonly IdList[]): Problem[] {
	const seen = new Map<string, string>();
	return lists.flatMap(({ file, records }) =>
		records.flatMap(({ id }): Problem[] => {
			if (id === null) return [];
			const first = seen.get(id);
			if (first === undefined) {
				seen.set(id, file);
				return [];
			}
			return [
				{
					file,
					id,
					field: 'id',
					found: `an id that stands in ${first} already`,
					expected: 'an id of its own'
				}
			];
		})
	);
}
