import { dateFrom } from '../dates/edtf.ts';
import { allFollowed } from '../graph/event-order.ts';
import type { Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

type Events = ReadonlyMap<string, Entry<EventData>>;

/** What follows an event begins no earlier than that, and no event follows itself, on whatever way. */
export const eventFollows: Check = function* ({ events }) {
  const byId: Events = new Map(events.map((entry) => [entry.id, entry]));
  for (const entry of events)
    for (const [i, id] of entry.data.follows.entries()) {
      const followed = byId.get(id);
      const finding = followed && (circle(byId, entry, followed) ?? tooEarly(entry.data, followed));
      if (finding) yield problemAt(entry, `follows.${i}`, finding);
    }
};

function circle(byId: Events, entry: Entry<EventData>, followed: Entry<EventData>): Finding | undefined {
  const before = allFollowed(followed.id, (id) => byId.get(id)?.data.follows ?? []);
  if (followed.id !== entry.id && !before.has(entry.id)) return undefined;
  const found = followed.id === entry.id ? 'the event follows itself' : `"${followed.id}", which follows this event`;
  return { found, fix: 'name what came before, and not after' };
}

function tooEarly({ date }: EventData, followed: Entry<EventData>): Finding | undefined {
  const [own, other] = [dateFrom(date), dateFrom(followed.data.date)];
  if (own.first >= other.first) return undefined;
  return {
    found: `it is dated ${date}, which begins before ${followed.data.date} of ${followed.file}`,
    fix: `correct one of the dates, or write "[${other.points[0].iso}..]" for any day from then on`,
  };
}
