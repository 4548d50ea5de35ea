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

/** Puts small modules that scripts share into few files, and names the scripts of components after these alone. */
export function sharedScripts(): AstroIntegration {
  const output = { codeSplitting: { groups: GROUPS }, entryFileNames };
  const client = { build: { rolldownOptions: { output } } };
  return {
    name: 'throughline-shared-scripts',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { environments: { client } } }) },
  };
}

/** `LazyLoad.RnkrTYUP.js`: Astro would write `LazyLoad.astro_astro_type_script_index_0_lang.RnkrTYUP.js` on every page. */
function entryFileNames({ name }: { readonly name: string }): string {
  return `_astro/${name.replace(/\..*/, '')}.[hash].js`;
}
