import { z } from 'zod';
import { claimSchema, type Claim } from './claim.ts';
import { eventCorrectionsField, type Correction } from './correction.ts';
import type { FactField } from './fact.ts';
import { edtfField, dayField, formerIdsField, idField, lineField, listOf, oneOrMoreField } from './fields.ts';
import { eventStatusSchema } from './event-status.ts';
import { membershipSchema, type Membership } from './membership.ts';
import { participantSchema } from './participant.ts';
import { pledgeSchema, type Pledge } from './pledge.ts';
import { statementSchema, type Statement } from './statement.ts';
import { upcomingSchema, type Upcoming } from './upcoming.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import type { EdtfDate } from '../dates/edtf.ts';

/** `content/events/<date>-<words>.md`: one dated thing that happened or was said. */
export const eventSchema = z.strictObject({
  title: lineField,
  /** The day it happened, as precisely as is known. */
  date: edtfField,
  /**
   * Events that it came after, where that is all that tells when it was: its date is then open, `[2026-03-04..]`. "After"
   * of Allen's interval algebra (1983).
   */
  follows: listOf(idField).default([]),
  /** Why the date is uncertain, how it was worked out, or how it can be after its sources. */
  dateNote: lineField.nullable().default(null),
  /** One of `EVENT_KINDS`, or one that the story declares; a schema sees one file, so a check looks it up. */
  kind: lineField,
  /** Where it happened, entities of kind place: one, several or none (schema.org `location`). */
  place: oneOrMoreField
    .nullable()
    .default(null)
    .transform((places) => places ?? []),
  /** Set when it did not happen on its day. */
  eventStatus: eventStatusSchema.nullable().default(null),
  /** One of the story's key moments. */
  key: z.boolean().default(false),
  participants: z.array(participantSchema).default([]),
  about: listOf(idField).default([]),
  memberships: z.array(membershipSchema).default([]),
  statements: z.array(statementSchema).default([]),
  claims: z.array(claimSchema).default([]),
  pledges: z.array(pledgeSchema).default([]),
  /** What it sets a date for. */
  upcoming: z.array(upcomingSchema).default([]),
  added: dayField,
  formerIds: formerIdsField,
  corrections: eventCorrectionsField,
});

export type EventData = Readonly<z.infer<typeof eventSchema>>;

/** An event, linked. */
export interface StoryEvent extends Omit<EventData, FactField | 'date' | 'added' | 'corrections'> {
  readonly id: string;
  readonly date: EdtfDate;
  /** Where it stands in time among all events of the story, from 0. */
  readonly orderInTime: number;
  readonly memberships: readonly Membership[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly pledges: readonly Pledge[];
  readonly upcoming: readonly Upcoming[];
  readonly added: EdtfDate;
  readonly corrections: readonly Correction[];
  readonly text: MarkdownText;
  /** Ids of the sources it rests on, those cited in the account first, in the order they are cited. */
  readonly sources: readonly string[];
  /** Ids of the actors and entities it concerns: named in its fields, linked, or named in the account. */
  readonly subjects: readonly string[];
}
