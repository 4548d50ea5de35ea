import { z } from 'zod';
import { correctionsField, type Correction } from './correction.ts';
import { formerIdsField, idField, lineField, wikidataField } from './fields.ts';
import { namesField, type OtherName } from './other-name.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import { recordProblems } from '../../words/problems/records.ts';

/**
 * What an entity may be: a law is schema.org's Legislation, a case CSL's `legal_case`, a place schema.org's Place; what
 * is none of the others, such as a ferry, a dam or a disease, is a thing.
 */
export const ENTITY_KINDS = ['agreement', 'law', 'case', 'document', 'plan', 'thing', 'place'] as const;

/** `content/entities/<id>.md`: what is acted on or named. */
export const entitySchema = z
  .strictObject({
    name: lineField,
    kind: z.enum(ENTITY_KINDS),
    /** True for a place that is nowhere on the ground, such as a video conference (schema.org `VirtualLocation`). */
    online: z.boolean().default(false),
    /** What this is, in one line. */
    description: lineField,
    names: namesField,
    wikidata: wikidataField,
    /** Others of the same name that are not the same. */
    differentFrom: z.array(idField).default([]),
    formerIds: formerIdsField,
    corrections: correctionsField,
  })
  .refine(({ kind, online }) => kind === 'place' || !online, {
    path: ['online'],
    message: recordProblems.entity.online,
  });

export type EntityData = Readonly<z.infer<typeof entitySchema>>;

/** An entity, linked. */
export interface Entity extends Omit<EntityData, 'names' | 'corrections'> {
  readonly id: string;
  readonly names: readonly OtherName[];
  readonly corrections: readonly Correction[];
  readonly text: MarkdownText;
  /** The name by which it stands in lists from A to Z: its name. */
  readonly sortName: string;
  /** What tells it apart from another record of the same name: "ferry captain"; null for a name of its own. */
  readonly distinction: string | null;
}
