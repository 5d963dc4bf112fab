import { describe, expect, test } from 'vitest';
import { firstStalePackage, nodeProblem } from './dependencies.js';

describe('the version of Node', () => {
	test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('%s will do', (version) => {
		expect(nodeProblem(version, '>=20.19')).toBeNull();
	});

	test.each(['20.18.9', '18.20.0', '9.11.2'])('%s is too old, and the line says so', (version) => {
		const problem = nodeProblem(version, '>=20.19');
		expect(problem).toContain(`${version} is too old`);
		expect(problem).toContain('20.19 or newer');
	});
});

describe('packages that are not as package-lock.json says', () => {
	const wanted = {
		packages: {
			'': { version: '0.1.0' },
			'node_modules/a': { version: '1.0.0' },
			'node_modules/only-on-another-system': { version: '1.0.0', optional: true }
		}
	};

	test('none, when all are installed; those for other systems may be absent', () => {
		expect(
			firstStalePackage(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })
		).toBeNull();
	});

	test('one that is missing', () => {
		expect(firstStalePackage(wanted, { packages: {} })).toBe('node_modules/a');
	});

	test('one in another version, optional or not', () => {
		const installed = {
			packages: {
				'node_modules/a': { version: '1.0.0' },
				'node_modules/only-on-another-system': { version: '0.9.0' }
			}
		};
		expect(firstStalePackage(wanted, installed)).toBe('node_modules/only-on-another-system');
	});
});
