import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import type { SourceGone } from '../../words/drafts.ts';
import { draftId } from '../draft/draft-id.ts';

/** What an article is known again by once its source is gone: its day and the first words of its title. */
export function removedSourceOf(article: Article, { removed, sources }: Content): SourceGone | undefined {
  const id = draftId(wordsForId(article), () => false);
  const isIt = (entry: { readonly id: string; readonly data: { readonly formerIds: readonly string[] } }) =>
    entry.id === id || entry.data.formerIds.includes(id);
  const notice = removed.find((entry) => entry.collection === 'sources' && isIt(entry));
  if (notice) return { id, removed: notice.data.removed, now: notice.data.removed.replacedBy };
  const other = sources.find(({ data }) => data.formerIds.includes(id));
  return other && { id, removed: null, now: [other.id] };
}

/** An article without a title is called by its first words behind the line of the agency. */
export function wordsForId({ published, title, paragraphs, publisher, file, dateline }: Article) {
  const [first] = paragraphs.map(({ text }) => text.replace(dateline?.raw ?? '', ''));
  const otherwise = first ?? publisher?.value ?? file;
  return { published: published?.value ?? null, title: title?.value ?? null, otherwise };
}
