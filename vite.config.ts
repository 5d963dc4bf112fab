import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const shared =
	/node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)|src[\\/]lib[\\/](ui|state|places|hours)|src[\\/]lib[\\/]i18n[\\/](languages|format|plural|count|trouble)|src[\\/]routes[\\/]|generated[\\/]/;
/** What comes when it is wanted: the finder, the map, coverage; and what few pages share. */
const later =
	/finder-tools|offered-moments|rank\.|walking\.|offline|Victim|Citation|Contradiction|Facade|Plate|[\\/]finder[\\/]|MapContents|AreaCard|AreaPage|StaticMarkup|ChosenCard|FilterPanel|FilterSelect|TextFilter|analysis|WeekGrid|AddressBox|map-words|stretches|save-blob|week-cells|[\\/]coverage[\\/]/;
const onEveryPage =
	/routes[\\/]\[lang=lang\][\\/](Site|Language|View|MapFrame|\+layout)|\(map\)[\\/](\+layout|MapPane|sites)/;

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		// Slower than the default, and 2 % smaller.
		minify: 'terser',
		// A page names its own scripts in its head; between pages most of them are there already. The names
		// of all files of all pages would come with each first load.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
		},
		terserOptions: { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true } },
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							// What several kinds of page share is one file: many small files compress badly.
							name: 'site',
							test: (id: string) => shared.test(id) && !later.test(id),
							minShareCount: 2
						},
						{ name: 'site', test: (id: string) => onEveryPage.test(id) }
					]
				}
			}
		}
	},
	test: {
		environment: 'node',
		include: ['{src,geodata,scripts,tests/data}/**/*.test.ts'],
		env: { TZ: 'Europe/Brussels' }
	}
});
