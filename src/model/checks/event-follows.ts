import { dateFrom } from '../dates/edtf.ts';
import { allFollowed } from '../graph/event-order.ts';
import type { Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { eventProblems } from '../../words/problems/events.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

const WORDS = eventProblems.eventFollows;

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
  return followed.id === entry.id ? WORDS.itself : WORDS.circle(followed.id);
}

function tooEarly({ date }: EventData, followed: Entry<EventData>): Finding | undefined {
  const [own, other] = [dateFrom(date), dateFrom(followed.data.date)];
  if (own.first >= other.first) return undefined;
  return WORDS.tooEarly(date, { date: followed.data.date, file: followed.file, begins: other.points[0].iso });
}
