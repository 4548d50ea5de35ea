import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sqliteFile } from '../../../../src/site/sqlite/file.ts';
import { searchDocuments } from '../../../../src/views/data/bulk/search-documents.ts';
import { tablesOf } from '../../../../src/views/data/bulk/tables/all-tables.ts';
import type { Cell } from '../../../../src/views/data/bulk/tables/table.ts';
import { graphOf } from '../../../search/story-names.ts';
import { SECOND_STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { fileOf, SITE } from './made.ts';
import { anyTable } from './tables/a-table.ts';

const NAMES = ['नमस्ते', 'שָׁלוֹם', 'مُحَمَّد', 'தமிழ்', 'မြန်မာ', 'Қасым-Жомарт', 'Łódź', '中文'];
const graph = aGraph({
  actors: Object.fromEntries(
    NAMES.map((name, i) => [`actor-${i}`, { name, names: [{ text: 'Ayşe', language: 'tr' }] }]),
  ),
});

test('every table comes back from the database as it was, whatever its texts hold', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const rows = queried(sqliteFile([table], searchDocuments({ graph, site: SITE })), 'SELECT * FROM events');
      expect(rows.map((row) => Object.values(row).map((cell, i) => cellOf(cell, table.columns[i]!.type)))).toEqual(
        table.rows,
      );
    }),
    { numRuns: 30 },
  );
});

test('the database has all rows of all tables, and no key that leads nowhere', async () => {
  const story = await graphOf(SECOND_STORY);
  const { content } = await fileOf(story, 'story.sqlite');
  for (const { name, rows } of tablesOf({ graph: story, site: SITE }))
    expect([name, queried(content, `SELECT count(*) AS rows FROM "${name}"`)[0]!['rows']]).toEqual([name, rows.length]);
  expect(queried(content, 'PRAGMA foreign_key_check')).toEqual([]);
  expect(queried(content, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test.each(NAMES)('full-text search finds %s as a whole word, and by no letter of it', async (name) => {
  expect(await found(`title : "${name.normalize('NFD')}"`.normalize('NFC'))).toContain(name);
  expect(await found(`title : "${[...name][0]!}"`)).toEqual([...name].length === 1 ? [name] : []);
});

test('full-text search finds a name by its spelling without accents', async () => {
  expect(await found('folded : lodz')).toEqual(['Łódź']);
  expect(await found('folded : ayse')).toHaveLength(NAMES.length);
});

test('what full-text search finds is told with its text, which stands in the tables alone', async () => {
  const story = aGraph({
    sources: { herald: { publisher: 'The Herald', text: 'Seven ferries *waited*.' } },
    events: { talks: { title: 'They talk', text: 'The ferry left. [@herald]' } },
  });
  const { content } = await fileOf(story, 'story.sqlite');
  const told = "SELECT id, text, snippet(search, 4, '(', ')', '…', 9) AS part FROM search WHERE search MATCH ?";
  expect(queried(content, told, 'ferries')).toEqual([
    { id: 'herald', text: 'The Herald\nSeven ferries waited.', part: 'The Herald\nSeven (ferries) waited.' },
  ]);
  expect(queried(content, told, 'ferry')).toEqual([
    { id: 'talks', text: 'The ferry left.', part: 'The (ferry) left.' },
  ]);
  expect(Buffer.from(content).toString('latin1').split('Seven ferries')).toHaveLength(2);
});

test('two databases of one story are the same bytes', () => {
  const make = () => sqliteFile(tablesOf({ graph, site: SITE }), searchDocuments({ graph, site: SITE }));
  expect(Buffer.compare(make(), make())).toBe(0);
});

async function found(query: string): Promise<readonly unknown[]> {
  const { content } = await fileOf(graph, 'story.sqlite');
  return queried(content, 'SELECT title FROM search WHERE search MATCH ?', query).map(({ title }) => title);
}

function queried(content: Uint8Array, sql: string, ...values: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  writeFileSync(join(folder, 'a.sqlite'), content);
  const database = new DatabaseSync(join(folder, 'a.sqlite'), { readOnly: true });
  try {
    const statement = database.prepare(sql);
    // SQLite keeps a large whole number as one, which Node gives only so.
    statement.setReadBigInts(true);
    return statement.all(...values).map(withNumbers);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

function withNumbers(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(row);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]));
}

function cellOf(value: unknown, type: string): Cell {
  if (value === null) return null;
  if (type === 'boolean') return value === 1;
  return type === 'array' ? (JSON.parse(value as string) as string[]) : (value as Cell);
}
