import { z } from 'zod';
import { recordWords } from '../../../words/records.ts';
import { RECORD_TYPES } from '../record-types.ts';
import { described } from './described.ts';
import { FOOT, headOf } from './record.ts';
import { dateSchema, line, referenceSchema } from './shared.ts';

const words = recordWords.notice;

/** What stands beside the notice of a record that was removed. */
export const noticeRecordSchema = described(
  z
    .strictObject(headOf('notice'))
    .omit({ versions: true })
    .extend({
      of: described(z.enum(RECORD_TYPES), words.of),
      kindInWords: line(words.kindInWords),
      status: described(z.literal('gone'), words.status),
      title: line(words.title),
      removed: dateSchema,
      reason: line(words.reason),
      replacedBy: described(z.array(referenceSchema), words.replacedBy),
      story: FOOT.story,
      publisher: FOOT.publisher,
      licence: FOOT.licence,
    }),
  words.is,
);

export type NoticeRecord = z.infer<typeof noticeRecordSchema>;
