import { z } from 'zod';
import { absoluteUrl, schemaUrl } from '../../../urls.ts';
import { recordWords } from '../../../words/records.ts';
import type { RecordType } from '../record-types.ts';
import { descriptions } from './described.ts';
import { eventRecordSchema } from './event.ts';
import { questionRecordSchema } from './question.ts';
import { sourceRecordSchema } from './source.ts';
import { actorRecordSchema, entityRecordSchema } from './subject.ts';

/** The schema of the JSON beside pages, by the kind of record. */
export const RECORD_SCHEMAS = {
  event: eventRecordSchema,
  actor: actorRecordSchema,
  entity: entityRecordSchema,
  source: sourceRecordSchema,
  question: questionRecordSchema,
} as const satisfies Record<RecordType, z.ZodType>;

/**
 * The JSON Schema (draft 2020-12) of the records of a kind, with its own address as its id.
 *
 * @param site the origin that the site is published at
 */
export function jsonSchemaOf(type: RecordType, site: URL): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(RECORD_SCHEMAS[type], { metadata: descriptions });
  return { ...schema, $id: absoluteUrl(schemaUrl(type), site), title: recordWords.titles[type] };
}
