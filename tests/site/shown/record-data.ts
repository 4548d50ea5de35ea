import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../setup/provided.ts';
import { tellingsOf } from './told.ts';

/** What the data of a record tells, as one text to look in; empty for a record that has none. */
export async function dataOf(site: Site, path: string): Promise<string> {
  const texts = read.get(site.folder) ?? new Map<string, Promise<string>>();
  read.set(site.folder, texts);
  const text = texts.get(path) ?? jsonOf(site, path).then(textOfData, () => '');
  texts.set(path, text);
  return text;
}

const read = new Map<string, Map<string, Promise<string>>>();

/** @param path of a file without its ending, within the site: `events/x` */
export async function jsonOf(site: Site, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(site.folder, `${path}.json`), 'utf8')) as unknown;
}

/** All that data tells, one thing a line. */
export function textOfData(data: unknown): string {
  return `\n${[...valuesIn(data)].flatMap(tellingsOf).join('\n')}\n`;
}

function* valuesIn(data: unknown): Generator<unknown, void> {
  if (data === null) return;
  if (typeof data !== 'object') yield data;
  else for (const value of Object.values(data)) yield* valuesIn(value);
}
