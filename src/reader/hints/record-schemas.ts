import { z } from 'zod';
import { HOMES } from '../../model/checks/links.ts';
import { termsOf, vocabulariesOf } from '../../model/checks/vocabulary.ts';
import type { IdTarget } from '../../model/graph/id-use.ts';
import { COLLECTIONS, entriesOf, type Collection, type Content } from '../../model/records/content.ts';
import { removedSchema } from '../../model/records/removed.ts';
import { draftSchema } from '../../model/records/source.ts';
import { storySchema } from '../../model/records/story.ts';
import { SCHEMAS } from '../content.ts';
import { withKnownValues, type JsonSchema, type KnownKind, type KnownValue, type KnownValues } from './known-values.ts';

/** The JSON Schema of each collection's fields, and of the story file, by name; text editors offer from it what may be written. */
export function recordSchemas(content: Content): Readonly<Record<Collection | 'story', JsonSchema>> {
  const known = knownValuesOf(content);
  const collections = COLLECTIONS.map((collection) => {
    const others = collection === 'sources' ? [draftSchema, removedSchema] : [removedSchema];
    const record = withKnownValues(
      jsonSchemaOf(SCHEMAS[collection], collection === 'events' ? 'sources' : undefined),
      collection,
      known,
    );
    return [collection, { $schema: DRAFT, anyOf: [record, ...others.map((schema) => jsonSchemaOf(schema))] }] as const;
  });
  return {
    ...(Object.fromEntries(collections) as unknown as Record<Collection, JsonSchema>),
    story: jsonSchemaOf(storySchema),
  };
}

/** What the YAML extensions of text editors read. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** @param mayLack a field that no object in it needs: facts may leave their sources to the account, and the check says where not */
function jsonSchemaOf(schema: z.ZodType, mayLack?: string): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.required) jsonSchema.required = jsonSchema.required.filter((name) => name !== mayLack);
    },
  }) as JsonSchema;
}

/** The ids of records, and the terms that the story has, each with what it means. */
function knownValuesOf(content: Content): KnownValues {
  const entries = entriesOf(content);
  const ids = Object.entries(HOMES).map(([target, homes]) => {
    const home = entries.filter(({ collection, data }) => homes.includes(collection) && isOfTarget(target, data));
    return [target as IdTarget, home.map(({ id, data }) => ({ value: id, meaning: nameOf(data) }))] as const;
  });
  const terms = content.story ? vocabulariesOf(content.story, content) : [];
  const words = terms.map((vocabulary) => {
    const meaning = new Map([...vocabulary.builtIn, ...vocabulary.declared]);
    return [vocabulary.field, termsOf(vocabulary).map((value) => ({ value, meaning: meaning.get(value)! }))] as const;
  });
  return new Map<KnownKind, readonly KnownValue[]>([...ids, ...words]);
}

type Data = ReturnType<typeof entriesOf>[number]['data'];

function isOfTarget(target: string, data: Data): boolean {
  if (!('kind' in data)) return true;
  if (target === 'place') return data.kind === 'place';
  return target !== 'actor' || ['person', 'country', 'organisation'].includes(data.kind);
}

function nameOf(data: Data): string {
  if ('name' in data) return [data.name, data.description].join(': ');
  return data.title ?? ('suppliedTitle' in data ? (data.suppliedTitle ?? '') : '');
}
