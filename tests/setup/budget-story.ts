import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { writeRecords, type MadeUpRecord } from '../../bench/story/record.ts';
import { htmlToIndex } from '../../src/search/html-to-index.ts';
import { graphOf, searchFiles } from '../search/story-names.ts';

/** The file of names that search loads, for a story of these records; as text. */
export async function namesOf(records: readonly MadeUpRecord[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-budget-'));
  try {
    await writeRecords(folder, records.map(withoutText));
    return JSON.stringify(searchFiles(await graphOf(folder)).get('names.json'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Names need no text of an article, which takes longest to read. */
function withoutText(record: MadeUpRecord): MadeUpRecord {
  return record.collection === 'sources' ? { ...record, body: 'Made up.' } : record;
}

/** The files of a search index in which each record is a page of its title and text, by their path in the index's folder. */
export async function indexOf(records: readonly MadeUpRecord[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  await Promise.all(records.map((record) => index.addHTMLFile(pageOf(record))));
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function pageOf({ collection, id, fields, body }: MadeUpRecord) {
  const title = String(fields['title'] ?? fields['name']);
  const text = body.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  const html = `<html lang="en"><body><main data-pagefind-body><h1>${title}</h1>${text.join('')}</main></body></html>`;
  return { sourcePath: `${collection}/${id}/index.html`, content: htmlToIndex(html) };
}
