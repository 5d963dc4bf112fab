import adapter from '@sveltejs/adapter-static';
import { fileURLToPath } from 'node:url';
import { withOfflineLists } from './scripts/offline-lists.js';
import { siteVersion } from './scripts/site-version.js';

/** The address of the site, for links that must be absolute: SITE_ORIGIN=https://… npm run build */
const origin = process.env.SITE_ORIGIN ?? 'http://localhost:4173';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: withOfflineLists(adapter({ pages: 'build', strict: true }), 'build'),
		// Registered by src/lib/offline/client.ts, once the page has what it needs.
		serviceWorker: { register: false },
		version: { name: siteVersion(fileURLToPath(new URL('.', import.meta.url)), origin) },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// SvelteKit's route announcer sets one fixed style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		paths: { relative: false },
		prerender: { origin, entries: ['*', '/404', '/sitemap.xml', '/marks.svg'] },
		inlineStyleThreshold: 0
	}
};
