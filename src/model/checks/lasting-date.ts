import type { EdtfDate } from '../dates/edtf.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { eventProblems } from '../../words/problems/events.ts';
import type { WarningRule, Warning } from './rule.ts';

/**
 * A date `a/b` lasts from a to b, and `[a..b]` is one day of those (ISO 8601-2). The two are easily taken for one
 * another, so an editor is asked once what an interval means: a note beside it is the answer.
 */
export const lastingDate: WarningRule = function* ({ events }) {
  for (const event of events.values()) {
    yield* warnings(event, 'date', event.date, event.dateNote, 'dateNote');
    for (const [i, { date, note }] of event.upcoming.entries())
      yield* warnings(event, `upcoming.${i}.date`, date, note, 'note');
    for (const [i, { asOf, note }] of event.claims.entries())
      yield* warnings(event, `claims.${i}.asOf`, asOf, note, 'note');
  }
};

function* warnings(
  of: Warning['of'],
  field: string,
  date: EdtfDate | null,
  note: string | null,
  noteField: 'dateNote' | 'note',
): Generator<Warning> {
  if (date?.form !== 'interval' || note !== null) return;
  const oneDay = `[${date.edtf.replace('/', '..').replace(/\.{3,}/, '..')}]`;
  yield { of, field, ...eventProblems.lastingDate[noteField](quoteValue(date.edtf), quoteValue(oneDay)) };
}
