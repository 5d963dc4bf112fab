import { describe, expect, it } from 'vitest';
import { numbersOf } from './numbers';

describe('numbers of a dossier', () => {
	const { share, band, minutes, change } = numbersOf('nl');

	it('never says more than there are, nor nobody where there is somebody', () => {
		expect(share(0, 1000)).toBe('0%');
		expect(share(3, 1000)).toBe('< 1%');
		expect(share(319, 1000)).toBe('31%');
		expect(share(999, 1000)).toBe('99%');
		expect(share(1000, 1000)).toBe('100%');
		expect(share(0, 0)).toBe('–');
	});

	it('gives a band only where its ends differ', () => {
		expect(band(310, 350, 1000)).toBe('31–35%');
		expect(band(310, 312, 1000)).toBe('31%');
	});

	it('rounds a walk up, so that nobody needs longer than is said', () => {
		expect(minutes(600, 'x')).toBe('10');
		expect(minutes(601, 'x')).toBe('11');
		expect(minutes(null, 'niet bereikbaar')).toBe('niet bereikbaar');
	});

	it('signs a change', () => {
		expect(change(1200)).toBe('+ 1.200');
		expect(change(-5)).toBe('− 5');
		expect(change(0)).toBe('0');
	});
});
