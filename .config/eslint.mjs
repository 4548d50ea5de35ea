import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores, includeIgnoreFile } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importRules } from './boundaries.mjs';
import { wordRules } from './words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Parts that give the same for the same content, whatever the day, the machine and the chance. */
const PURE = ['src/{model,search,views,markdown,components,layouts,styleguide,pages}/**', 'src/{urls,format}.ts'];

const CLOCK = 'Take the day as a parameter: the clock is read once, at the edge.';
const CHANCE = 'Leave nothing to chance: two builds of one content are the same.';
const DRAWER = 'Name it by what is in it; a drawer for everything is found by nobody.';

export default defineConfig(
  globalIgnores(['tests/broken/']),
  includeIgnoreFile(`${root}.gitignore`),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreParameters: true }],
      // A text is taken apart by code point, which is what folding a name wants.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // "!" says that we know more than the compiler: a group that a matched pattern always has, an index in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `text || null` is how an empty text becomes none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true }, ignoreMixedLogicalExpressions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The language service knows neither Astro's components nor plain JavaScript; `astro check` sees their types.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs', '.config/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // What Astro generates and what it types as methods without `this`; a fresh clone is linted before it is built.
    files: ['src/{site,pages}/**', 'src/content.config.ts', 'src/urls.ts'],
    rules: Object.fromEntries(
      [
        'no-unnecessary-condition',
        'unbound-method',
        'no-unsafe-argument',
        'no-unsafe-assignment',
        'no-unsafe-call',
        'no-unsafe-member-access',
        'no-unsafe-return',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
  importRules,
  wordRules,
  {
    // A script inside a component is linted as a file within that "folder", from where no relative path resolves.
    files: ['**/*.astro/*.ts'],
    rules: {
      'boundaries/dependencies': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\./[\\w-]+\\.browser\\.ts$)', message: 'Import the component’s own *.browser.ts.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance', 'fetch', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: CLOCK },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: CHANCE },
      ],
    },
  },
  {
    // What runs in a reader's browser loads what the page does without, and knows the reader's time.
    files: ['src/components/**/*.browser.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: CHANCE },
      ],
    },
  },
  {
    files: ['**/{util,utils,helper,helpers,common,manager}/**', '**/*{util,utils,helper,helpers,common,manager}.*'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: DRAWER }] },
  },
  { files: ['src/{cli,site}/**', 'tests/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
