import { formatKind, formatLanguage } from '../../../format.ts';
import type { Source } from '../../../model/records/source.ts';

/** A source within a sentence: "the Herald article", by a paper called Herald or The Herald, "the article from Oldtown", "the press release in French". */
export function articleOf({ publisher, dateline, language, kind }: Source): string {
  const what = kind === 'news-article' ? 'article' : formatKind(kind).toLowerCase();
  if (publisher !== null) return `the ${publisher.replace(/^the /i, '')} ${what}`;
  return dateline === null ? `the ${what} in ${formatLanguage(language)}` : `the ${what} from ${dateline}`;
}
