/** What stands at texts and links anywhere, by key. */
export const textWords = {
  linkTo: (what: string) => `Link to ${what}`,
  section: (heading: string) => `this section: ${heading}`,
  corrections: 'Corrections',
  in: 'In:',
  and: ' and ',
  /** Before a name that English puts an article before. */
  the: 'the ',
  aside: (words: string) => ` · ${words}`,
  /** What tells one of a name apart. */
  distinction: (words: string) => ` (${words})`,
} as const;
