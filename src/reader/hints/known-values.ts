import { idTargetAt, nameTargetAt } from '../../model/graph/id-fields.ts';
import type { IdTarget } from '../../model/graph/id-use.ts';
import { fileHintAt } from '../../words/problems/field-hints.ts';
import type { Collection } from '../../model/records/content.ts';

/** As much of JSON Schema as is used here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Something that may be written in a field, and what it means. */
export interface KnownValue {
  readonly value: string;
  readonly meaning: string;
}

/** What known values are of: records, or words that the story declares. */
export type KnownKind = IdTarget | 'kinds' | 'statuses';
export type KnownValues = ReadonlyMap<KnownKind, readonly KnownValue[]>;

/**
 * A schema of the records of a collection in which each field for an id offers the ids that are known. It takes others
 * too: whether a record is there is for the check to say.
 */
export function withKnownValues(schema: JsonSchema, collection: Collection, known: KnownValues): JsonSchema {
  const offered = Object.fromEntries([...known].map(([kind, values]) => [nameOfKind(kind), offerOf(values)]));
  return { ...annotated(schema, '', { collection, known }), definitions: offered };
}

interface Offering {
  readonly collection: Collection;
  readonly known: KnownValues;
}

/** @param path where the schema is of, without places in lists */
function annotated(at: JsonSchema, path: string, offering: Offering): JsonSchema {
  const kind = at['type'] === 'string' && at['enum'] === undefined ? kindAt(offering.collection, path) : undefined;
  if (kind) return { anyOf: [{ $ref: `#/anyOf/0/definitions/${nameOfKind(kind)}` }, at] };
  const entries = Object.entries(at).map(([word, value]) => [word, annotatedWithin(word, value, path, offering)]);
  return withKnownNames(Object.fromEntries(entries) as JsonSchema, path, offering);
}

function annotatedWithin(keyword: string, value: unknown, path: string, offering: Offering): unknown {
  if (keyword === 'properties') {
    const fields = Object.entries(value as Readonly<Record<string, JsonSchema>>);
    const pathOf = (name: string) => (path === '' ? name : `${path}.${name}`);
    return Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        described(annotated(field, pathOf(name), offering), pathOf(name), offering),
      ]),
    );
  }
  if (keyword === 'anyOf' || keyword === 'oneOf')
    return (value as readonly JsonSchema[]).map((one) => annotated(one, path, offering));
  return keyword === 'items' ? annotated(value as JsonSchema, path, offering) : value;
}

function described(at: JsonSchema, path: string, { collection }: Offering): JsonSchema {
  const description = fileHintAt(collection, path);
  return description === '' ? at : { ...at, description };
}

function withKnownNames(at: JsonSchema, path: string, { collection, known }: Offering): JsonSchema {
  const kind = nameTargetAt(collection, path);
  const { additionalProperties: value } = at;
  if (!kind || typeof value !== 'object') return at;
  const names = (known.get(kind) ?? []).map(({ value: id, meaning }) => [id, { ...value, description: meaning }]);
  return { ...at, properties: Object.fromEntries(names) as Readonly<Record<string, JsonSchema>> };
}

function nameOfKind(kind: KnownKind): string {
  return `known-${kind}`;
}

function offerOf(values: readonly KnownValue[]): JsonSchema {
  return { enum: values.map(({ value }) => value), enumDescriptions: values.map(({ meaning }) => meaning) };
}

/** Whose id or which term is written at a path, without places in lists. */
function kindAt(collection: Collection, path: string): KnownKind | undefined {
  if (collection === 'events' && path === 'kind') return 'kinds';
  if (path === 'memberships.status' || path === 'counts.status') return 'statuses';
  return path === 'claims.answer' ? undefined : idTargetAt(collection, path);
}
