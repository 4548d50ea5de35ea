import { dateFrom, isEdtfDate, parseEdtf } from '../dates/edtf.ts';
import type { Content, Entry } from '../records/content.ts';
import { storyProblems } from '../../words/problems/story.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** The days on which something was done to a record. */
interface DaysOfRecord {
  readonly added?: string | null | undefined;
  readonly updates?: readonly { readonly date: string }[] | null | undefined;
  readonly corrections?: readonly { readonly date: string }[] | null | undefined;
  readonly removed?: { readonly date: string };
}

/**
 * Nothing was added, corrected, removed or taken back on a day that is still to come. Only what has a clock can judge by
 * this, so the build does not: it makes the same site of a story on any day.
 *
 * @param today YYYY-MM-DD
 */
export function dayToComeAfter(today: string): Check {
  return function* dayToCome(content) {
    const latest = laterOf(today, middleDay(content));
    const { sources, events, actors, entities, questions, drafts, removed } = content;
    const entries: readonly Entry<DaysOfRecord>[] = [
      sources,
      events,
      actors,
      entities,
      questions,
      drafts,
      removed,
    ].flat();
    const story: readonly Pick<Entry<DaysOfRecord>, 'file' | 'lines' | 'data'>[] = content.story ? [content.story] : [];
    for (const entry of [...story, ...entries])
      for (const [field, date] of daysIn(entry.data))
        if (isToCome(date, latest)) yield problemAt(entry, field, storyProblems.dayToCome(date));
  };
}

/** True for a date in EDTF that begins after a day, YYYY-MM-DD. */
export function isToCome(date: string, today: string): boolean {
  return isEdtfDate(parseEdtf(date)) && dateFrom(date).first > today;
}

/** The clock of a computer that is behind half of the story is wrong, and the story right. */
function middleDay({ sources, events }: Content): string {
  const days = [...sources, ...events].map(({ data }) => data.added).toSorted();
  return days[Math.floor((days.length - 1) / 2)] ?? '';
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function daysIn({ added, updates, corrections, removed }: DaysOfRecord): readonly (readonly [string, string])[] {
  return [
    ...(added ? [['added', added] as const] : []),
    ...(updates ?? []).map(({ date }, i) => [`updates.${i}.date`, date] as const),
    ...(corrections ?? []).map(({ date }, i) => [`corrections.${i}.date`, date] as const),
    ...(removed ? [['removed.date', removed.date] as const] : []),
  ];
}
