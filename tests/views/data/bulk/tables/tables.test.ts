import { describe, expect, it, test } from 'vitest';
import type { Graph } from '../../../../../src/model/graph/graph.ts';
import { tableIn, tablesOf } from '../../../../../src/views/data/bulk/tables/all-tables.ts';
import type { Cell, TableName } from '../../../../../src/views/data/bulk/tables/table.ts';
import { graphOf } from '../../../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../../../setup/stories.ts';
import { aGraph } from '../../../a-graph.ts';

const SITE = new URL('https://example.org/');

const is = (status: string, source: string) => ({ actor: 'alma', in: 'league', status, sources: [source] });
const graph = aGraph({
  sources: {
    herald: { published: '2026-01-20~', spellings: { alma: ['Alma A.'] } },
    lamp: { published: null, publishedNote: 'Nothing tells.', title: null, suppliedTitle: 'A note' },
  },
  actors: { alma: { name: 'Alma' }, league: { name: 'The League', kind: 'organisation' } },
  questions: {
    size: { title: 'How many?', about: ['league'] },
    who: { title: 'Who?', about: ['league'], type: 'set' },
  },
  events: {
    '2026-01-10-asked': { date: '2026-01-10/..', memberships: [is('invited', 'lamp')] },
    '2026-01-19-met': {
      date: '[2026-01-19,2026-01-21]',
      memberships: [is('accepted', 'herald')],
      participants: [{ actor: 'alma', role: 'speaks' }],
      claims: [
        { question: 'size', answer: { minValue: 3, maxValue: 5 }, qualifier: 'about', sources: ['herald'] },
        { question: 'who', answer: ['alma'], sources: [{ id: 'lamp', locator: 'para. 2', quote: 'Alma.' }] },
      ],
      pledges: [
        { by: ['alma'], to: null, what: 'tents', quantity: 7, unit: 'tents', status: 'offered', sources: ['herald'] },
        { by: ['alma'], to: null, what: 'tents', quantity: 7, unit: 'tents', status: 'delivered', sources: ['herald'] },
      ],
      statements: [{ by: 'alma', says: 'It will hold.', sources: ['herald'] }],
      corrections: [{ date: '2026-02-01', text: 'The day was wrong.' }],
      text: 'They met. [@herald, para. 3]\n\n[[alma]] and others [@lamp] of [[league|the league]], [[-|all]], spoke [@lamp], at last.',
    },
  },
});

describe('the tables of a story', () => {
  it('have four columns for an uncertain day: the first and the last that it may mean, EDTF, and words', () => {
    expect(rowsOf('events').map((row) => dateIn(row, 'date'))).toEqual([
      ['2026-01-10', null, '2026-01-10/..', 'since 10 January 2026'],
      ['2026-01-19', '2026-01-21', '[2026-01-19,2026-01-21]', '19 or 21 January 2026'],
    ]);
  });

  it('have a week on each side of "about" a day, and leave a day that is not known empty', () => {
    expect(rowsOf('sources').map((row) => dateIn(row, 'published'))).toEqual([
      ['2026-01-13', '2026-01-27', '2026-01-20~', 'about 20 January 2026'],
      [null, null, null, null],
    ]);
  });

  it('have answers in words and by their type', () => {
    const [size, who] = ['size', 'who'].map((id) => rowsOf('claims').find(({ question }) => question === id)!);
    expect(size).toMatchObject({ answer: 'about 3 to 5 things', answer_min: 3, answer_max: 5, answer_members: null });
    expect(who).toMatchObject({ answer: 'Alma', answer_min: null, answer_members: ['alma'] });
  });

  it('have where everybody stands, and the change that brought it about', () => {
    expect(rowsOf('standings')).toMatchObject([
      {
        body: 'league',
        actor: 'alma',
        status: 'accepted',
        membership: '2026-01-19-met#membership-alma-league-accepted',
      },
    ]);
    expect(rowsOf('memberships').map(({ status }) => status)).toEqual(['invited', 'accepted']);
  });

  it('have each time that a pledge was told, with the first of them', () => {
    const [offered, delivered] = rowsOf('pledges');
    expect(offered).toMatchObject({ status: 'offered', first: offered!['id'], amount_words: '7 tents' });
    expect(delivered).toMatchObject({ status: 'delivered', first: offered!['id'], quantity_min: 7 });
  });

  it('have which source each paragraph and each fact cites, and where in it', () => {
    expect(rowsOf('citations').filter(({ locator }) => locator !== null)).toMatchObject([
      { event: '2026-01-19-met', paragraph: 1, fact: null, source: 'herald', locator: 'para. 3' },
      { paragraph: null, fact_table: 'claims', source: 'lamp', locator: 'para. 2', quote: 'Alma.' },
    ]);
  });

  it('have texts without their citations, with the names and words of their links', () => {
    expect(rowsOf('events')[1]!['account']).toBe('They met.\n\nAlma and others of the league, all, spoke, at last.');
  });

  it('have corrections with the address of each', () => {
    expect(rowsOf('corrections')).toMatchObject([
      {
        collection: 'events',
        record: '2026-01-19-met',
        url: 'https://example.org/events/2026-01-19-met/#correction-1',
        correction: 'The day was wrong.',
      },
    ]);
  });

  it('have every name, and how each source writes it', () => {
    expect(rowsOf('names').map(({ name }) => name)).toEqual(['Alma', 'Alma A.', 'The League']);
    expect(rowsOf('spellings')).toMatchObject([{ source: 'herald', subject: 'alma', spelling: 'Alma A.' }]);
  });

  it('are there, and empty, for a story in which nothing is told', () => {
    const empty = tablesOf({ graph: aGraph({}), site: SITE });
    expect(empty.filter(({ rows }) => rows.length > 0)).toEqual([]);
    expect(empty.length).toBe(20);
  });
});

describe.each([STORY, SECOND_STORY])('the tables of %s', (folder) => {
  test('have rows that their keys tell apart, and refer to nothing that is not there', async () => {
    const tables = tablesOf({ graph: await graphOf(folder), site: SITE });
    const ids = new Map(tables.map((table) => [table.name, new Set(column(table, 'id'))]));
    for (const table of tables) {
      const keys = table.rows.map((row) => table.key.map((name) => row[indexOf(table, name)]).join('\n'));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      for (const [name, other] of Object.entries(table.references))
        expect(column(table, name).filter((id) => id !== null && !ids.get(other!)!.has(id))).toEqual([]);
    }
  });

  test('hold in each column what its type says', async () => {
    for (const { name, columns, rows } of tablesOf({ graph: await graphOf(folder), site: SITE }))
      for (const [i, { type, name: column }] of columns.entries())
        for (const row of rows)
          expect(`${name}.${column}: ${fits(row[i]!, type) ? type : String(row[i])}`).toBe(
            `${name}.${column}: ${type}`,
          );
  });
});

function rowsOf(name: TableName, of: Graph = graph): readonly Readonly<Record<string, Cell>>[] {
  const { columns, rows } = tableIn({ graph: of, site: SITE }, name);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i]!])));
}

function dateIn(row: Readonly<Record<string, Cell>>, name: string) {
  return ['first', 'last', 'edtf', 'words'].map((part) => row[`${name}_${part}`]);
}

type Table = ReturnType<typeof tableIn>;

function indexOf({ columns }: Table, name: string): number {
  return columns.findIndex((column) => column.name === name);
}

function column(table: Table, name: string): readonly (Cell | undefined)[] {
  const at = indexOf(table, name);
  return at < 0 ? [] : table.rows.map((row) => row[at]);
}

function fits(cell: Cell, type: string): boolean {
  if (cell === null) return true;
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(cell)) && !Number.isNaN(Date.parse(String(cell)));
  if (type === 'integer') return Number.isSafeInteger(cell);
  return type === 'array' ? Array.isArray(cell) : typeof cell === type;
}
