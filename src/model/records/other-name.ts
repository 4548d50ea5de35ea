import { z } from 'zod';
import type { EdtfDate } from '../dates/edtf.ts';
import { edtfField, languageField, lineField } from './fields.ts';

/** Another name, whether or not a source uses it, with its language, and the time for which it was held if not always. */
export const namesField = z
  .array(
    z.strictObject({
      text: lineField,
      language: languageField,
      /** When it became the name. */
      from: edtfField.nullable().default(null),
      /** When it ceased to be; a former name is found as such. */
      to: edtfField.nullable().default(null),
    }),
  )
  .default([]);

type OtherNameData = Readonly<z.infer<typeof namesField>[number]>;

/** Another name, linked. */
export interface OtherName extends Omit<OtherNameData, 'from' | 'to'> {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}
