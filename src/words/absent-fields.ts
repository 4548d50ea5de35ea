/** What a draft source says behind a field that its article did not tell, by field. */
export const absentFieldWords = {
  title: 'no headline found: write it, or leave null and give a suppliedTitle',
  suppliedTitle: 'our title for a source without one; leave null when there is a headline',
  publisher: 'not found; write it only if the article names it',
  authors: 'none found',
  dateline: 'none found',
  published: 'not found; write it as precisely as the article tells',
  publishedNote: 'needed where the day is not printed or not exact: how it is known',
  language: 'not found; BCP 47, such as en, fr or kk',
  url: 'not found; the address of the article, if it has one',
  cites: 'none found; whom it relies on, as it names them',
} as const;
