import type { Source } from '../../../model/records/source.ts';
import { sourceWords } from '../../../words/sources.ts';

/** A source within a sentence: "the Herald article", by a paper called Herald or The Herald, "the article from Oldtown", "the press release in French". */
export function articleOf({ publisher, dateline, language, kind }: Source): string {
  const { article } = sourceWords;
  if (publisher !== null) return article.of(publisher.replace(/^the /i, ''), kind);
  return dateline === null ? article.inLanguage(kind, language) : article.from(kind, dateline);
}
