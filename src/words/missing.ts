/** What the page says that stands where there is none, by key. */
export const missingWords = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  why: 'The address may be mistyped. Pages of events, sources, people and things keep their addresses; where we remove one, a notice says why.',
  /** With links. */
  look: 'Use the search box above, or try {search}, {timeline} or the list of {actors}.',
  search: 'the search page',
  timeline: 'the timeline',
} as const;
