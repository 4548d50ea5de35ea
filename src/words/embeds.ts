import { formatList, formatPlainCount } from '../format.ts';

/** What the pages say that other sites show in a frame, and how one is put there. */
export const embedWords = {
  /** Of a record: what stands before its own words, with a dot between. */
  about: (parts: readonly string[]) => parts.join(' · '),
  /** After what a line is about, and before what leads on. */
  after: (term: string, text: string) => (/[.?!]$/.test(term) ? ` ${text}` : `: ${text}`),
  before: (term: string) => `${term}: `,
  sources: (count: string, names: readonly string[], more: number) =>
    `${count}: ${[...names, ...(more > 0 ? [`${more} more`] : [])].join('; ')}`,
  givenBy: (givers: readonly string[], more: number) => [...givers, ...(more > 0 ? [`${more} more`] : [])].join(' · '),
  namesAndMore: (names: readonly string[], more: number) =>
    more === 0 ? names.join(', ') : formatList([...names, `${more} more`]),
  disputed: (names: string, disputes: readonly string[]) => [names, ...disputes].join(' · '),
  timelineOf: (name: string) => `Timeline: ${name}`,
  unknown: 'We found no events for this address. Here are the latest of the whole story.',
  whole: {
    events: 'The whole account, with its sources',
    questions: 'Every answer, and who gives it',
    standings: 'Everyone, since when, and who says so',
    timeline: (count: number) => (count === 1 ? 'The timeline' : `All ${formatPlainCount(count, 'event')}`),
    removed: 'What became of it',
  },
  from: 'From ',
  publishedBy: (publisher: string) => `, published by ${publisher}.`,
  changed: (day: string) => ` Last changed on ${day}.`,
} as const;

/** How a page is shown on another site. */
export const snippetWords = {
  link: 'Embed this',
  heading: 'Show this on your own page',
  copy: 'Copy this HTML into your page:',
  oembed: 'Where a program takes an address and knows oEmbed, give it the address of the page: ',
} as const;
