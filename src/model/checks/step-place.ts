import { dateFrom } from '../dates/edtf.ts';
import type { Step } from '../dates/step-order.ts';
import { allFollowed } from '../graph/event-order.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';

/** Tells where the steps of an event stand in time, as its editor wrote it. */
export function stepPlaceIn({ events }: Content) {
  const follows = new Map(events.map(({ id, data }) => [id, data.follows]));
  return ({ id, data }: Entry<EventData>): Pick<Step, 'id' | 'date' | 'after'> => ({
    id,
    date: dateFrom(data.date),
    after: allFollowed(id, (other) => follows.get(other) ?? []),
  });
}
