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

/** A table that is found by its words, whose texts stand in other tables. */
interface SqlSearch {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that is read from the tables, by the row's `table_name` and `id`, and not written again. */
  readonly textColumn: string;
  /** The columns of each table that it is made of, a line each. */
  readonly textsOf: Readonly<Partial<Record<string, readonly string[]>>>;
}

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
      for (const table of tables) fill(database, table, tableIn(table));
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

function tableIn({ name, columns, key, references }: SqlTable): string {
  const filled = columns.map((column) => {
    const other = references[column.name];
    return `${quoted(column.name)} ${AFFINITY[column.type] ?? 'TEXT'}${other ? ` REFERENCES ${quoted(other)} (id)` : ''}`;
  });
  const primary = key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : [];
  return `CREATE TABLE ${quoted(name)} (${[...filled, ...primary].join(', ')})`;
}

/**
 * An index that holds words alone (https://www.sqlite.org/fts5.html#external_content_tables): what it finds is read from
 * a view of the short columns and of the tables, so that no text stands in the database twice.
 */
function addSearch(database: DatabaseSync, { name, columns, rows, textColumn, textsOf }: SqlSearch): void {
  const [documents, found] = [`${name}_documents`, `${name}_found`];
  const textAt = columns.indexOf(textColumn);
  const told = columns.map((column) => (column === textColumn ? `${textIn(textsOf)} AS ` : '') + quoted(column));
  const kept = columns.filter((column) => column !== textColumn).map((column) => `${quoted(column)} TEXT`);
  fill(
    database,
    {
      name: documents,
      columns: ['number', ...columns].toSpliced(textAt + 1, 1).map(named),
      rows: rows.map(withoutText),
    },
    `CREATE TABLE ${quoted(documents)} ("number" INTEGER PRIMARY KEY, ${kept.join(', ')})`,
  );
  database.exec(
    `CREATE VIEW ${quoted(found)} AS SELECT "number", ${told.join(', ')} FROM ${quoted(documents)} AS found`,
  );
  fill(
    database,
    { name, columns: ['rowid', ...columns].map(named), rows: rows.map((row, i) => [i + 1, ...row]) },
    `CREATE VIRTUAL TABLE ${quoted(name)} USING fts5 (${columns.map(indexed).join(', ')}, content=${quoted(found)}, content_rowid="number", tokenize="${TOKENS}")`,
  );

  function withoutText(row: readonly string[], i: number): readonly SqlCell[] {
    return [i + 1, ...row.toSpliced(textAt, 1)];
  }
}

const named = (name: string) => ({ name });

function indexed(column: string): string {
  return column === 'id' || column === 'table_name' ? `${quoted(column)} UNINDEXED` : quoted(column);
}

/** The text of a document, from its table. */
function textIn(textsOf: SqlSearch['textsOf']): string {
  const cases = Object.entries(textsOf).map(([table, columns]) => {
    const lines = columns!.map((column) => `coalesce(nullif(${quoted(column)}, '') || char(10), '')`);
    const text = `SELECT rtrim(${lines.join(' || ')}, char(10)) FROM ${quoted(table)} AS told WHERE told."id" = found."id"`;
    return `WHEN '${table}' THEN (${text})`;
  });
  return `CASE found."table_name" ${cases.join(' ')} END`;
}

type FilledTable = Pick<SqlTable, 'name' | 'rows'> & { readonly columns: readonly { readonly name: string }[] };

function fill(database: DatabaseSync, { name, columns, rows }: FilledTable, create: string): void {
  database.exec(create);
  const places = columns.map(() => '?').join(', ');
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(name)} (${names}) VALUES (${places})`);
  for (const row of rows) insert.run(...row.map(sqlValue));
}

function sqlValue(cell: SqlCell): SQLInputValue {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}

function quoted(name: string): string {
  return `"${name}"`;
}
