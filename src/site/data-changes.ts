import { DatabaseSync } from 'node:sqlite';

type SqlRow = Readonly<Record<string, unknown>>;

/** What became of a row of the data between two versions of it. */
export interface DataChange {
  readonly table: string;
  readonly kind: 'added' | 'corrected' | 'removed';
  /** What its key holds. */
  readonly key: string;
  /** The columns that say something else, with what they said and say; empty for what was added or removed. */
  readonly columns: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/**
 * Every fact and record that was added, corrected or removed from one database of a story to another, table by table;
 * throws an error of SQLite for a file that is no database.
 */
export function dataChanges(before: string, after: string): readonly DataChange[] {
  const [old, now] = [rowsByTable(before), rowsByTable(after)];
  const tables = [...new Set([...old.keys(), ...now.keys()])];
  return tables.flatMap((table) => changesIn(table, old.get(table) ?? new Map(), now.get(table) ?? new Map()));
}

type SqlRows = ReadonlyMap<string, SqlRow>;

function changesIn(table: string, old: SqlRows, now: SqlRows): readonly DataChange[] {
  const added = [...now.keys()].filter((key) => !old.has(key));
  const removed = [...old.keys()].filter((key) => !now.has(key));
  const corrected = [...now].flatMap(([key, row]) => {
    const columns = old.has(key) ? columnsChanged(old.get(key)!, row) : [];
    return columns.length > 0 ? [{ table, kind: 'corrected' as const, key, columns }] : [];
  });
  const whole = (kind: 'added' | 'removed', keys: readonly string[]) =>
    keys.map((key) => ({ table, kind, key, columns: [] }));
  return [...whole('added', added), ...corrected, ...whole('removed', removed)];
}

function columnsChanged(old: SqlRow, now: SqlRow): DataChange['columns'] {
  return Object.keys(now)
    .filter((name) => Object.hasOwn(old, name) && old[name] !== now[name])
    .map((name) => ({ name, before: textOf(old[name]), after: textOf(now[name]) }));
}

function textOf(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The rows of each table that has a key, by what it holds. */
function rowsByTable(file: string): ReadonlyMap<string, SqlRows> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").all();
    return new Map(
      names
        .map(({ name }) => name as string)
        .filter((name) => !/^search(?:_|$)/.test(name))
        .map((name) => [name, rowsByKey(database, name)] as const),
    );
  } finally {
    database.close();
  }
}

function rowsByKey(database: DatabaseSync, table: string): SqlRows {
  const keys = database
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .all(table)
    .map(({ name }) => name as string);
  const rows = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`).all();
  return new Map(rows.map((row) => [keys.map((key) => textOf(row[key])).join(' '), { ...row }]));
}
