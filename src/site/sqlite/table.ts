import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

export type SqlCell = string | number | boolean | readonly string[] | null;

/** A table of a database, with what each of its columns holds. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
  /** The table whose `id` a column has, by the name of the column. */
  readonly references: Readonly<Partial<Record<string, string>>>;
  readonly rows: readonly (readonly SqlCell[])[];
}

/** How SQLite compares what a column holds: a day as text, yes and no as 1 and 0, a list as JSON. */
const AFFINITY: Readonly<Record<string, string>> = { integer: 'INTEGER', number: 'NUMERIC', boolean: 'INTEGER' };

/** Makes a table and fills it. */
export function addTable(database: DatabaseSync, table: SqlTable): void {
  fill(database, table, tableIn(table));
}

function tableIn({ name, columns, key, references }: SqlTable): string {
  const filled = columns.map((column) => {
    const other = references[column.name];
    return `${quoted(column.name)} ${AFFINITY[column.type] ?? 'TEXT'}${other ? ` REFERENCES ${quoted(other)} (id)` : ''}`;
  });
  const primary = key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : [];
  return `CREATE TABLE ${quoted(name)} (${[...filled, ...primary].join(', ')})`;
}

type FilledTable = Pick<SqlTable, 'name' | 'rows'> & { readonly columns: readonly { readonly name: string }[] };

/** Fills what a command makes. */
export function fill(database: DatabaseSync, { name, columns, rows }: FilledTable, create: string): void {
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

/** The name of a table or column, as commands have it. */
export function quoted(name: string): string {
  return `"${name}"`;
}
