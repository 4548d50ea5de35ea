import { z } from 'zod';
import { recordProblems } from '../../words/problems/records.ts';
import { citationsField, withCitations } from './fact-citation.ts';
import type { Linked } from './fact.ts';
import { anchorField, idField, lineField, listOf, oneOrMoreField, topicField, withdrawnField } from './fields.ts';

/** What an actor said, paraphrased in our words, and who reports it. */
export const statementSchema = z
  .strictObject({
    /** Who spoke, or several who spoke together; with `as`, whose unnamed official it was. */
    by: oneOrMoreField,
    /**
     * What a speaker is whom no source names, in lower case: "a senior diplomat". It has no page, and what it says is
     * not said by those it belongs to.
     */
    as: lineField.nullable().default(null),
    /** What it came through to its sources, in lower case: "an interpreter", "a leaked paper". */
    through: lineField.nullable().default(null),
    says: lineField,
    /** What it is on. */
    topic: topicField,
    /** The event that it answers, for a reply or a denial. */
    answers: idField.nullable().default(null),
    /** Ids of those whose part or standing, as the answered event has it, is disputed by this. */
    disputes: listOf(idField).default([]),
    withdrawn: withdrawnField,
    anchor: anchorField,
    sources: citationsField,
  })
  .refine(({ answers, disputes }) => disputes.length === 0 || answers !== null, {
    path: ['disputes'],
    message: recordProblems.statement.disputes,
  })
  .transform(withCitations);

export type StatementData = Readonly<z.infer<typeof statementSchema>>;

/** A statement, linked. */
export type Statement = Linked<StatementData>;
