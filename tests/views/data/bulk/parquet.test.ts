import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetOf } from '../../../../src/views/data/bulk/parquet.ts';
import { tablesOf } from '../../../../src/views/data/bulk/tables/all-tables.ts';
import type { Cell, DataTable } from '../../../../src/views/data/bulk/tables/table.ts';
import { graphOf } from '../../../search/story-names.ts';
import { SECOND_STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { SITE } from './made.ts';
import { anyTable } from './tables/a-table.ts';

test('every table comes back from Parquet as it was, whatever its texts hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      expect(await readBack(table)).toEqual(table.rows);
    }),
  );
});

test('every table of a story comes back from Parquet as it was', async () => {
  for (const table of tablesOf({ graph: await graphOf(SECOND_STORY), site: SITE }))
    expect(await readBack(table)).toEqual(table.rows);
});

test('a table without rows keeps its columns', () => {
  const [events] = tablesOf({ graph: aGraph({}), site: SITE });
  const { schema } = parquetMetadata(bufferOf(events!));
  expect(schema.slice(1).map(({ name }) => name)).toEqual(events!.columns.map(({ name }) => name));
});

test('days are dates in Parquet, and EDTF is text', () => {
  const [events] = tablesOf({ graph: aGraph({}), site: SITE });
  const types = new Map(
    parquetMetadata(bufferOf(events!)).schema.map((column) => [column.name, column.converted_type]),
  );
  expect([types.get('date_first'), types.get('date_last'), types.get('date_edtf')]).toEqual(['DATE', 'DATE', 'UTF8']);
});

function bufferOf(table: DataTable): ArrayBuffer {
  return new Uint8Array(parquetOf(table)).buffer;
}

async function readBack(table: DataTable): Promise<readonly (readonly Cell[])[]> {
  const rows = await parquetReadObjects({ file: bufferOf(table) });
  return rows.map((row) => table.columns.map(({ name, type }) => cellOf(row[name], type)));
}

function cellOf(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type === 'integer') return Number(value);
  return type === 'array' ? (JSON.parse(value as string) as string[]) : (value as Cell);
}
