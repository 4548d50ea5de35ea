import { formatLanguage, formatList } from '../../../format.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { sourceWords } from '../../../words/sources.ts';
import type { EventRecord } from '../schema/event.ts';
import { link, type InLine } from './nodes.ts';

type PublishedFields = Pick<
  EventRecord['sources'][number],
  'title' | 'suppliedTitle' | 'publisher' | 'authors' | 'published' | 'language' | 'url' | 'archiveUrl' | 'retracted'
>;

/** A source in a list: its title, who published it and when, and where it can be read. */
export function publicationLine(source: PublishedFields & { readonly address: string }): readonly InLine[] {
  return [
    link(titleOf(source), source.address),
    markdownPageWords.between,
    publishedAs(source),
    ...addressesOf(source),
  ];
}

/** Its headline, or our title in [square brackets]. */
export function titleOf({ title, suppliedTitle }: PublishedFields): string {
  return title ?? `[${suppliedTitle}]`;
}

/** "Mira Stone · The Herald · 5 March 2026 · English" */
export function publishedAs({ authors, publisher, published, language, retracted }: PublishedFields): string {
  return [
    ...(authors.length > 0 ? [formatList(authors)] : []),
    publisher ?? sourceWords.publisherNotRecorded,
    published?.words ?? sourceWords.dayNotRecorded,
    formatLanguage(language),
    ...(retracted === null ? [] : [retracted]),
  ].join(markdownPageWords.between);
}

/** Where it was published, and where a copy is kept. */
export function addressesOf({ url, archiveUrl }: PublishedFields): readonly InLine[] {
  return [
    ...(url === null ? [] : [markdownPageWords.between, markdownPageWords.original, ' ', link(url, url)]),
    ...(archiveUrl === null
      ? []
      : [markdownPageWords.between, markdownPageWords.keptCopy, ' ', link(archiveUrl, archiveUrl)]),
  ];
}
