import { formatCalendarDay } from '../../format.ts';
import type { ListField } from './event-matching.ts';
import type { TimelineState } from './timeline-state.ts';

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
    label('actor', (name) => `with ${name}`),
    label('entity', (name) => `about ${name}`),
    label('kind', (kind) => `of the kind “${kind}”`),
    label('language', (language) => `told in ${language}`),
    q && `with the words “${q}”`,
    spanText(state),
  ].filter(Boolean);
  const events = [key ? 'Key moments' : 'Events', ...narrowed].join(' ');
  const asKnown = known && `as known on ${formatCalendarDay(known)}`;
  if (narrowed.length === 0 && !key) return asKnown && `As${asKnown.slice(2)}`;
  return asKnown ? `${events}, ${asKnown}` : events;
}

function spanText({ from, to }: TimelineState): string {
  if (from && to)
    return from === to
      ? `on ${formatCalendarDay(from)}`
      : `from ${formatCalendarDay(from)} to ${formatCalendarDay(to)}`;
  return (from && `since ${formatCalendarDay(from)}`) || (to && `until ${formatCalendarDay(to)}`);
}
