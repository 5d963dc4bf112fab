import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	build: { target: 'es2022' },
	test: {
		environment: 'node',
		include: ['{src,geodata,scripts,tests/data}/**/*.test.ts'],
		env: { TZ: 'Europe/Brussels' }
	}
});
