import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A record of a made-up story: what stands in its file. */
export interface MadeUpRecord {
  readonly collection: 'actors' | 'entities' | 'events' | 'questions' | 'sources';
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const STORY = {
  title: 'A made-up story',
  standfirst: 'It is as large as a benchmark wants it.',
  language: 'en',
  address: 'https://example.org/',
  publisher: 'The benchmark',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/** Writes a made-up story into a folder of content. */
export async function writeRecords(folder: string, records: readonly MadeUpRecord[]): Promise<void> {
  await write(join(folder, 'story.yaml'), JSON.stringify(STORY));
  for (const record of records) await writeRecord(folder, record);
}

/** Writes a record into its file, whatever was there before. */
export function writeRecord(folder: string, { collection, id, fields, body }: MadeUpRecord): Promise<void> {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return write(join(folder, collection, `${id}.md`), `---\n${lines.join('\n')}\n---\n\n${body}\n`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
