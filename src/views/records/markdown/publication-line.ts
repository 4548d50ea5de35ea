import { formatLanguage, formatList } from '../../../format.ts';
import { markdownPageWords as marks } from '../../../words/markdown-page.ts';
import { sourceWords } from '../../../words/sources.ts';
import type { EventRecord } from '../schema/event.ts';
import { link, type InLine } from './nodes.ts';

type Publication = Pick<
  EventRecord['sources'][number],
  'title' | 'suppliedTitle' | 'publisher' | 'authors' | 'published' | 'language' | 'url' | 'archiveUrl' | 'retracted'
>;

/** A source in a list: its title, who published it and when, and where it can be read. */
export function publicationLine(source: Publication & { readonly address: string }): readonly InLine[] {
  return [link(titleOf(source), source.address), marks.between, publishedAs(source), ...addressesOf(source)];
}

/** Its headline, or our title in [square brackets]. */
export function titleOf({ title, suppliedTitle }: Publication): string {
  return title ?? `[${suppliedTitle}]`;
}

/** "Mira Stone · The Herald · 5 March 2026 · English" */
export function publishedAs({ authors, publisher, published, language, retracted }: Publication): string {
  return [
    ...(authors.length > 0 ? [formatList(authors)] : []),
    publisher ?? sourceWords.publisherNotRecorded,
    published?.words ?? sourceWords.dayNotRecorded,
    formatLanguage(language),
    ...(retracted === null ? [] : [retracted]),
  ].join(marks.between);
}

/** Where it was published, and where a copy is kept. */
export function addressesOf({ url, archiveUrl }: Publication): readonly InLine[] {
  return [
    ...(url === null ? [] : [marks.between, marks.original, ' ', link(url, url)]),
    ...(archiveUrl === null ? [] : [marks.between, marks.keptCopy, ' ', link(archiveUrl, archiveUrl)]),
  ];
}
