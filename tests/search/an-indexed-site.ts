import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A page of a built site: its words and, where it has one, its day. */
export interface BuiltPage {
  readonly words: string;
  readonly day?: string;
}

/** Writes built pages into a folder, by their paths in it, and a home page, which is not searched. */
export async function writeSite(folder: string, pages: Readonly<Record<string, BuiltPage>>): Promise<void> {
  await writePage(folder, 'index.html', '<html lang="en"><body><main>Home</main></body></html>');
  for (const [path, page] of Object.entries(pages)) await writePage(folder, `${path}index.html`, htmlOf(path, page));
}

function htmlOf(path: string, { words, day }: BuiltPage): string {
  const sort = day === undefined ? '' : ` data-pagefind-sort="date:${day}"`;
  const filter = ` data-pagefind-filter="kind:${day === undefined ? 'List' : 'Event'}"`;
  return `<html lang="en"><head><title>x</title></head><body><main data-pagefind-body${filter}${sort}><h1>Page ${path}</h1><p>${words}</p></main></body></html>`;
}

async function writePage(folder: string, path: string, html: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
