import { z } from 'zod';
import { absoluteUrl, schemaUrl } from '../../../urls.ts';
import { recordWords } from '../../../words/records.ts';
import { NOTICE_TYPE, type RecordType } from '../record-types.ts';
import { descriptions } from './described.ts';
import { eventRecordSchema } from './event.ts';
import { noticeRecordSchema } from './notice.ts';
import { questionRecordSchema } from './question.ts';
import { sourceRecordSchema } from './source.ts';
import { actorRecordSchema, entityRecordSchema } from './subject.ts';

/** What stands beside a page: a record, or the notice that it was removed. */
export type SchemaType = RecordType | typeof NOTICE_TYPE;

/** The schema of the JSON beside pages, by the kind of record. */
export const RECORD_SCHEMAS = {
  event: eventRecordSchema,
  actor: actorRecordSchema,
  entity: entityRecordSchema,
  source: sourceRecordSchema,
  question: questionRecordSchema,
  notice: noticeRecordSchema,
} as const satisfies Record<SchemaType, z.ZodType>;

/** Every kind of record, and the notice. */
export const SCHEMA_TYPES = Object.keys(RECORD_SCHEMAS) as readonly SchemaType[];

/**
 * The JSON Schema (draft 2020-12) of the records of a kind, with its own address as its id.
 *
 * @param site the origin that the site is published at
 */
export function jsonSchemaOf(type: SchemaType, site: URL): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(RECORD_SCHEMAS[type], { metadata: descriptions });
  return {
    ...schema,
    $id: absoluteUrl(schemaUrl(type), site),
    title: type === NOTICE_TYPE ? recordWords.notice.heading : recordWords.titles[type],
  };
}
