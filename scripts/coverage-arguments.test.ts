import { describe, expect, test } from 'vitest';
import { readArguments } from './coverage-arguments.ts';

const places = new Set(['kuregem']);
const read = (...args: string[]) => readArguments(args, places);

describe('the arguments of npm run coverage', () => {
	test('ask the first question of the page where nothing is said', () => {
		expect(read()).toMatchObject({
			task: 'areas',
			question: { kinds: 'lisa', pace: 'adult', when: { kind: 'any' } },
			minutes: 15,
			level: 'commune',
			format: 'text'
		});
	});

	test('name all that is asked', () => {
		expect(
			read('--minutes', '10', '--kinds', 'both', '--walk', 'step-free', '--when', 'h33', '--json')
		).toMatchObject({
			question: { kinds: 'both', pace: 'step-free', when: { kind: 'hour', hour: 33 } },
			minutes: 10,
			format: 'json'
		});
		expect(read('--clock', '--week-of', '2026-12-25')).toMatchObject({
			task: 'clock',
			weekOf: '2026-12-25'
		});
		expect(read('--sites', '2', '--rule', 'communes-without')).toMatchObject({
			task: 'sites',
			sites: 2,
			rule: 'communes-without'
		});
		expect(read('--robust')).toMatchObject({ task: 'robust', sites: 3 });
		expect(read('--scenario', 'close!kuregem')).toMatchObject({
			question: { scenario: { changes: [{ kind: 'close', place: 'kuregem' }] } }
		});
		expect(read('--gaps')).toMatchObject({ task: 'gaps', level: 'quarter' });
	});

	test('say all that is wrong at once, with what was expected', () => {
		expect(
			read(
				...['--minutes', '7', '--kinds', 'all', '--when', 'h168', '--week-of', '2026-02-30'],
				...['--sites', '11', '--scenario', 'close!nowhere', '--json', '--csv']
			)
		).toEqual([
			'--minutes 7: expected 5, 10, 15, 20',
			'--when h168: expected any, an hour of the week h0 to h167, or a moment such as 2026-12-25T10:00',
			'--scenario: change 1 can not be used (unknown-place)',
			'--week-of 2026-02-30: expected a date such as 2026-12-25',
			'--sites 11: expected a whole number from 1 to 10',
			'--json and --csv do not go together',
			'--kinds all: expected lisa, police, both'
		]);
		expect(read('--clock', '--doubt')).toEqual([
			'--clock and --doubt do not go together: expected one of them'
		]);
		expect(read('--gaps', '--level', 'zone')).toEqual([
			'--level zone: expected quarter or sector with --gaps'
		]);
		expect(read('--speed', '9')).toHaveLength(1);
		expect(read('--help')).toBe('help');
	});
});
