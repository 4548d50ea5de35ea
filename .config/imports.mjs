/**
 * Which part of `src` may import which, as data. Data flows one way: content → reader → model → views → pages; what a
 * row does not name is forbidden. `eslint.mjs` enforces it and `tests/project/imports.test.ts` sees every row bite.
 */

/** The parts of `src`, by the files they are made of. A file may be of several: outline.ts is a part of markdown. */
export const PARTS = {
  model: 'src/model/**',
  grammar: ['src/model/text/**', 'src/model/names/name-index.ts'],
  folding: 'src/model/names/fold.ts',
  views: 'src/views/{*,data/*}.ts',
  'views by day': 'src/views/by-day/**',
  'view parts': 'src/views/parts/**',
  search: 'src/search/**',
  markdown: 'src/markdown/**',
  outline: 'src/markdown/outline.ts',
  reader: 'src/reader/**',
  site: ['src/site/**', 'src/content.config.ts'],
  components: 'src/{components,layouts}/**',
  styles: 'src/styles/**',
  styleguide: 'src/styleguide/**',
  pages: 'src/pages/**',
  cli: 'src/cli/**',
  paths: 'src/paths.ts',
  urls: 'src/urls.ts',
  format: 'src/format{,-number}.ts',
  words: 'src/words/*.ts',
  'plain words': ['src/words/problems/**', 'src/words/distinctions.ts'],
};

/** @typedef {keyof typeof PARTS | 'astro' | 'astro:assets' | 'node'} Target */

/**
 * What each part may import, and whether values or only types. Packages from npm are free to all, but Astro's own.
 *
 * @type {Readonly<Record<string, Readonly<Partial<Record<Target, 'values' | 'types'>>>>>}
 */
export const IMPORTS = {
  model: { model: 'values', 'plain words': 'values' },
  search: { search: 'values', folding: 'values', words: 'values' },
  views: {
    model: 'values',
    'view parts': 'values',
    search: 'values',
    paths: 'values',
    urls: 'values',
    format: 'values',
    words: 'values',
  },
  'views by day': {
    'views by day': 'values',
    views: 'values',
    model: 'values',
    'view parts': 'types',
    paths: 'values',
  },
  'view parts': {
    model: 'values',
    'view parts': 'values',
    search: 'values',
    paths: 'values',
    urls: 'values',
    format: 'values',
    words: 'values',
  },
  markdown: { markdown: 'values', grammar: 'values', folding: 'values', paths: 'values', urls: 'values' },
  reader: { reader: 'values', model: 'values', 'plain words': 'values', outline: 'values', node: 'values' },
  site: {
    site: 'values',
    model: 'values',
    search: 'values',
    markdown: 'values',
    reader: 'values',
    paths: 'values',
    urls: 'values',
    words: 'values',
    astro: 'values',
    node: 'values',
  },
  components: {
    components: 'values',
    styles: 'values',
    search: 'values',
    urls: 'values',
    format: 'values',
    words: 'values',
    paths: 'values',
    model: 'types',
    views: 'types',
    'views by day': 'types',
    'view parts': 'types',
    astro: 'types',
    'astro:assets': 'values',
  },
  styleguide: {
    styleguide: 'values',
    components: 'values',
    styles: 'values',
    format: 'types',
    words: 'types',
    model: 'types',
    views: 'types',
    'view parts': 'types',
    astro: 'types',
  },
  pages: {
    search: 'types',
    components: 'values',
    styleguide: 'values',
    site: 'values',
    views: 'values',
    'views by day': 'values',
    urls: 'values',
    format: 'values',
    words: 'values',
    model: 'types',
    'view parts': 'types',
    astro: 'types',
  },
  cli: {
    cli: 'values',
    model: 'values',
    words: 'values',
    markdown: 'values',
    reader: 'values',
    site: 'values',
    node: 'values',
  },
  paths: { model: 'types' },
  urls: { model: 'values', paths: 'values', words: 'values' },
  format: { model: 'values', words: 'values' },
  words: { words: 'values', format: 'values', model: 'types' },
  'plain words': { 'plain words': 'values', model: 'types' },
};
