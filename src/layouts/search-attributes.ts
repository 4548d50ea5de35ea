import type { SearchMetadata } from '../views/parts/links/search-metadata.ts';
import { searchWords } from '../words/search.ts';

/**
 * The attributes by which Pagefind knows what a page is, how to filter it and how to sort it. Each value is in an
 * attribute of its own, since one written in place may hold no comma (https://pagefind.app/docs/filtering/).
 */
export function searchAttributes({ kind, distinction, day, last, years, languages, isKey }: SearchMetadata) {
  const filters = [
    ['kind', kind],
    ...years.map((year) => ['year', year]),
    ...languages.map((language) => ['language', language]),
    ...(isKey ? [['key', 'yes']] : []),
  ];
  return {
    'data-pagefind-body': '',
    ...Object.fromEntries(filters.map(([, value], i) => [`data-filter-${i}`, value])),
    'data-pagefind-filter': filters.map(([name], i) => `${name}[data-filter-${i}]`).join(', '),
    'data-day': day,
    'data-distinction': distinction,
    'data-pagefind-meta': [
      'kind[data-filter-0]',
      ...(day === null ? [] : ['day[data-day]']),
      ...(distinction === null ? [] : ['distinction[data-distinction]']),
    ].join(', '),
    'data-pagefind-sort': last && `date:${last}`,
  };
}

/**
 * The attributes by which Pagefind finds a page that lists what other pages have: by its title and a sentence about it,
 * and by other words for what it lists, so that "promise" finds the list of pledges; not by what is listed.
 */
export function listAttributes(title: string, also: string) {
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': `kind:${searchWords.list}`,
    'data-title': title,
    'data-also': also,
    'data-pagefind-meta': `title[data-title], also[data-also], kind:${searchWords.list}`,
  };
}
