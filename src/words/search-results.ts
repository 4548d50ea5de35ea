/** What is said of the results of a search, by key. Small, since browsers load it. */
export const searchResultWords = {
  searching: 'Searching…',
  quoted: (query: string) => `“${query}”`,
  title: (query: string, title: string) => `“${query}” · ${title}`,
  nothing: (query: string | null, isFiltered: boolean) => `Nothing found${forQuery(query)}${withFilters(isFiltered)}.`,
  didYouMean: (query: string) => `Nothing found for ${query} as it is written. Did you mean:`,
  found: (found: string, query: string | null, isFiltered: boolean) =>
    `${found}${forQuery(query)}${withFilters(isFiltered)}.`,
  shared: (count: number) => `${count} share that name: which do you mean?`,
  absent: (words: readonly string[]) => `No page has ${words.map((word) => `“${word}”`).join(' or ')}.`,
  more: (count: number) => `Show ${count} more`,
  answer: (actor: string, change: string) => `${actor} ${change}`,
  notLoaded: 'Search could not be loaded. Try again, or look for a name in the list below.',
  someMissing: 'Some pages could not be loaded. Try again.',
  onlyNames: 'Only names are searched here: the text of the pages is indexed when the site is built, by “npm start”.',
  noPages: 'The text of the pages could not be searched. Try again, or look for a name in the list below.',
  noNames: 'Not all names could be searched. Try again, or look for a name in the list below.',
} as const;

function forQuery(query: string | null): string {
  return query === null ? '' : ` for ${query}`;
}

function withFilters(isFiltered: boolean): string {
  return isFiltered ? ' with these filters' : '';
}
