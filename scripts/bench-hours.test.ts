import { expect, it } from 'vitest';
import { engineSize } from './bench-hours.ts';

it('the opening-hours engine with its holidays is at most 12 kB compressed', async () => {
	const { gzipped } = await engineSize();
	expect(gzipped).toBeGreaterThan(500);
	expect(gzipped).toBeLessThanOrEqual(12_000);
}, 30_000);
