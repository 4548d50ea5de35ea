import { z } from 'zod';
import { PLEDGE_STATUSES } from '../pledges/pledge-status.ts';
import { tooManyDecimals } from '../quantities/minor-unit.ts';
import { recordProblems } from '../../words/problems/records.ts';
import { attributionSchema } from './attribution.ts';
import { citationsField, withCitations } from './fact-citation.ts';
import type { Linked } from './fact.ts';
import {
  anchorField,
  currencyField,
  idField,
  lineField,
  listOf,
  qualifierField,
  topicField,
  withdrawnField,
} from './fields.ts';
import { boundsOf, hasPlural, quantitySchema, UNIT_ONE_ALONE } from './quantity.ts';

/** What an actor offered, promised, committed or delivered. */
export const pledgeSchema = z
  .strictObject({
    /** One actor, or several who pledged together. */
    by: listOf(idField).min(1, recordProblems.pledge.by),
    /** The actor or entity that would receive it. */
    to: idField.nullable(),
    /** A few words in lower case: "medical units with a field hospital". */
    what: lineField,
    /**
     * The `what` of the pledge that this is in another source: of the same givers, to the same receiver (PROV-O
     * `alternateOf`: the same thing, as others describe it).
     */
    alternateOf: lineField.nullable().default(null),
    /** What it is on; without it, `what`. */
    topic: topicField,
    /** A number, or `{ minValue, maxValue }` from one to another. */
    quantity: quantitySchema.nullable().default(null),
    qualifier: qualifierField,
    /** What the quantity counts, in the plural: "grants", "police officers". Money has a currency instead. */
    unit: lineField.nullable().default(null),
    /** One of them, where no rule of English makes it of the plural. */
    unitOne: lineField.nullable().default(null),
    currency: currencyField.nullable().default(null),
    /** The time it is spread over: "five years". */
    over: lineField.nullable().default(null),
    status: z.enum(PLEDGE_STATUSES),
    /** True for a delivery whose quantity is all that was delivered by then, not one delivery more. */
    inAll: z.boolean().default(false),
    /** Whom the sources have it from, in a reader's words or by its fields. */
    attributedTo: attributionSchema.nullable().default(null),
    /** The event whose account of a pledge it denies or takes back. */
    answers: idField.nullable().default(null),
    note: lineField.nullable().default(null),
    withdrawn: withdrawnField,
    anchor: anchorField,
    sources: citationsField,
  })
  .refine((pledge) => pledge.quantity === null || pledge.unit !== null || pledge.currency !== null, {
    path: ['quantity'],
    message: recordProblems.pledge.quantity,
  })
  .superRefine(({ quantity, currency }, context) => {
    if (quantity === null || currency === null) return;
    const { from, to } = boundsOf(quantity);
    const message = tooManyDecimals(from, currency) ?? tooManyDecimals(to, currency);
    if (message !== null) context.addIssue({ code: 'custom', path: ['quantity'], message });
  })
  .refine(hasPlural, UNIT_ONE_ALONE)
  .refine(({ inAll, status, quantity }) => !inAll || (status === 'delivered' && quantity !== null), {
    path: ['inAll'],
    message: recordProblems.pledge.inAll,
  })
  .transform(withCitations);

export type PledgeData = Readonly<z.infer<typeof pledgeSchema>>;

/** A pledge, linked. */
export type Pledge = Linked<PledgeData>;
