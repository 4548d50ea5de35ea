/** What search engines, browsers and other programs are told of the site, by key. */
export const foundWords = {
  /** Everyone may read everything (RFC 9309), and finds the list of pages (https://www.sitemaps.org/protocol.html). */
  robots: (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  search: (story: string) => `Search ${story}`,
  pages: 'Pages',
  forPrograms: 'For programs',
  page: {
    timeline: 'every event in order, with its sources',
    questions: 'what the sources answer, and where they differ',
    actors: 'people, countries and organisations, with every spelling of their names',
    entities: 'agreements, documents, places and other things',
    sources: 'every article that the story rests on',
    about: 'how this tracker works',
    corrections: 'what was wrong, and what it says now',
    data: 'the same as files: data, feeds, licence, how to cite',
    feed: 'what is new, with each account whole, as Atom',
    calendar: 'the days of all events',
    sitemap: 'the addresses of all pages',
  },
  note: (publisher: string, licence: string) =>
    `Every paragraph names its source, uncertain dates are said in words, and sources that differ stand side by side. Published by ${publisher}; our words and data: ${licence}. Cite a page by its title and address.`,
} as const;
