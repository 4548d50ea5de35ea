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
    '2026-02-15-about': { date: '2026-02-15~' },
    '2026-02-10-within': { date: '[2026-02-10..2026-02-12]' },
    '2026-03-01-lasts': { date: '2026-03-01/2026-03-03' },
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

  it('puts “about” a day over the days around it', () => {
    const [about] = strip('2026-02-15-about', '2026-03-31-last')!.marks;
    expect(about!.to - about!.from).toBeCloseTo(14 / 90);
  });

  it('tells what lasted from what was on some day', () => {
    const lasting = strip('2026-02-10-within', '2026-02-15-about', '2026-03-01-lasts', '2026-03-31-last')!.marks;
    expect(lasting.map(({ isLasting }) => isLasting)).toEqual([false, false, true, false]);
  });

  it('begins and ends in the words of the dates themselves', () => {
    expect(strip('2026-02-10-within', '2026-02-15-about')!.summary).toMatch(
      /, from some day between 10 and 12 February 2026 to about 15 February 2026\.$/,
    );
    expect(strip('2026-02-15-about', '2026-03-01-lasts')!.summary).toMatch(
      /, from about 15 February 2026 to 3 March 2026\.$/,
    );
  });

  it('puts marks above each other that would cover each other', () => {
    const marks = strip('2026-01-06-one', '2026-01-06-two', '2026-03-31-last')!.marks;
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('puts a mark that no row has room for where the others end first', () => {
    const long = (to: number) => ({ date: `2026-01-01/2026-01-0${to}` });
    const days = [9, 9, 9, 6, 9, 9].map(long);
    const crowded = aGraph({
      sources: { herald: {} },
      events: Object.fromEntries(
        [...days, { date: '2026-01-05' }, { date: '2026-03-31' }].map((event, i) => [`e-${i}`, event]),
      ),
    });
    const marks = eventStrip(crowded, [...crowded.events.values()])!.marks;
    const rowOf = (id: string) => marks.find(({ href }) => href === `/events/${id}/`)!.row;
    expect(new Set(marks.map(({ row }) => row))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(rowOf('e-6')).toBe(rowOf('e-3'));
  });

  it('says in a sentence how many of all events, and from when to when', () => {
    expect(strip('2026-01-01-first', '2026-01-some-day')?.summary).toBe(
      '2 of 8\u00a0events, from 1 January 2026 to January 2026.',
    );
    expect(strip('2026-01-06-one', '2026-01-06-two')?.summary).toBe('2 of 8\u00a0events, all dated 6 January 2026.');
  });

  it('is not there for fewer than two events', () => {
    expect(strip('2026-01-06-one')).toBeNull();
  });
});
