import { z } from 'zod';
import { fieldProblems } from '../../words/problems/fields.ts';
import { lineField, oneOrMoreField } from './fields.ts';

/**
 * Who says so: whom the sources of a claim, a pledge, a standing or a part in an event have it from, in a reader's words, or by the same fields as the speakers of a
 * statement, which lead to their pages (PROV-O's `wasAttributedTo`).
 */
export const attributionSchema = z.union(
  [
    lineField,
    z.strictObject({
      /** Who says so, or several who say so together; with `as`, whose unnamed official it is. */
      by: oneOrMoreField,
      /** What one is whom no source names, in lower case: "a senior diplomat". */
      as: lineField.nullable().default(null),
      /** What it came through, in lower case: "an interpreter", "a leaked paper". */
      through: lineField.nullable().default(null),
    }),
  ],
  fieldProblems.attributedTo,
);

export type Attribution = Readonly<z.infer<typeof attributionSchema>>;
