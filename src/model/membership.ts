import { z } from 'zod';
import { anchorField, idField, lineField, sourcesField } from './fields.ts';

export const MEMBERSHIP_STATUSES = [
  'invited',
  'undecided',
  'accepted',
  'signed',
  'ratified',
  'observer',
  'declined',
  'withdrawn',
  'rescinded',
] as const;

/** A dated change of an actor's standing in a body or agreement; the date is the event's. */
export const membershipSchema = z.strictObject({
  actor: idField,
  in: idField,
  status: z.enum(MEMBERSHIP_STATUSES),
  note: lineField.nullable().default(null),
  anchor: anchorField,
  sources: sourcesField,
});

export type Membership = Readonly<z.infer<typeof membershipSchema>>;
export type MembershipStatus = Membership['status'];
