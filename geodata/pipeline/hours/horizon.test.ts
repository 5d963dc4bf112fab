import { describe, expect, it } from 'vitest';
import { horizon, horizonWarning, readHorizon } from './horizon.ts';

describe('the horizon of the opening hours', () => {
	it('is data: a first day and a number of days', () => {
		expect(readHorizon({ from: '2026-11-01', days: 400 })).toEqual({
			from: '2026-11-01',
			to: '2027-12-05'
		});
		expect(readHorizon({ from: '2027-01-01', days: 1 }).to).toBe('2027-01-01');
		expect(horizon.from < horizon.to).toBe(true);
	});
	it.each([
		{ from: '2026-11-01' },
		{ from: '2026-13-01', days: 400 },
		{ from: '2026-11-01', days: 0 },
		{ from: '2026-11-01', days: 400, now: true }
	])('refuses %j', (value) => expect(() => readHorizon(value)).toThrow());

	it('asks for a refresh when it is near or behind, and is silent before', () => {
		const { to } = horizon;
		expect(horizonWarning(horizon, horizon.from)).toBeNull();
		expect(horizonWarning({ from: '2026-11-01', to: '2027-12-05' }, '2027-10-06')).toBeNull();
		expect(horizonWarning({ from: '2026-11-01', to: '2027-12-05' }, '2027-10-07')).toContain(
			'ends on 2027-12-05, 59 days from now'
		);
		expect(horizonWarning(horizon, '2040-01-01')).toContain(`ended on ${to}`);
	});
});
