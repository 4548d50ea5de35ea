import { z } from 'zod';
import type { Linked } from './fact.ts';
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

export type MembershipData = Readonly<z.infer<typeof membershipSchema>>;

/** A change of standing, linked. */
export type Membership = Linked<MembershipData>;
export type MembershipStatus = Membership['status'];

/** The steps towards being a member, in order. */
const STEPS: readonly MembershipStatus[] = ['invited', 'undecided', 'accepted', 'signed', 'ratified'];

/** True for a step towards being a member, and not one aside or away. */
export function isStep(status: MembershipStatus): boolean {
  return STEPS.includes(status);
}

/** How far along the way a status is; leaving comes after every step, and an observer has no place on it. */
export function rankOf(status: MembershipStatus): number | null {
  if (status === 'observer') return null;
  return isStep(status) ? STEPS.indexOf(status) : STEPS.length;
}
