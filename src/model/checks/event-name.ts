import { dateFrom } from '../dates/edtf.ts';
import { isId } from '../records/fields.ts';
import { eventProblems } from '../../words/problems/events.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** An event's id begins with the first point of its date, as precisely as that is known, and goes on in words. */
export const eventName: Check = function* (content) {
  for (const entry of content.events) {
    const iso = dateFrom(entry.data.date).points[0].iso.toLowerCase();
    const dated = dateInName(entry.id);
    if (dated === iso || !isId(entry.id)) continue;
    yield problemAt(entry, 'date', {
      found: dated === undefined ? WORDS.undated(iso) : WORDS.otherDate(dated, iso),
      fix: fixFor(entry.id, iso),
    });
  }
};

const WORDS = eventProblems.eventName;

/** The command that renames it, with its own words behind the date where that is a name. */
function fixFor(id: string, iso: string): string {
  const dated = dateInName(id);
  const named = `${iso}-${dated === undefined ? id : id.slice(dated.length + 1)}`;
  const isName = isId(named) && dateInName(named) === iso && /[a-z]/.test(named.slice(iso.length));
  return isName ? WORDS.fix(id, named) : WORDS.fixByLetter(id, iso);
}

/** The date a name would be read to begin with: `2025-09-20` for `2025-09-20-point-plan`. */
function dateInName(id: string): string | undefined {
  return /^(?:\d{3}x|\d{2}xx|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?=-)/.exec(id)?.[0];
}
