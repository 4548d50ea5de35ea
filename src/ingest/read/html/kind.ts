import { readingWords } from '../../../words/problems/reading.ts';
import type { Found, SourceKind } from '../../article.ts';
import { typesOf } from './json-ld.ts';
import type { Page } from './page.ts';

const KINDS = new Map<string, SourceKind>(
  Object.entries({
    NewsArticle: 'news-article',
    ReportageNewsArticle: 'news-article',
    AnalysisNewsArticle: 'news-article',
    BackgroundNewsArticle: 'news-article',
    OpinionNewsArticle: 'news-article',
    ReviewNewsArticle: 'news-article',
    LiveBlogPosting: 'news-article',
    SocialMediaPosting: 'post',
    Report: 'report',
    PressRelease: 'press-release',
  }),
);

/** What kind of source a page says it is, in the terms of schema.org; null where it says nothing that tells. */
export function kindOf({ article }: Page): Found<SourceKind> | null {
  for (const type of article ? typesOf(article) : []) {
    const value = KINDS.get(type);
    if (value) return { value, from: readingWords.from.jsonLd('@type'), raw: type };
  }
  return null;
}
