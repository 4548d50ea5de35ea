import { draftWords } from '../../words/drafts.ts';
import { readingWords } from '../../words/problems/reading.ts';
import type { Article } from '../article.ts';
import { sentencesOf } from './sentences.ts';

const { firstLine, belowPaper } = readingWords.from;
const { long, sentences, stop, small } = draftWords.titleDoubts;

/** In letters: few papers print longer headlines. */
const LONGEST = 130;

/** Why the first line of a text may be no headline: "Here is the piece, sorry for the delay. Can you use it?" */
export function titleDoubts({ title, language }: Pick<Article, 'title' | 'language'>): readonly string[] {
  if (title === null || (title.from !== firstLine && title.from !== belowPaper)) return [];
  const text = title.value;
  return [
    ...(text.length > LONGEST ? [long] : []),
    ...(sentencesOf(text, language?.value ?? 'und').length > 1 ? [sentences] : []),
    ...(/[^.…]\.$/u.test(text) ? [stop] : []),
    ...(/^\p{Ll}[\p{Ll}’']*\s/u.test(text) ? [small] : []),
  ];
}
