import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Site } from '../../setup/provided.ts';

/** A row of a table of the data, by the names of its columns; a text without the apostrophe that guards it. */
export type TableRow = Readonly<Record<string, string>>;

/** All tables of the data of a site, as its CSV files have them, by name. */
export async function storyTables(site: Site): Promise<ReadonlyMap<string, readonly TableRow[]>> {
  const files = (await readdir(join(site.folder, 'data'))).filter((file) => file.endsWith('.csv'));
  const tables = files.map(
    async (file) =>
      [file.replace('.csv', ''), rowsOf(await readFile(join(site.folder, 'data', file), 'utf8'))] as const,
  );
  return new Map(await Promise.all(tables));
}

function rowsOf(csv: string): readonly TableRow[] {
  return parse(csv, { columns: true, cast: (cell) => cell.replace(/^'/, '') });
}
