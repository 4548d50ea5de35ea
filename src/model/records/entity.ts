import { z } from 'zod';
import { formerIdsField, idField, lineField, namesField, wikidataField } from './fields.ts';
import type { MarkdownText } from '../text/markdown-text.ts';

export const ENTITY_KINDS = ['agreement', 'document', 'plan', 'place'] as const;

/** `content/entities/<id>.md`: what is acted on or named. */
export const entitySchema = z.strictObject({
  name: lineField,
  kind: z.enum(ENTITY_KINDS),
  /** What this is, in one line. */
  description: lineField,
  names: namesField,
  wikidata: wikidataField,
  /** Others of the same name that are not the same. */
  differentFrom: z.array(idField).default([]),
  formerIds: formerIdsField,
});

export type EntityData = Readonly<z.infer<typeof entitySchema>>;

/** An entity, linked. */
export interface Entity extends EntityData {
  readonly id: string;
  readonly text: MarkdownText;
}
