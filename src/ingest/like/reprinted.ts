import { isCertainlyBefore } from '../../model/dates/date-order.ts';
import { dateFrom } from '../../model/dates/edtf.ts';
import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import type { LikeArticle } from './like-article.ts';

/** What an article that has the words of others seems to print again: the likest, unless that came out later. */
export function reprintedBy(
  { published }: Article,
  like: readonly LikeArticle[],
  { sources, drafts }: Content,
): LikeArticle | null {
  const original = like.find(({ why }) => why === 'text');
  const day = [...sources, ...drafts].find(({ id }) => id === original?.id)?.data.published ?? null;
  const isEarlier = published !== null && day !== null && isCertainlyBefore(dateFrom(published.value), dateFrom(day));
  return original === undefined || isEarlier ? null : original;
}
