import { z } from 'zod';
import { correctionsField, type Correction } from './correction.ts';
import { citationsField, withCitations } from './fact-citation.ts';
import { edtfField, formerIdsField, idField, lineField, listOf, wikidataField } from './fields.ts';
import { adviceOnCode } from '../names/country-codes.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { namesField, type OtherName } from './other-name.ts';
import { recordProblems } from '../../words/problems/records.ts';
import type { MarkdownText } from '../text/markdown-text.ts';

export const ACTOR_KINDS = ['person', 'country', 'organisation'] as const;

/** For countries only; null for one that has no code. */
const countryField = z
  .string()
  .superRefine((code, context) => {
    const advice = adviceOnCode(code);
    if (advice !== undefined) context.addIssue({ code: 'custom', input: code, message: advice });
  })
  .nullable()
  .optional();

/** Who appointed the holder of a role, with the sources that say so. */
const appointmentSchema = z
  .strictObject({ by: listOf(idField).min(1, recordProblems.role.appointedBy), sources: citationsField })
  .transform(withCitations);

export type Appointment = Readonly<z.infer<typeof appointmentSchema>>;

const roleSchema = z
  .strictObject({
    title: lineField,
    /** The actor or entity the role is in. */
    of: idField.nullable().default(null),
    from: edtfField.nullable().default(null),
    to: edtfField.nullable().default(null),
    /** Where sources say who made the appointment (Wikidata P748, "appointed by"). */
    appointedBy: appointmentSchema.nullable().default(null),
    sources: citationsField,
  })
  .transform(withCitations);

/** `content/actors/<id>.md`: one who acts. */
export const actorSchema = z
  .strictObject({
    name: lineField,
    kind: z.enum(ACTOR_KINDS),
    /** Who this is, in one line. */
    description: lineField,
    names: namesField,
    /**
     * For people only: the name to file one under, where it is not the one that is worked out (`sort_name` of Popolo):
     * "García Márquez, Gabriel".
     */
    sortName: lineField.optional(),
    roles: z.array(roleSchema).default([]),
    /**
     * For countries only: a code in force of ISO 3166-1 alpha-2 ("KZ"); for one that is no more, its four letters of
     * ISO 3166-3 ("YUCS"); null for one that has no code. A former code or none brings no names and no place on a map.
     */
    country: countryField,
    /** Words for a country's people and things, by which readers search and nothing is linked: "Kenyan". */
    demonyms: z.array(lineField).default([]),
    wikidata: wikidataField,
    /** Others of the same name who are not the same. */
    differentFrom: z.array(idField).default([]),
    formerIds: formerIdsField,
    corrections: correctionsField,
  })
  .refine((actor) => (actor.kind === 'country' ? actor.country !== undefined : (actor.country ?? null) === null), {
    path: ['country'],
    message: recordProblems.actor.country,
  })
  .refine((actor) => actor.kind === 'country' || actor.demonyms.length === 0, {
    path: ['demonyms'],
    message: recordProblems.actor.demonyms,
  })
  .refine((actor) => actor.kind === 'person' || actor.sortName === undefined, {
    path: ['sortName'],
    message: recordProblems.actor.sortName,
  })
  .transform(({ country = null, ...actor }) => ({ ...actor, country }));

export type ActorData = Readonly<z.infer<typeof actorSchema>>;

/** An actor, linked. */
export interface Actor extends Omit<ActorData, 'names' | 'sortName' | 'roles' | 'corrections'> {
  readonly id: string;
  readonly names: readonly OtherName[];
  readonly roles: readonly Role[];
  readonly corrections: readonly Correction[];
  readonly text: MarkdownText;
  /** The name by which it stands in lists from A to Z: "Hadidi, Salma". */
  readonly sortName: string;
  /** What tells it apart from another record of the same name: "ferry captain"; null for a name of its own. */
  readonly distinction: string | null;
}

/** A role, linked. */
export interface Role extends Omit<ActorData['roles'][number], 'from' | 'to'> {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}
