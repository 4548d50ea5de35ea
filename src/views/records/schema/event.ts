import { z } from 'zod';
import { RELATION_KINDS } from '../../../model/answers/relation-kind.ts';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';
import { claimFields, membershipFields, pledgeFields, statementFields, upcomingFields } from './facts.ts';
import { FOOT, headOf, PUBLICATION } from './record.ts';
import { address, attributionFields, dateSchema, flag, line, referenceSchema, text } from './shared.ts';

const words = recordWords.event;

/** How the answers to a question relate. */
export const relationFields = {
  relation: described(z.enum(RELATION_KINDS), recordWords.question.relation),
  relationInWords: line(recordWords.question.relationInWords),
};

const statusFields = z.strictObject({
  status: z.enum(['rescheduled', 'postponed', 'cancelled']),
  words: line(words.statusWords),
  movedTo: referenceSchema.nullable(),
  note: text(recordWords.fact.note),
  sources: z.array(referenceSchema),
});

/** `/events/<id>.json` */
export const eventRecordSchema = described(
  z.strictObject({
    ...headOf('event'),
    title: line(words.title),
    kind: line(words.kind),
    kindInWords: line(words.kindInWords),
    key: flag(words.key),
    date: dateSchema,
    dateNote: text(words.dateNote),
    follows: described(z.array(referenceSchema), words.follows),
    eventStatus: statusFields.nullable(),
    places: z.array(referenceSchema),
    participants: z.array(
      z.strictObject({
        actor: referenceSchema,
        role: line(words.role),
        attributedTo: attributionFields.nullable(),
        disputed: described(z.array(z.url()), recordWords.fact.disputed),
      }),
    ),
    about: z.array(referenceSchema),
    claims: z.array(claimFields),
    questions: described(
      z.array(z.strictObject({ question: referenceSchema, ...relationFields, disputed: flag(words.disputed) })),
      words.questions,
    ),
    statements: z.array(statementFields),
    memberships: z.array(membershipFields),
    pledges: z.array(pledgeFields),
    upcoming: z.array(upcomingFields),
    sources: described(
      z.array(
        z.strictObject({
          number: z.int(),
          id: line(recordWords.shared.reference.id),
          address: address(recordWords.shared.reference.address),
          label: line(recordWords.shared.cited.label),
          ...PUBLICATION,
        }),
      ),
      words.sources,
    ),
    ...FOOT,
  }),
  words.is,
);

/** What `/events/<id>.json` holds. */
export type EventRecord = z.infer<typeof eventRecordSchema>;
