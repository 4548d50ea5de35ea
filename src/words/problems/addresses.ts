/** What is wrong with the list of published addresses, and with what was published, by the check that finds it. */
export const addressProblems = {
  addressList: {
    lost: {
      found: 'no list of published addresses, and this story was published: it has notices, former ids or corrections',
      fix: 'restore it from the history',
    },
    notBegun: {
      found: 'no list of published addresses',
      fix: 'run npm run check, which begins it, and commit the file; if the story was published before, restore it from the history',
    },
    lacksOne: (address: string) => ({
      found: `it lacks ${address}`,
      fix: 'run npm run check, which adds what is new, and commit the file',
    }),
    lacksSeveral: (address: string, others: number) => ({
      found: `it lacks ${address} and ${others} more`,
      fix: 'run npm run check, which adds what is new, and commit the file',
    }),
    unreadable: {
      found: 'the list of published addresses cannot be read',
      fix: 'make it a file that can be read, or restore it from the history',
    },
  },
  publishedAddress: {
    gone: (file: string, list: string) => ({
      found: `${file} is gone, and its address was published`,
      fix: `put the file back; or list its id under formerIds of what it became, in the same folder; or put a notice in its place, with removed and title; if it was never published, take its line out of ${list}`,
    }),
    draft: (file: string) => ({
      found: `${file} is a draft, and its address was published`,
      fix: 'finish it and take draft: true out of it; or put a notice in its place, with removed and title',
    }),
    none: (address: string) => ({
      found: `${address} is no address`,
      fix: 'write one such as events/2026-01-19-it',
    }),
  },
  /**
   * @param field the one fact of its kind that is new, and may be it
   * @param list the file that lists what was published
   */
  publishedFact: (anchor: string, field: string | null, list: string) => ({
    found: `the fact ${anchor} is gone, and its address was published`,
    fix: `${field === null ? 'if a fact of the event says it in other words now' : `if ${field} says it in other words`}, give it that address, anchor: ${anchor}; if it was wrong, say so in a correction with removedFacts: [${anchor}]; if it was never published, take its line out of ${list}`,
  }),
  splitFact: (anchor: string, into: readonly string[]) => ({
    found: `the fact ${anchor}, whose address was published, is in none of ${into.join(', ')}`,
    fix: `if one of them says it in other words, give the fact there that address, anchor: ${anchor}; if it was wrong, say so in a correction of one of them with removedFacts: [${anchor}]`,
  }),
  removedNotice: { found: 'a text below the notice', fix: 'remove it; the reason is what readers see' },
} as const;
