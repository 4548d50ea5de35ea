import { z } from 'zod';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import { recordProblems } from '../../words/problems/records.ts';
import { anchorField, dayField, goneAnchorsField, idField, lineField } from './fields.ts';

const correctionSchema = z.strictObject({ date: dayField, text: lineField });

/** What was wrong, since when, and what the record says now (schema.org's `correction`); printed for readers. */
export const correctionsField = z.array(correctionSchema).default([]);

const eventCorrectionSchema = correctionSchema
  .extend({
    /** The address of the fact that it corrects, on the page of its event; left out where it is of the event as such. */
    fact: anchorField,
    /** The question whose answers in the event it corrects, where it is of all of them, or of one that is gone. */
    question: idField.nullable().default(null),
    /** The addresses of facts that it took out, where links to them now lead. */
    removedFacts: goneAnchorsField,
  })
  .refine(({ fact, question }) => fact === null || question === null, {
    path: ['question'],
    message: recordProblems.correction.question,
  });

/** The same of an event: each may name what it corrects, which says so wherever it is printed. */
export const eventCorrectionsField = z.array(eventCorrectionSchema).default([]);

type CorrectionData = z.infer<typeof correctionSchema> & Partial<z.infer<typeof eventCorrectionSchema>>;

/** A correction, linked. */
export interface Correction {
  readonly date: EdtfDate;
  readonly text: string;
  /** The address of the fact that it corrects. */
  readonly fact: string | null;
  /** The id of the question whose answers it corrects. */
  readonly question: string | null;
  /** The addresses of facts that it took out. */
  readonly removedFacts: readonly string[];
}

/** Corrections as their editor wrote them, linked; throws a `RangeError` on a date that no schema has checked. */
export function linkCorrections(corrections: readonly CorrectionData[]): readonly Correction[] {
  return corrections.map(({ date, text, fact = null, question = null, removedFacts = [] }) => ({
    date: dateFrom(date),
    text,
    fact,
    question,
    removedFacts,
  }));
}
