/**
 * An address that every page prints for its scripts, as a path: the home page, the search page, the folder of the files
 * that search loads. `src/layouts/Page.astro` takes them from `src/urls.ts`, where all addresses are spelt.
 */
export function siteAddress(name: 'home' | 'search' | 'searchData'): string {
  return document.body.dataset[`${name}Url`] ?? '';
}

/** The address of a page by its path within the site, such as `actors/mira-stone/`. */
export function pageAddress(path: string): string {
  return siteAddress('home') + path;
}
