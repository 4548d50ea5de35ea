import { formatCalendarDay } from '../../format.ts';
import type { ListField } from './event-matching.ts';
import type { TimelineState } from './timeline-state.ts';
import { viewNameWords } from '../../words/view-name.ts';

/**
 * What a narrowed timeline shows, in words: "Events with Mira Stone, as known on 20 January 2026"; empty for the whole
 * timeline.
 *
 * @param labelOf what the form calls a value of a list: "Mira Stone" for the actor `mira-stone`
 */
export function viewName(state: TimelineState, labelOf: (field: ListField, value: string) => string): string {
  const { q, key, known } = state;
  const label = (field: ListField, words: (text: string) => string) =>
    state[field] === '' ? '' : words(labelOf(field, state[field]));
  const narrowed = [
    label('actor', viewNameWords.actor),
    label('entity', viewNameWords.entity),
    label('kind', viewNameWords.kind),
    label('language', viewNameWords.language),
    q && viewNameWords.words(q),
    spanText(state),
  ].filter(Boolean);
  const events = [key ? viewNameWords.keyMoments : viewNameWords.events, ...narrowed].join(' ');
  const day = known && formatCalendarDay(known);
  if (narrowed.length === 0 && !key) return day && viewNameWords.asKnown(day);
  return day ? viewNameWords.eventsAsKnown(events, day) : events;
}

function spanText({ from, to }: TimelineState): string {
  const [first, last] = [from && formatCalendarDay(from), to && formatCalendarDay(to)];
  if (first && last) return from === to ? viewNameWords.on(first) : viewNameWords.span(first, last);
  return (first && viewNameWords.since(first)) || (last && viewNameWords.until(last));
}
