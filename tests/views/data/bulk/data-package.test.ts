import { expect, test } from 'vitest';
import { aGraph } from '../../a-graph.ts';
import { fileOf, textOf } from './made.ts';

interface Package {
  readonly version: string;
  readonly licenses: unknown;
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly {
        name: string;
        type: string;
        description: string;
        constraints?: { pattern?: string };
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        fields: readonly string[];
        reference: { resource: string; fields: readonly string[] };
      }[];
    };
  }[];
}

const story = (title: string) =>
  aGraph({ sources: { herald: {} }, events: { '2026-01-19-met': { title, date: '[2026-01-19,2026-01-21]' } } });
const packageOf = async (graph: ReturnType<typeof story>) =>
  JSON.parse(await textOf(graph, 'datapackage.json')) as Package;

const met = await packageOf(story('They meet'));

test('the data package tells the digest and the size of each table as it is written', async () => {
  for (const { path, bytes, hash } of met.resources)
    expect(await fileOf(story('They meet'), path)).toMatchObject({ bytes, sha256: hash.replace('sha256:', '') });
  expect(met.resources).toHaveLength(20);
});

test('the data package has days as dates, and EDTF as text of a pattern that the dates of a story fit', () => {
  const { fields } = met.resources.find(({ path }) => path === 'events.csv')!.schema;
  const typeOf = (name: string) => fields.find((field) => field.name === name);
  expect(typeOf('date_first')).toMatchObject({ type: 'date' });
  expect(typeOf('date_last')).toMatchObject({ type: 'date' });
  const { type, constraints } = typeOf('date_edtf')!;
  expect(type).toBe('string');
  for (const date of ['2026-01-19~', '2026-01/..', '[2026-01-19, 2026-01-21]', '[..2026]', '201X', '2026-XX', '/2026'])
    expect(date).toMatch(new RegExp(`^${constraints!.pattern!}$`));
  expect('19 January').not.toMatch(new RegExp(`^${constraints!.pattern!}$`));
});

test('the data package tells which columns are keys, and which tables they lead to', () => {
  const { schema } = met.resources.find(({ path }) => path === 'pledges.csv')!;
  expect(met.resources.map((resource) => resource.schema.foreignKeys)).not.toContainEqual([]);
  expect(schema.primaryKey).toEqual(['id']);
  expect(schema.foreignKeys).toContainEqual({ fields: ['event'], reference: { resource: 'events', fields: ['id'] } });
  expect(schema.foreignKeys).toContainEqual({ fields: ['first'], reference: { resource: '', fields: ['id'] } });
});

test('the data package says what each column holds', () => {
  const columns = met.resources.flatMap(({ schema }) => schema.fields);
  expect(columns.filter(({ description }) => !/^\S.{5,}$/.test(description))).toEqual([]);
});

test('the version of the data is another where anything in it is another, and only there', async () => {
  expect((await packageOf(story('They meet'))).version).toBe(met.version);
  expect((await packageOf(story('They part'))).version).not.toBe(met.version);
});
