import { dateFrom } from '../../model/dates/edtf.ts';
import { foldName } from '../../model/names/fold.ts';
import type { Article } from '../article.ts';
import { countedTexts } from '../draft/numbered.ts';
import { sentencesOf } from '../draft/sentences.ts';
import type { KnownArticle, KnownArticles } from './known-articles.ts';
import type { LikeArticle } from './like-article.ts';
import type { LikeText } from './text-index.ts';

/** Measured: a reprint shares .87 of its triples, another account of the same event .04. */
export const LEAST_OF_A_REPRINT = 0.5;
/** As many sentences that differ say enough. */
const MOST_SENTENCES = 12;

/** What of a story an article is like: the source at its address first, then those with its words. */
export function findLike(article: Article, known: KnownArticles): readonly LikeArticle[] {
  const texts = countedTexts(article);
  const language = article.language?.value ?? 'und';
  const byText = known.texts.like(texts, LEAST_OF_A_REPRINT).map((like) => asLike(like, texts, language));
  const same = [article.url, article.archiveUrl].flatMap((found) => (found && known.at(found.value)) ?? [])[0];
  if (!same) return byText;
  return [atAddress(article, same, byText), ...byText.filter(({ id }) => id !== same.id)];
}

/** The source that has a version of an article noted, by its address and the day of its last change; null where none has. */
export function notedVersion(
  article: Article,
  known: KnownArticles,
): { readonly id: string; readonly day: string } | null {
  const day = article.updates.at(-1)?.value;
  const same = [article.url, article.archiveUrl].flatMap((found) => (found && known.at(found.value)) ?? [])[0];
  return day !== undefined && same?.updates.includes(day) ? { id: same.id, day } : null;
}

function atAddress(article: Article, same: KnownArticle, byText: readonly LikeArticle[]): LikeArticle {
  const text = byText.find(({ id }) => id === same.id);
  const day = updatedAfter(article, same);
  return { share: 0, onlyHere: [], onlyThere: [], ...text, id: same.id, why: 'address', updated: day };
}

/** The last day that the article says it was changed on, where that is after all that is known of the other. */
function updatedAfter({ updates, published }: Article, { lastDay }: KnownArticle): string | null {
  const day = updates.at(-1)?.value ?? published?.value;
  if (day === undefined || lastDay === null) return null;
  return dateFrom(day).first > dateFrom(lastDay).last ? day : null;
}

function asLike({ id, containment, paragraphs }: LikeText, texts: readonly string[], language: string): LikeArticle {
  return {
    id,
    why: 'text',
    updated: null,
    share: Math.round(containment * 100),
    onlyHere: sentencesOnlyIn(texts, paragraphs, language),
    onlyThere: sentencesOnlyIn(paragraphs, texts, language),
  };
}

function sentencesOnlyIn(texts: readonly string[], others: readonly string[], language: string): readonly string[] {
  const inOthers = new Set(others.flatMap((text) => sentencesOf(text, language)).map(({ text }) => foldName(text)));
  return texts
    .flatMap((text) => sentencesOf(text, language).map((sentence) => sentence.text))
    .filter((sentence) => !inOthers.has(foldName(sentence)))
    .slice(0, MOST_SENTENCES);
}
