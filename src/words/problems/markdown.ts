/** What is wrong in the text below the fields of a record, by the check that finds it. */
export const markdownProblems = {
  pastedBullet: (bullet: string) => ({
    found: `a line that begins with ${bullet}, the bullet of a word processor`,
    fix: 'begin each item of the list with a hyphen and a space',
  }),
  emptyBody: { found: 'no paragraph', fix: 'write at least one below the second ---' },
  wordlessParagraph: {
    found: 'citations without a word',
    fix: 'write before them what the sources say, or delete them',
  },
  writtenOutControl: (code: string) => ({
    found: `an invisible control character (${code}), written as an HTML entity`,
    fix: 'delete it',
  }),
  markdownHtml: (html: string) => ({ found: `raw HTML, ${html}`, fix: 'write it in Markdown' }),
  markdownImage: { found: 'a picture', fix: 'remove it, or say in words what it shows' },
  markdownBlock: {
    heading: { found: 'a heading in an account', fix: 'write paragraphs, each with its citation' },
    code: { found: 'a block of code in an account', fix: 'write paragraphs, without spaces before the line' },
    markInHeading: { found: 'a citation or link in a heading', fix: 'put it into a paragraph' },
  },
  markdownLink: {
    address: (address: string) => ({
      found: `a link to ${address}`,
      fix: 'write a whole address that begins with https:// or http://, or [[id]] for a page of ours',
    }),
    citation: {
      found: 'a link that looks like a citation',
      fix: 'write [@source-id] alone, without an address after it',
    },
  },
  doubledCitation: (source: string, locator: string | null) => ({
    found: `[@${[source, ...(locator === null ? [] : [locator])].join(', ')}] names one place twice`,
    fix: 'take out the second',
  }),
  brokenMarker: {
    citationOfNothing: {
      found: 'a citation that names no source',
      fix: 'write [@source-id], or [@one; @two] for several',
    },
    citation: { found: 'a citation that cannot be read', fix: 'write [@source-id], with plain words after a comma' },
    linkToNothing: { found: 'a link that names nothing', fix: 'write [[id]], [[id|words]], or [[-|words]]' },
    link: {
      found: 'a [[link that cannot be read',
      fix: 'write [[id]], [[id|plain words]], or [[-|plain words]]',
    },
  },
  uncitedParagraph: { found: 'a paragraph without a citation', fix: 'end it with [@source-id]' },
  uncitedFact: (source: string) => ({
    found: `the account does not cite "${source}", on which this rests`,
    fix: `cite it in the paragraph that tells this: [@${source}]`,
  }),
  sourceCitation: {
    found: 'a citation in the text of a source',
    fix: 'remove it; what another source says belongs on an event',
  },
} as const;
