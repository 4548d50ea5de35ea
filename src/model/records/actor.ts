import { z } from 'zod';
import { edtfField, formerIdsField, idField, lineField, namesField, sourcesField, wikidataField } from './fields.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { MarkdownText } from '../text/markdown-text.ts';

export const ACTOR_KINDS = ['person', 'country', 'organisation'] as const;

const roleSchema = z.strictObject({
  title: lineField,
  /** The actor or entity the role is in. */
  of: idField.nullable().default(null),
  from: edtfField.nullable().default(null),
  to: edtfField.nullable().default(null),
  sources: sourcesField,
});

/** `content/actors/<id>.md`: one who acts. */
export const actorSchema = z
  .strictObject({
    name: lineField,
    kind: z.enum(ACTOR_KINDS),
    /** Who this is, in one line. */
    description: lineField,
    names: namesField,
    roles: z.array(roleSchema).default([]),
    /** ISO 3166-1 alpha-2, for countries only. */
    country: z
      .string()
      .refine(isRegion, 'write the two capital letters of ISO 3166-1, such as KZ')
      .nullable()
      .default(null),
    /** Words for a country's people and things, by which readers search and nothing is linked: "Kenyan". */
    demonyms: z.array(lineField).default([]),
    wikidata: wikidataField,
    /** Others of the same name who are not the same. */
    differentFrom: z.array(idField).default([]),
    formerIds: formerIdsField,
  })
  .refine((actor) => (actor.kind === 'country') === (actor.country !== null), {
    path: ['country'],
    message: 'give a country its ISO 3166-1 code, and no other kind of actor one',
  })
  .refine((actor) => actor.kind === 'country' || actor.demonyms.length === 0, {
    path: ['demonyms'],
    message: 'only a country has them; give other names of a person or body under names',
  });

export type ActorData = Readonly<z.infer<typeof actorSchema>>;

/** An actor, linked. */
export interface Actor extends Omit<ActorData, 'roles'> {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly text: MarkdownText;
}

/** A role, linked. */
export interface Role extends Omit<ActorData['roles'][number], 'from' | 'to'> {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

function isRegion(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
