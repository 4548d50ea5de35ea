import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

type SqlCell = string | number | boolean | readonly string[] | null;

/** A table of a database, with what each of its columns holds. */
interface SqlTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
  /** The table whose `id` a column has, by the name of the column. */
  readonly references: Readonly<Partial<Record<string, string>>>;
  readonly rows: readonly (readonly SqlCell[])[];
}

/** How SQLite compares what a column holds: a day as text, yes and no as 1 and 0, a list as JSON. */
const AFFINITY: Readonly<Record<string, string>> = { integer: 'INTEGER', number: 'NUMERIC', boolean: 'INTEGER' };

/**
 * Letters with their marks are one word: SQLite cuts vowelled words of Arabic, Hebrew, Hindi, Tamil and Burmese into
 * letters otherwise. Which accents are the same for us, the column of folded texts says.
 */
const TOKENS = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'";

/**
 * A database of SQLite with these tables, the same bytes for the same rows, and an index for full-text search.
 *
 * @param searched the table that is searched; its columns called `id` and `table_name` are not
 */
export function sqliteFile(tables: readonly SqlTable[], searched: SqlTable): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of tables) fill(database, table, tableIn(table));
    fill(database, searched, indexOf(searched));
    database.exec('COMMIT');
    return bytesOf(database);
  } finally {
    database.close();
  }
}

function tableIn({ name, columns, key, references }: SqlTable): string {
  const filled = columns.map((column) => {
    const other = references[column.name];
    return `${quoted(column.name)} ${AFFINITY[column.type] ?? 'TEXT'}${other ? ` REFERENCES ${quoted(other)} (id)` : ''}`;
  });
  const primary = key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : [];
  return `CREATE TABLE ${quoted(name)} (${[...filled, ...primary].join(', ')})`;
}

function indexOf({ name, columns }: SqlTable): string {
  const indexed = columns.map(({ name: column }) =>
    column === 'id' || column === 'table_name' ? `${quoted(column)} UNINDEXED` : quoted(column),
  );
  return `CREATE VIRTUAL TABLE ${quoted(name)} USING fts5 (${indexed.join(', ')}, tokenize="${TOKENS}")`;
}

function fill(database: DatabaseSync, { name, columns, rows }: SqlTable, create: string): void {
  database.exec(create);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row.map(sqlValue));
}

function sqlValue(cell: SqlCell): SQLInputValue {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}

function quoted(name: string): string {
  return `"${name}"`;
}

/** Written to a file and read: Node 22 has no other way. */
function bytesOf(database: DatabaseSync): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    const file = join(folder, 'story.sqlite');
    database.prepare('VACUUM INTO ?').run(file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
