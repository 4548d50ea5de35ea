import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COLLECTIONS } from '../../../src/model/records/content.ts';
import { readChecked } from '../../../src/reader/checked.ts';
import { splitFrontmatter } from '../../../src/reader/frontmatter.ts';
import { fileHintAt } from '../../../src/words/problems/field-hints.ts';
import { recordSchemas } from '../../../src/reader/hints/record-schemas.ts';
import type { JsonSchema } from '../../../src/reader/hints/known-values.ts';

const STORY = join(import.meta.dirname, '../../second-story/content');
const checked = await readChecked(STORY);
if (!('story' in checked)) throw new Error('The second story has problems');
const { content } = checked;
const schemas = recordSchemas(content);

/** What stands at a path of a schema, as text editors follow it. */
const at = (schema: JsonSchema, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((from, key) => (from as Record<string | number, unknown>)[key], schema);

describe('the schemas that text editors read', () => {
  it.each(COLLECTIONS)('take every record of %s as it is written', async (collection) => {
    const schema = z.fromJSONSchema(plain(schemas[collection]));
    const records = [...content[collection], ...content.drafts.filter((draft) => draft.collection === collection)];
    for (const { file } of records) {
      const parts = splitFrontmatter(await readFile(file, 'utf8'));
      if ('found' in parts) throw new Error(parts.found);
      expect([file, schema.safeParse(parse(parts.yaml)).error?.issues]).toEqual([file, undefined]);
    }
  });

  it('take a fact that leaves its sources to the account', () => {
    const event = { title: 'A', date: '2026-01-19', kind: 'meeting', added: '2026-02-01' };
    const schema = z.fromJSONSchema(plain(schemas.events));
    const fits = (fact: object) => schema.safeParse({ ...event, claims: [fact] }).success;
    expect(fits({ question: 'price-of-the-pier', answer: 7 })).toBe(true);
    expect(fits({ answer: 7 })).toBe(false);
  });

  it('refuse a field that is not known, and one that is missing', () => {
    const schema = z.fromJSONSchema(plain(schemas.entities));
    const entity = { name: 'A', kind: 'place', description: 'B' };
    expect(schema.safeParse(entity).success).toBe(true);
    expect(schema.safeParse({ ...entity, color: 'blue' }).success).toBe(false);
    expect(schema.safeParse({ ...entity, name: undefined }).success).toBe(false);
  });

  it('offer the ids of the records that a field may name, each with its name, and take others', () => {
    const [offer, other] = at(
      schemas.events,
      ...['anyOf', 0, 'properties', 'participants', 'items', 'properties', 'actor', 'anyOf'],
    ) as readonly JsonSchema[];
    expect(other).toMatchObject({ type: 'string' });
    const name = String(offer!['$ref']).split('/').at(-1)!;
    const known = at(schemas.events, 'anyOf', 0, 'definitions', name) as {
      readonly enum: readonly string[];
      readonly enumDescriptions: readonly string[];
    };
    const [first] = content.actors;
    expect(known.enum).toEqual(content.actors.map(({ id }) => id));
    expect(known.enumDescriptions[0]).toBe(`${first!.data.name}: ${first!.data.description}`);
  });

  it.each(COLLECTIONS)('say what each field of %s is for', (collection) => {
    const fields = at(schemas[collection], 'anyOf', 0, 'properties') as Readonly<Record<string, JsonSchema>>;
    for (const [name, field] of Object.entries(fields))
      expect([name, field['description']]).toEqual([name, fileHintAt(collection, name)]);
    expect(Object.values(fields).every(({ description }) => typeof description === 'string')).toBe(true);
  });

  it('offer kinds of event, and names to list the spellings of', () => {
    const kinds = at(schemas.events, 'anyOf', 0, 'definitions', 'known-kinds', 'enum') as readonly string[];
    expect(kinds).toContain('meeting');
    const names = at(schemas.sources, 'anyOf', 0, 'properties', 'spellings', 'properties') as object;
    expect(Object.keys(names)).toEqual([...content.actors, ...content.entities].map(({ id }) => id));
  });
});

/** Without the offers, which make text editors suggest and forbid nothing, and without patterns, which zod reads without Unicode. */
function plain(schema: JsonSchema): Parameters<typeof z.fromJSONSchema>[0] {
  const dropped = new Set(['$ref', 'definitions', 'pattern']);
  const text = JSON.stringify(schema, (key, value: unknown) => (dropped.has(key) ? undefined : value));
  return JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0];
}
