import * as v from 'valibot';
import { shown, type Problem } from '../problems.ts';

/** What a shape found wrong, as problems of a record; an unknown field is shown with its value. */
export function shapeProblem(
	issue: v.BaseIssue<unknown>,
	file: string,
	id: string | null
): Problem {
	const unknownField = issue.expected === 'never';
	return {
		file,
		id,
		field: v.getDotPath(issue),
		found: shown(unknownField ? issue.path?.at(-1)?.value : issue.input),
		expected: unknownField ? 'no such field' : (issue.expected ?? issue.message)
	};
}
