import { tableIn } from './all-tables.ts';
import type { Cell, TableContext, TableName } from './table.ts';

/** A row of a table by the names of its columns, with what each holds by its type. */
export interface RowObject {
  /** Null where nothing is recorded. */
  readonly text: (column: string) => string | null;
  readonly list: (column: string) => readonly string[];
  readonly number: (column: string) => number | null;
  readonly isTrue: (column: string) => boolean;
  /** The day that is certain to be meant, `YYYY-MM-DD`; null where it may be another. */
  readonly certainDay: (name: string) => string | null;
  /** The same of a day, a month or a year: what programs take for a date that know no mark of doubt. */
  readonly plainDate: (name: string) => string | null;
}

/** The rows of a table, for formats that name what they hold; throws for a column that is not there. */
export function rowObjects(context: TableContext, name: TableName): readonly RowObject[] {
  const { columns, rows } = tableIn(context, name);
  const at = new Map(columns.map((column, i) => [column.name, i]));
  return rows.map((row) => rowObject((column) => row[at.get(column) ?? missing(name, column)]!));
}

function rowObject(cell: (column: string) => Cell): RowObject {
  const text = (column: string) => cell(column) as string | null;
  return {
    text,
    list: (column) => cell(column) as readonly string[],
    number: (column) => cell(column) as number | null,
    isTrue: (column) => cell(column) === true,
    certainDay: (name) => matching(text(`${name}_edtf`), /^\d{4}-\d{2}-\d{2}$/),
    plainDate: (name) => matching(text(`${name}_edtf`), /^\d{4}(?:-\d{2}){0,2}$/),
  };
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null;
}

function missing(table: string, column: string): never {
  throw new Error(`The table "${table}" has no column "${column}"`);
}
