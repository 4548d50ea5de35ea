import type { Root } from 'mdast';
import { stringifyMarkdown } from '../markdown/stringify.ts';
import { oncePerObject } from '../model/once.ts';
import type { AnyRecord, NoticePage, RecordPage } from '../views/records/record-files.ts';
import type { SmallFile } from './build/small-files.ts';
import { textCopy } from './text-copy.ts';

const toldOf = oncePerObject((page: RecordPage) => page.told());

/** The record of a page, with its text as Markdown that stands by itself; the same each time it is asked for. */
export const wholeRecord = oncePerObject((page: RecordPage): AnyRecord => {
  const { record, targets } = toldOf(page);
  return { ...record, text: textCopy(page.text, targets) };
});

/** The page of a record as Markdown. */
export function markdownPage(page: RecordPage, treeOf: (record: AnyRecord) => Root): string {
  return stringifyMarkdown(treeOf(wholeRecord(page)));
}

/**
 * The files beside the page of each record, and of each notice of one that was removed; what they are made from is worked
 * out once for each.
 *
 * @param trees what a page says, as the tree of a Markdown text
 */
export function* filesBesidePages(
  pages: Iterable<RecordPage>,
  notices: Iterable<NoticePage>,
  trees: { readonly record: (record: AnyRecord) => Root; readonly notice: (notice: NoticePage['record']) => Root },
): Generator<SmallFile & Required<Pick<SmallFile, 'text'>>> {
  for (const page of pages) {
    const data = () => ({ ...toldOf(page), markdown: page.text.markdown });
    yield { path: `${page.path}.json`, data, text: () => JSON.stringify(wholeRecord(page)) };
    yield { path: `${page.path}.md`, data, text: () => markdownPage(page, trees.record) };
  }
  for (const { path, record } of notices) {
    yield { path: `${path}.json`, data: () => record, text: () => JSON.stringify(record) };
    yield { path: `${path}.md`, data: () => record, text: () => stringifyMarkdown(trees.notice(record)) };
  }
}
