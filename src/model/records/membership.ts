import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { citationsField, withCitations } from './fact-citation.ts';
import type { Linked } from './fact.ts';
import { anchorField, idField, lineField, listOf, withdrawnField } from './fields.ts';

/** A dated change of an actor's standing in a body or agreement; the date is the event's. */
export const membershipSchema = z
  .strictObject({
    actor: idField,
    in: idField,
    /** One of `STATUSES`, or one that the story declares; a schema sees one file, so a check looks it up. */
    status: lineField,
    /** Who invited it, where all sources of the fact say so; of an invitation only (schema.org `InviteAction`, its `agent`). */
    invitedBy: listOf(idField).default([]),
    /** Who says so, in a reader's words or by its fields; for a standing that somebody disputes. Without it the site says so itself. */
    attributedTo: attributionSchema.nullable().default(null),
    note: lineField.nullable().default(null),
    withdrawn: withdrawnField,
    anchor: anchorField,
    sources: citationsField,
  })
  .transform(withCitations);

export type MembershipData = Readonly<z.infer<typeof membershipSchema>>;

/** A change of standing, linked. */
export type Membership = Linked<MembershipData>;
