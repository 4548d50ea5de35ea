import type { AstroIntegration } from 'astro';

/**
 * Small modules that several scripts of the browser share, each group in one file: by themselves they would be files of
 * a few hundred bytes, and every page would list their names to fetch them ahead.
 */
const GROUPS = [
  { name: 'format', test: /\/src\/(?:format(?:-number)?|model\/once)\.ts/ },
  { name: 'state', test: /\/(?:url-state|form-state\.browser|timeline-state|read-json\.browser)\.ts/ },
  { name: 'search', test: /\/(?:words\/search|words\/search-results|results\/search-state)\.ts/ },
  { name: 'days', test: /\/as-known\/(?:days-file\.browser|page-of-day)\.ts/ },
  { name: 'shared', test: /\/(?:element\.browser|site-address\.browser|add-style\.browser|memoised)\.ts/ },
];

/** Puts small modules that scripts share into few files. */
export function sharedScripts(): AstroIntegration {
  const client = { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } };
  return {
    name: 'throughline-shared-scripts',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { environments: { client } } }) },
  };
}
