import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../../../src/views/data/bulk/csv.ts';
import { tableIn } from '../../../../src/views/data/bulk/tables/all-tables.ts';
import type { Cell, DataTable } from '../../../../src/views/data/bulk/tables/table.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { aGraph } from '../../a-graph.ts';
import { renamed, SITE } from './made.ts';
import { anyTable } from './tables/a-table.ts';

test('every table comes back from its CSV as it was, whatever its texts hold', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      expect(readBack(table)).toEqual(table.rows);
    }),
  );
});

test('no cell of a CSV file begins as a formula does, but for a number', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const texts = table.columns.map(({ type }, i) => ({ type, i })).filter(({ type }) => type !== 'number');
      for (const cells of parsed(table).slice(1))
        for (const { type, i } of texts) if (type !== 'integer') expect(cells[i]).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('lines of a CSV file end as RFC 4180 has it, the last one too', () => {
  const csv = csvOf({
    ...EMPTY,
    columns: [{ name: 'a', type: 'string', description: '', isEdtf: false }],
    rows: [['x']],
  });
  expect(csv).toBe('a\r\nx\r\n');
});

test('every title, name and question of a story comes back from its tables, whatever it holds', () => {
  const story = aGraph({
    sources: { herald: {} },
    actors: { alma: {} },
    questions: { who: { about: ['alma'] } },
    events: { met: {} },
  });
  const columns = { events: 'title', sources: 'title', actors: 'name', questions: 'question' } as const;
  fc.assert(
    fc.property(hostileText, (text) => {
      const context = { graph: renamed(story, text), site: SITE };
      for (const [name, column] of Object.entries(columns)) {
        const table = tableIn(context, name as keyof typeof columns);
        const at = table.columns.findIndex((one) => one.name === column);
        expect(readBack(table).map((row) => row[at])).toEqual([text]);
      }
    }),
  );
});

const EMPTY: DataTable = { name: 'events', description: '', columns: [], key: [], references: {}, rows: [] };

function parsed(table: DataTable): readonly (readonly string[])[] {
  return parse(csvOf(table), { bom: false });
}

/** As the page of data says: an empty cell is nothing, a list is JSON, one apostrophe comes off each text. */
function readBack(table: DataTable): readonly (readonly Cell[])[] {
  const [, ...rows] = parsed(table);
  return rows.map((cells) => cells.map((cell, i) => valueOf(cell, table.columns[i]!.type)));
}

function valueOf(cell: string, type: string): Cell {
  if (cell === '') return null;
  if (type === 'array') return JSON.parse(cell) as string[];
  if (type === 'boolean') return cell === 'true';
  return type === 'integer' || type === 'number' ? Number(cell) : cell.replace(/^'/, '');
}
