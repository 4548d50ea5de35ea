import { allOf } from './lists.ts';

/** What is wrong with sources and with what is quoted from them, by the check that finds it. */
export const sourceProblems = {
  publishedNote: {
    undated: {
      found: 'no day of publication, and no publishedNote says why',
      fix: 'write the day, or say in publishedNote why it is not known',
    },
    inexact: (published: string) => ({
      found: `${published} is not one exact day, and no publishedNote explains it`,
      fix: 'say in publishedNote how the day is known',
    }),
  },
  staleDraft: (days: number) => ({
    found: `a draft of ${days} days before the last record was added`,
    fix: 'finish it and take draft: true out, or delete the file',
  }),
  publishedAfterAdded: (published: string, added: string) => ({
    found: `published on ${published}, after it was added here on ${added}`,
    fix: 'correct one of the two days',
  }),
  uncitedSource: {
    found: 'no event cites this source',
    fix: 'cite it where it tells or confirms something, or add draft: true until it is',
  },
  longQuotation: (words: number, most: number) => ({
    found: `a quotation of ${words} words`,
    fix: `keep the ${most} words or fewer that matter, and tell the rest in words of our own`,
  }),
  numberNotTold: (written: string) => ({
    found: `${written} is in none of the paragraphs cited`,
    fix: 'correct the number, or cite the paragraph that has it',
  }),
  numberNotInArticle: (written: string) => ({
    found: `${written} is in no paragraph of the article`,
    fix: 'correct the number',
  }),
  numberNotToldBy: (written: string, sources: readonly string[], isAnswer: boolean) => ({
    found: `${written} is in none of the paragraphs cited of ${allOf(sources)}`,
    fix: isAnswer
      ? 'correct the number or the paragraph; where you worked it out, say how in its note'
      : 'correct the number or the paragraph',
  }),
  copiedWording: (words: number, first: string, source: string, paragraph: number) => ({
    found: `${words} words in a row as in paragraph ${paragraph} of ${source}, from “${first} …” on`,
    fix: 'tell it in words of our own; what must stay as it is goes in quotation marks',
  }),
  reprintNotTold: (share: number, other: string) => ({
    found: `${share} % of the words of one stand in the other, ${other}`,
    fix: `write reprints: ${other}, or the name of the agency in both, so that they count as one; where it is a later version, merge them with npm run merge`,
  }),
  paragraph: (number: string) => `para. ${number}`,
  unknownLocator: (locator: string, meant: string) => ({
    found: `“${locator}” does not say which place of the source that is`,
    fix: `did you mean “${meant}”?`,
  }),
  paragraphNotKept: (source: string, missing: readonly number[], last: number) => ({
    found: `${source} has no ${missing.length === 1 ? 'paragraph' : 'paragraphs'} ${missing.join(', ')}: the last that is kept is ${last}`,
    fix: 'correct the number',
  }),
  quoteNotTold: (source: string, locator: string | null, where: readonly number[]) => ({
    found: `these words are not in ${locator === null ? '' : `${locator} of `}${source}`,
    fix:
      where.length === 0
        ? 'copy the words as the source prints them; what you leave out is “…”'
        : `they are in paragraph ${where[0]}: cite that`,
  }),
  sourceName: (name: string, published: string, rename: { readonly id: string; readonly to: string }) => ({
    found: `${published} is not the date that the file name begins with, ${name}`,
    fix: `correct it, or run npm run rename -- ${rename.id} ${rename.to}, which keeps its address`,
  }),
  updateOrder: (date: string, published: string) => ({
    found: `${date} is before the source was published, ${published}`,
    fix: 'correct one of the dates',
  }),
  reprintOfItself: {
    itself: { found: 'the source reprints itself', fix: 'leave it out of the one that came first' },
    circle: {
      found: 'the source reprints one that reprints this source',
      fix: 'leave it out of the one that came first',
    },
    ofLater: (original: string, own: string) => ({
      found: `it reprints a source of ${original}, which is later than its own day, ${own}`,
      fix: 'correct one of the dates, or let the later one reprint the earlier',
    }),
  },
  quotation: {
    long: (words: number, most: number) => ({
      found: `a quote of ${words} words`,
      fix: `keep the ${most} words or fewer that show the fact`,
    }),
    marks: { found: 'a quote in quotation marks', fix: 'remove them: the page prints its own' },
    translationAlone: {
      found: 'a translation without a quote',
      fix: 'add the words of the source under quote, or remove it',
    },
    needlessTranslation: {
      found: 'a translation of a quote in the language of the site',
      fix: 'remove it',
    },
    untranslated: {
      found: 'a quote in another language than that of the site',
      fix: 'add what it says under translation',
    },
  },
} as const;
