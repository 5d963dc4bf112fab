import { describe, expect, test } from 'vitest';
import { countBrowserTests, countUnitTests, groupsOf, honest, steps } from './steps.js';

describe('an outcome is honest', () => {
	test('a runner that passed all and then ended with an error has one failure', () => {
		expect(honest({ passed: 5, failed: 0 }, false)).toMatchObject({ passed: 5, failed: 1 });
	});

	test('a runner that ran nothing has failed', () => {
		expect(honest({ passed: 0, failed: 0 }, true)).toMatchObject({ failed: 1 });
	});

	test('failures that were counted are not counted twice', () => {
		expect(honest({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
	});
});

test('a test file that could not be read counts as one failure', () => {
	const report = {
		numPassedTests: 3,
		numFailedTests: 1,
		numPendingTests: 0,
		testResults: [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: ['one failed'] },
			{ status: 'passed', assertionResults: ['one', 'two', 'three'] }
		]
	};
	expect(countUnitTests(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('a browser test that passes only at the second try has failed', () => {
	const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countBrowserTests({ stats, errors: ['no server'] })).toEqual({
		passed: 9,
		failed: 3,
		skipped: 2
	});
});

test('the build comes before what looks at it', () => {
	const names = steps.map(({ name }) => name);
	expect(names.indexOf('build')).toBeLessThan(names.indexOf('size'));
	expect(names.indexOf('build')).toBeLessThan(names.indexOf('e2e'));
});

test('what one processor can do runs side by side, and the tests alone after it', () => {
	const groups = groupsOf(steps).map((group) => group.map(({ name }) => name));
	expect(groups).toHaveLength(3);
	expect(groups.slice(1)).toEqual([['unit'], ['e2e']]);
});

test('no step is lost, whichever are chosen', () => {
	const chosen = steps.filter(({ name }) => name !== 'lint' && name !== 'unit');
	expect(groupsOf(chosen).flat()).toEqual(chosen);
});
