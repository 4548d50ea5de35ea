/** What the page says that stands where there is none, by key. */
export const missingWords = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  why: 'The address may be mistyped. Pages of events, sources, people and things keep their addresses; where we remove one, a notice says why.',
  /** With links. */
  look: 'Use the search box above, or try {search}, {timeline} or the list of {actors}.',
  /** For readers without scripts, whom a script would lead on. */
  dated:
    'An address that ends in “known” and a day showed a page as of that day. Leave that end out for the page as it is now, or see {days}.',
  days: 'what was known on each day',
  search: 'the search page',
  timeline: 'the timeline',
} as const;
