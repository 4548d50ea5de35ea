import { mayBeOneDay } from '../dates/date-order.ts';
import { isEdtfDate, parseEdtf } from '../dates/edtf.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import type { WarningRule } from './rule.ts';

/** A source whose file name begins with a date other than the day it was published: one of the two may be mistyped. */
export const sourceName: WarningRule = function* ({ sources }) {
  for (const of of sources.values()) {
    const [name] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-(?!\d))/.exec(of.id) ?? [];
    if (name === undefined || of.published === null) continue;
    const named = parseEdtf(name);
    if (isEdtfDate(named) && mayBeOneDay(named, of.published)) continue;
    const rename = { id: of.id, to: `${of.published.points[0].iso.toLowerCase()}${of.id.slice(name.length)}` };
    const told = sourceProblems.sourceName(name, of.published.edtf, rename);
    yield { of, collection: 'sources', field: 'published', ...told };
  }
};
