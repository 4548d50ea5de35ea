import { isCertainlyBefore } from '../dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { ClaimData } from '../records/claim.ts';
import type { Content } from '../records/content.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';
import { versionDays } from './version-days.ts';

/**
 * No answer holds for a day after all who give it had published, updates counted: nobody told then how things stood. A
 * plan or a forecast may, where a note says that it is one.
 */
export const answerAfterSources: Check = function* (content) {
  const published = new Map(content.sources.map(({ id, data }) => [id, versionDays(data)]));
  for (const entry of content.events)
    for (const [i, claim] of entry.data.claims.entries())
      if (isAheadOf(claim, published))
        yield problemAt(
          entry,
          `claims.${i}.asOf`,
          answerProblems.answerAfterSources(claim.asOf!, lastDay(content, claim)),
        );
};

/** None where the day of a source is not told, which might be the latest. */
function isAheadOf({ asOf, note, sources }: ClaimData, published: ReadonlyMap<string, readonly EdtfDate[]>): boolean {
  const days = sources.map((id) => published.get(id) ?? []);
  if (asOf === null || note !== null || days.some(({ length }) => length === 0)) return false;
  return days.flat().every((day) => isCertainlyBefore(day, dateFrom(asOf)));
}

function lastDay({ sources }: Content, claim: ClaimData): string {
  const days = sources.filter(({ id }) => claim.sources.includes(id)).flatMap(({ data }) => versionDays(data));
  return days
    .map(({ last }) => last)
    .toSorted()
    .at(-1)!;
}
