import type { AnyRecord, RecordPage } from '../views/records/record-files.ts';
import type { SmallFile } from './build/small-files.ts';
import { textCopy } from './text-copy.ts';

/** The record of a page, with its text as Markdown that stands by itself. */
export function wholeRecord({ text, told }: RecordPage): AnyRecord {
  const { record, targets } = told();
  return { ...record, text: textCopy(text, targets) };
}

/** The files beside the page of each record; what they are made from is worked out once for each. */
export function* filesBesidePages(pages: Iterable<RecordPage>): Generator<SmallFile> {
  for (const page of pages) {
    const data = () => ({ ...page.told(), markdown: page.text.markdown });
    yield { path: `${page.path}.json`, data, text: () => JSON.stringify(wholeRecord(page)) };
  }
}
