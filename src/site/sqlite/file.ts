import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addSearch, type SqlSearch } from './search.ts';
import { addTable, type SqlTable } from './table.ts';

/**
 * A database of SQLite with these tables, the same bytes for the same rows, and an index for full-text search. It is made
 * in a file, since one in memory would be held twice.
 *
 * @param searched the table that is searched; its columns called `id` and `table_name` are not
 */
export function sqliteFile(tables: readonly SqlTable[], searched: SqlSearch): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    const database = new DatabaseSync(join(folder, 'unfinished.sqlite'));
    try {
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
      for (const table of tables) addTable(database, table);
      addSearch(database, searched);
      database.exec('COMMIT');
      database.prepare('VACUUM INTO ?').run(join(folder, 'story.sqlite'));
    } finally {
      database.close();
    }
    return readFileSync(join(folder, 'story.sqlite'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
