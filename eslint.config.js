import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders of src/lib that know no Svelte, no MapLibre, no fetch, no clock and no DOM. */
const pure = [
	'places',
	'hours',
	'calendar',
	'geocoder',
	'network',
	'finder',
	'coverage',
	'initiatives',
	'i18n',
	'share'
];
const pureFiles = pure.map((folder) => `src/lib/${folder}/**/*.ts`);
/** Pure folders also hold the few modules that start a worker or listen in one. */
const workerFiles = ['src/lib/*/worker.ts', 'src/lib/*/client.ts'];

/**
 * A pattern of no-restricted-imports that refuses the folders of src/lib named, by alias or by path.
 * @param {string[]} names
 * @param {string} message
 */
const folders = (names, message) => ({
	regex: `^(\\$lib|\\.\\.?(/.*)?)/(${names.join('|')})(/|$)`,
	message
});
const maplibre = {
	regex: '^(maplibre-gl|svelte-maplibre-gl|@maplibre/)',
	message: 'Only src/lib/map knows MapLibre: it would pull 450 kB into the first load.'
};
const pipeline = {
	regex: '(^|/)geodata/pipeline(/|$)',
	message: 'The pipeline may import pure modules, never the reverse.'
};
const tests = { regex: '(^|/)(tests|scripts)/', message: 'The site does not import its tests.' };
const framework = {
	regex: '^(svelte($|/)|@sveltejs/|\\$app/|\\$env/)|\\.svelte(\\.ts)?$',
	message: 'A pure module knows no Svelte.'
};
const mapComponents = {
	regex: '^(\\$lib|\\.\\.?(/.*)?)/(map/.*|MapContents)\\.svelte$',
	message: 'Import the map dynamically: import() in the browser, when it is wanted.',
	allowTypeImports: true
};

/** @param {object[]} patterns @returns {import('eslint').Linter.RulesRecord} */
const restrictImports = (...patterns) => ({
	'@typescript-eslint/no-restricted-imports': ['error', { patterns }]
});

export default defineConfig(
	globalIgnores(['build', '.svelte-kit', 'static', 'test-results', 'playwright-report']),
	{
		extends: [typescript.configs.recommendedTypeChecked, svelte.configs.recommended],
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			eqeqeq: 'error',
			'no-constant-binary-expression': 'error',
			'no-empty': 'error',
			'no-self-compare': 'error',
			'no-unreachable-loop': 'error',
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
			'@typescript-eslint/no-shadow': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowArray: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
		rules: {
			'svelte/require-each-key': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			// The type checker knows what a template may not.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Addresses are made by one tested module, in the reader's language; the site has no base path.
			'svelte/no-navigation-without-resolve': 'off',
			// Addresses, dates and query strings that are made anew each time need no reactivity of their own.
			'svelte/prefer-svelte-reactivity': 'off',
			// svelte-check knows the type of a page's `data`; the parser used here does not.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unnecessary-type-assertion': 'off'
		}
	},
	{
		// Markup that our own code made from escaped values: structured data in the head, and the
		// sections of a place, an initiative or an area that the server rendered.
		files: [
			'src/routes/[[]lang=lang]/PageMeta.svelte',
			'src/routes/[[]lang=lang]/(map)/place/[[]id]/+page.svelte',
			'src/routes/[[]lang=lang]/(map)/initiative/[[]id]/+page.svelte',
			'src/routes/[[]lang=lang]/(map)/area/StaticMarkup.svelte',
			'src/routes/[[]lang=lang]/(coverage)/coverage/+page.svelte',
			'src/routes/[[]lang=lang]/(coverage)/coverage/dossier/[[]area]/+page*.svelte',
			'src/routes/[[]lang=lang]/(text)/method/+page.svelte'
		],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// The syntax tree has no parentheses, so these rules do not see a cast in a JSDoc comment.
		files: ['**/*.js'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' }
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: {
			'no-console': ['error', { allow: ['info'] }],
			...restrictImports(maplibre, pipeline, tests, mapComponents)
		}
	},
	{
		// Itself imported only when the map is wanted.
		files: ['src/routes/**/MapContents.svelte'],
		rules: restrictImports(maplibre, pipeline, tests)
	},
	{
		files: pureFiles,
		rules: {
			...restrictImports(
				maplibre,
				pipeline,
				tests,
				framework,
				folders(['state', 'map', 'ui'], 'A pure module knows no state, map or user interface.'),
				{ regex: '/routes/', message: 'A pure module knows no page.' }
			),
			'no-restricted-globals': [
				'error',
				...['fetch', 'window', 'document', 'navigator', 'location', 'localStorage'].map((name) => ({
					name,
					message: 'A pure module takes what it needs as an argument.'
				}))
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'A pure module has no clock: take `now`.'
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'A pure module has no clock: take `now`.'
				},
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'A pure module gives one answer to one question.'
				}
			]
		}
	},
	{ files: workerFiles, rules: { 'no-restricted-globals': 'off' } },
	{
		files: ['src/lib/ui/**/*.{ts,svelte}'],
		rules: restrictImports(
			maplibre,
			pipeline,
			tests,
			folders([...pure, 'state', 'map'], 'src/lib/ui knows nothing of this project.')
		)
	},
	{
		files: ['src/lib/state/**/*.ts'],
		rules: restrictImports(maplibre, pipeline, tests, folders(['map'], 'State knows no map.'), {
			regex: '/routes/',
			message: 'State knows no page.'
		})
	},
	{
		files: ['src/lib/map/**/*.{ts,svelte}'],
		rules: restrictImports(pipeline, tests, {
			regex: '/routes/',
			message: 'The map knows no page.'
		})
	},
	{
		files: ['geodata/pipeline/**/*.ts'],
		rules: restrictImports(
			framework,
			folders(['state', 'map', 'ui'], 'The pipeline imports pure modules only.'),
			{ regex: '/routes/', message: 'The pipeline imports pure modules only.' }
		)
	},
	{
		// Playwright's fixtures and Node's test runner hand over promises on purpose.
		files: ['tests/**/*.ts', 'src/**/*.test.ts', 'geodata/**/*.test.ts'],
		rules: {
			'no-restricted-syntax': 'off',
			'no-restricted-globals': 'off'
		}
	}
);
