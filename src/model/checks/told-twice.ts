import { mayBeOneDay } from '../dates/date-order.ts';
import { foldName } from '../names/fold.ts';
import type { StoryEvent } from '../records/event.ts';
import { eventProblems } from '../../words/problems/events.ts';
import type { WarningRule } from './rule.ts';

/**
 * Two events of one day, or two questions, whose titles are the same words may be one that is told twice: capitals,
 * accents, spaces and signs are nothing to tell them apart by.
 */
export const toldTwice: WarningRule = function* ({ events, questions }) {
  const isOfOneDay = (one: StoryEvent, other: StoryEvent) => mayBeOneDay(one.date, other.date);
  for (const { one, other } of alike([...events.values()], isOfOneDay))
    yield {
      of: other,
      field: 'title',
      ...eventProblems.toldTwice.event(one.title, one.id),
    };
  for (const { one, other } of alike([...questions.values()], () => true))
    yield {
      of: other,
      field: 'title',
      ...eventProblems.toldTwice.question(one.title, one.id),
    };
};

/** Each that has the words of one before it and may be the same, with the first of those. */
function alike<Titled extends { readonly id: string; readonly title: string }>(
  all: readonly Titled[],
  mayBeSame: (one: Titled, other: Titled) => boolean,
): readonly { readonly one: Titled; readonly other: Titled }[] {
  const inOrder = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ title }) => foldName(title)).values()].flatMap((group) =>
    group.flatMap((other, i) => {
      const one = group.slice(0, i).find((earlier) => mayBeSame(earlier, other));
      return one ? [{ one, other }] : [];
    }),
  );
}
