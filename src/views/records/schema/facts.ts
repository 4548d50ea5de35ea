import { z } from 'zod';
import { PLEDGE_STATUSES } from '../../../model/pledges/pledge-status.ts';
import { qualifierField } from '../../../model/records/fields.ts';
import { SCHEDULE_STATUSES } from '../../../model/records/upcoming.ts';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';
import {
  address,
  attributionFields,
  citedSchema,
  correctionFields,
  dateSchema,
  flag,
  line,
  referenceSchema,
  text,
} from './shared.ts';

const { fact, claim, statement, membership, pledge, upcoming } = recordWords;

/** What every fact of an event has. */
const ofFact = {
  address: address(fact.address),
  sources: described(z.array(citedSchema), fact.sources),
  withdrawn: flag(fact.withdrawn),
  counts: flag(fact.counts),
  setAside: text(fact.setAside),
  corrections: z.array(correctionFields),
};

const qualifier = described(z.enum(qualifierField.unwrap().unwrap().options).nullable(), fact.qualifier);
const range = z.strictObject({ minValue: z.number(), maxValue: z.number() });
const sum = z.strictObject({
  amount: z.number().optional(),
  minValue: z.number().optional(),
  maxValue: z.number().optional(),
  currency: z.string().optional(),
  convertedFrom: z.string().optional(),
});

/** An answer to a question. */
export const claimFields = described(
  z.strictObject({
    question: referenceSchema,
    answer: described(
      z.union([z.null(), z.number(), z.string(), dateSchema, z.array(referenceSchema), sum]),
      claim.answer,
    ),
    words: line(claim.words),
    about: text(claim.about),
    topic: text(fact.topic),
    qualifier,
    partial: flag(claim.partial),
    attributedTo: attributionFields.nullable(),
    asOf: dateSchema,
    note: text(fact.note),
    ...ofFact,
  }),
  claim.is,
  'claim',
);

/** What someone said. */
export const statementFields = described(
  z.strictObject({
    by: z.array(referenceSchema),
    as: text(statement.as),
    through: text(statement.through),
    says: line(statement.says),
    topic: text(fact.topic),
    answers: referenceSchema.nullable(),
    disputes: described(z.array(referenceSchema), statement.disputes),
    ...ofFact,
  }),
  statement.is,
  'statement',
);

/** A change of standing. */
export const membershipFields = described(
  z.strictObject({
    actor: referenceSchema,
    in: referenceSchema,
    status: line(membership.status),
    words: line(membership.words),
    invitedBy: z.array(referenceSchema),
    attributedTo: attributionFields.nullable(),
    disputed: described(z.array(z.url()), fact.disputed),
    note: text(fact.note),
    ...ofFact,
  }),
  membership.is,
  'membership',
);

/** What someone offered, promised, committed or delivered. */
export const pledgeFields = described(
  z.strictObject({
    by: z.array(referenceSchema),
    to: referenceSchema.nullable(),
    what: line(pledge.what),
    words: line(pledge.words),
    status: z.enum(PLEDGE_STATUSES),
    quantity: described(z.union([z.null(), z.number(), range]), pledge.quantity),
    qualifier,
    unit: text(pledge.unit),
    currency: text(pledge.currency),
    over: text(pledge.over),
    inAll: flag(pledge.inAll),
    alternateOf: text(pledge.alternateOf),
    topic: text(fact.topic),
    attributedTo: attributionFields.nullable(),
    answers: referenceSchema.nullable(),
    note: text(fact.note),
    ...ofFact,
  }),
  pledge.is,
  'pledge',
);

/** A date to come. */
export const upcomingFields = described(
  z.strictObject({
    what: line(upcoming.what),
    date: dateSchema.nullable(),
    status: z.enum(SCHEDULE_STATUSES),
    note: text(fact.note),
    ...ofFact,
  }),
  upcoming.is,
  'upcoming',
);
