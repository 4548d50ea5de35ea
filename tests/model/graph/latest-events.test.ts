import { expect, it } from 'vitest';
import { asKnownOn } from '../../../src/model/graph/known-on.ts';
import { latestEvents } from '../../../src/model/graph/latest-events.ts';
import { aGraph } from '../../views/a-graph.ts';

const told = (day: number, by: string, more: Readonly<Record<string, unknown>> = {}) => [
  `event-${day}`,
  { date: `2026-01-${String(day).padStart(2, '0')}`, text: `So. [@${by}]`, ...more },
];
const graph = aGraph({
  sources: {
    herald: { published: '2026-01-15' },
    taken: { published: '2026-01-15', updates: [{ date: '2026-01-25', kind: 'retracted' }] },
    late: { published: '2026-01-28' },
  },
  events: Object.fromEntries([
    ...[1, 2, 3, 4].map((day) => told(day, 'herald')),
    told(5, 'taken'),
    told(6, 'herald', { eventStatus: { status: 'cancelled', sources: ['herald'] } }),
    told(7, 'late'),
    told(8, 'herald', { text: 'Nobody tells.', claims: [] }),
  ]) as Record<string, Record<string, unknown>>,
});
const idsOn = (day?: string) => latestEvents(day ? asKnownOn(graph, day) : graph).map(({ id }) => id);

it('the latest events are three that happened, the latest first, none of them told by retracted sources alone', () => {
  expect(idsOn()).toEqual(['event-8', 'event-7', 'event-4']);
});

it('on a day they are those of which had been told, the retracted ones among them until they were', () => {
  expect(idsOn('2026-01-20')).toEqual(['event-5', 'event-4', 'event-3']);
  expect(idsOn('2026-01-26')).toEqual(['event-4', 'event-3', 'event-2']);
  expect(idsOn('2026-01-28')).toEqual(['event-7', 'event-4', 'event-3']);
  expect(idsOn('2026-01-14')).toEqual([]);
});
