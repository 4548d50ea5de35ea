import type { EdtfDate } from '../dates/edtf.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import type { WarningRule, Warning } from './rule.ts';

/**
 * A date `a/b` lasts from a to b, and `[a..b]` is one day of those (ISO 8601-2). The two are easily taken for one
 * another, so an editor is asked once what an interval means: a note beside it is the answer.
 */
export const lastingDate: WarningRule = function* ({ events }) {
  for (const event of events.values()) {
    yield* warnings(event, 'date', event.date, event.dateNote, 'dateNote');
    for (const [i, { date, note }] of event.upcoming.entries())
      yield* warnings(event, `upcoming.${i}.date`, date, note, 'its note');
    for (const [i, { asOf, note }] of event.claims.entries())
      yield* warnings(event, `claims.${i}.asOf`, asOf, note, 'its note');
  }
};

function* warnings(
  of: Warning['of'],
  field: string,
  date: EdtfDate | null,
  note: string | null,
  noteField: string,
): Generator<Warning> {
  if (date?.form !== 'interval' || note !== null) return;
  const oneDay = `[${date.edtf.replace('/', '..').replace(/\.{3,}/, '..')}]`;
  yield {
    of,
    field,
    found: `${quoteValue(date.edtf)} means that it lasted all that time`,
    fix: `if it did, say so in ${noteField}; if it was one day of those, write ${quoteValue(oneDay)}`,
  };
}
