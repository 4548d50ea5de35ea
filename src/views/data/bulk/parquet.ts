import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, ColumnType, DataTable } from './tables/table.ts';

/** How Parquet keeps what a column holds (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md). */
const ELEMENTS = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  array: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const satisfies Record<ColumnType, object>;

/** A table as Parquet, its days as days; lists are JSON in a text, as in the other formats. */
export function parquetOf({ columns, rows }: DataTable): Uint8Array<ArrayBuffer> {
  const schema = columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[type] }));
  const columnData = columns.map(({ name, type }, i) => ({ name, data: rows.map((row) => valueOf(row[i]!, type)) }));
  const root = { name: 'root', num_children: columns.length };
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [root, ...schema] }));
}

function valueOf(cell: Cell, type: ColumnType) {
  if (cell === null) return null;
  switch (type) {
    case 'date':
      return new Date(cell as string);
    case 'integer':
      return BigInt(cell as number);
    case 'array':
      return JSON.stringify(cell);
    case 'string':
    case 'number':
    case 'boolean':
      return cell;
    default:
      return type satisfies never;
  }
}
