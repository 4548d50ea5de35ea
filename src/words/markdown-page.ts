/** What the Markdown beside a page says in words of its own, by key. */
export const markdownPageWords = {
  /** Between short facts on one line. */
  between: ' · ',
  /** Between a citation and the next, and before the place in a source. */
  next: '; ',
  place: (locator: string) => `, ${locator}`,
  bracket: { open: ' (', close: ')' },
  after: (words: string) => `. ${words}`,
  comma: (words: string) => `, ${words}`,
  colon: ': ',
  asOf: (day: string) => ` · ${day}`,
  saidOf: (role: string) => `, ${role}`,
  to: ' to ',
  /** Between the givers of a pledge and what they pledge. */
  did: (did: string) => ` ${did}: `,
  quote: (quote: string) => `“${quote}”`,
  statusIn: (status: string) => `: ${status}, `,
  day: (day: string) => `${day}: `,
  standing: (status: string, day: string) => `${status}, ${day}`,
  original: 'Original:',
  keptCopy: 'Kept copy:',
  wikidata: 'In Wikidata:',
  changed: (day: string) => `This page last changed on ${day}.`,
  licence: (publisher: string) => `By ${publisher}, `,
} as const;
