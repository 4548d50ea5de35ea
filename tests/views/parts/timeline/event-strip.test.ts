import { describe, expect, it } from 'vitest';
import { eventStrip } from '../../../../src/views/parts/timeline/event-strip.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {} },
  events: {
    '2026-01-01-first': { date: '2026-01-01', title: 'First', key: true },
    '2026-01-06-one': { date: '2026-01-06' },
    '2026-01-06-two': { date: '2026-01-06' },
    '2026-01-some-day': { date: '2026-01' },
    '2026-03-31-last': { date: '2026-03-31' },
  },
});
const strip = (...ids: string[]) =>
  eventStrip(
    graph,
    ids.map((id) => graph.events.get(id)!),
  );

describe('the strip of events on the line of time', () => {
  it('has a mark for each event, which leads to it and is told by date and title', () => {
    expect(strip('2026-01-01-first', '2026-03-31-last')?.marks).toMatchObject([
      { href: '/events/2026-01-01-first/', title: '1 January 2026: First', isKey: true },
      { href: '/events/2026-03-31-last/', isKey: false },
    ]);
  });

  it('puts a day at one place and an uncertain date over all the days it may be', () => {
    const [month, day] = strip('2026-01-some-day', '2026-03-31-last')!.marks;
    expect(day!.from).toBe(day!.to);
    expect(month!.to - month!.from).toBeCloseTo(30 / 90);
  });

  it('puts marks above each other that would cover each other', () => {
    const marks = strip('2026-01-06-one', '2026-01-06-two', '2026-03-31-last')!.marks;
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('says in a sentence how many of all events, and from when to when', () => {
    expect(strip('2026-01-01-first', '2026-01-some-day')?.summary).toBe(
      '2 of 5\u00a0events, from 1 January 2026 to January 2026.',
    );
    expect(strip('2026-01-06-one', '2026-01-06-two')?.summary).toBe('2 of 5\u00a0events, all of 6 January 2026.');
  });

  it('is not there for fewer than two events', () => {
    expect(strip('2026-01-06-one')).toBeNull();
  });
});
