import type { DatabaseSync } from 'node:sqlite';
import { fill, quoted, type SqlCell } from './table.ts';

/**
 * Letters with their marks are one word: SQLite cuts vowelled words of Arabic, Hebrew, Hindi, Tamil and Burmese into
 * letters otherwise. Which accents are the same for us, the column of folded texts says.
 */
const TOKENS = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'";

/** A table that is found by its words, whose texts stand in other tables. */
export interface SqlSearch {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that is read from the tables, by the row's `table_name` and `id`, and not written again. */
  readonly textColumn: string;
  /** The columns of each table that it is made of, a line each. */
  readonly textsOf: Readonly<Partial<Record<string, readonly string[]>>>;
}

/**
 * An index that holds words alone (https://www.sqlite.org/fts5.html#external_content_tables): what it finds is read from
 * a view of the short columns and of the tables, so that no text stands in the database twice.
 */
export function addSearch(database: DatabaseSync, { name, columns, rows, textColumn, textsOf }: SqlSearch): void {
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
