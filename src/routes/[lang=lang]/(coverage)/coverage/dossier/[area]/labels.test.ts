import { describe, expect, it } from 'vitest';
import { labelsFor } from './labels';

const frame = { width: 1000, height: 800 };

describe('names on the drawing', () => {
	it('breaks a long name at the hyphen nearest to its middle', () => {
		const [label] = labelsFor([{ name: 'Sint-Jans-Molenbeek', x: 500, y: 400 }], [], frame);
		expect(label?.lines).toEqual(['Sint-Jans-', 'Molenbeek']);
	});

	it('moves a name away from a mark, and from a name that came before', () => {
		const names = [
			{ name: 'Evere', x: 500, y: 400 },
			{ name: 'Jette', x: 505, y: 402 }
		];
		const labels = labelsFor(names, [{ x: 500, y: 400 }], frame);
		expect(labels).toHaveLength(2);
		const [one, other] = labels.map(({ y }) => y);
		expect(Math.abs(one! - other!)).toBeGreaterThanOrEqual(24);
	});

	it('leaves out what finds no room', () => {
		const crowd = Array.from({ length: 40 }, () => ({ name: 'Evere', x: 500, y: 400 }));
		expect(labelsFor(crowd, [], frame).length).toBeLessThan(6);
		expect(labelsFor([{ name: 'Evere', x: 2, y: 400 }], [], frame)).toEqual([]);
	});
});
