import type { EdtfDate } from '../../../../model/dates/edtf.ts';
import type { Graph } from '../../../../model/graph/graph.ts';
import { dateFields } from '../../../parts/dates/date-fields.ts';
import { dateColumnWords } from '../../../../words/data-columns.ts';
import { dataTableWords } from '../../../../words/data-tables.ts';

/** What a table is made of: the story, and the origin that the site is published at. */
export interface TableContext {
  readonly graph: Graph;
  readonly site: URL;
}

/** One of the types of Table Schema (https://datapackage.org/standard/table-schema/). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';

/** Null where nothing is recorded. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A column as data users find it described. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** True for the text of an uncertain day, which is EDTF. */
  readonly isEdtf: boolean;
}

/** Rows of one kind of thing, which every format of the data is made of. */
export interface DataTable {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly TableColumn[];
  /** The columns that tell each row from all others. */
  readonly key: readonly string[];
  /** The table that the value of a column is an `id` of, by the name of the column. */
  readonly references: Readonly<Partial<Record<string, TableName>>>;
  readonly rows: readonly (readonly Cell[])[];
}

export type TableName = keyof typeof dataTableWords;

/** How a column is filled; an uncertain day fills four: `<name>_first`, `_last`, `_edtf` and `_words`. */
export type ColumnOf<Item> =
  | { readonly type: ColumnType; readonly cell: (item: Item) => Cell }
  | { readonly type: 'uncertain-day'; readonly cell: (item: Item) => EdtfDate | null };

/** The columns of a table: those that there are words for, in the order in which they are written. */
type Columns<Name extends TableName, Item> = Readonly<
  Record<keyof (typeof dataTableWords)[Name]['columns'], ColumnOf<Item>>
>;

interface TableOf<Name extends TableName, Item> {
  readonly columns: Columns<Name, Item>;
  readonly key?: readonly string[];
  readonly references?: DataTable['references'];
}

/** A table of these items, told apart by `id` where no other key is given. */
export function tableOf<Name extends TableName, Item>(
  name: Name,
  items: readonly Item[],
  { columns, key = ['id'], references = {} }: TableOf<Name, NoInfer<Item>>,
): DataTable {
  const filled = Object.entries<ColumnOf<Item>>(columns);
  const words = dataTableWords[name];
  return {
    name,
    description: words.holds,
    columns: filled.flatMap(([column, { type }]) =>
      describedColumns(column, type, (words.columns as Readonly<Record<string, string>>)[column]!),
    ),
    key,
    references,
    rows: items.map((item) => filled.flatMap(([, column]) => cellsOf(column, item))),
  };
}

export const text = <Item>(cell: (item: Item) => string | null): ColumnOf<Item> => ({ type: 'string', cell });
export const integer = <Item>(cell: (item: Item) => number | null): ColumnOf<Item> => ({ type: 'integer', cell });
export const number = <Item>(cell: (item: Item) => number | null): ColumnOf<Item> => ({ type: 'number', cell });
export const yesOrNo = <Item>(cell: (item: Item) => boolean): ColumnOf<Item> => ({ type: 'boolean', cell });
export const list = <Item>(cell: (item: Item) => readonly string[] | null): ColumnOf<Item> => ({ type: 'array', cell });
/** A day that is certain: what the editor did. */
export const day = <Item>(cell: (item: Item) => EdtfDate): ColumnOf<Item> => ({
  type: 'date',
  cell: (item) => cell(item).first,
});
export const uncertainDay = <Item>(cell: (item: Item) => EdtfDate | null): ColumnOf<Item> => ({
  type: 'uncertain-day',
  cell,
});

function describedColumns(name: string, type: ColumnOf<never>['type'], of: string): readonly TableColumn[] {
  if (type !== 'uncertain-day') return [{ name, type, description: of, isEdtf: false }];
  return (['first', 'last', 'edtf', 'words'] as const).map((part) => ({
    name: `${name}_${part}`,
    type: part === 'first' || part === 'last' ? 'date' : 'string',
    description: dateColumnWords[part](of),
    isEdtf: part === 'edtf',
  }));
}

function cellsOf<Item>(column: ColumnOf<Item>, item: Item): readonly Cell[] {
  if (column.type !== 'uncertain-day') return [column.cell(item)];
  const date = column.cell(item);
  if (date === null) return [null, null, null, null];
  const { first, last, edtf, words } = dateFields(date);
  return [first, last, edtf, words];
}
