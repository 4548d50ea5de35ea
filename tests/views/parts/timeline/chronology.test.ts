import { describe, expect, it } from 'vitest';
import { chronology, monthOfEvent } from '../../../../src/views/parts/timeline/chronology.ts';
import { eventLine } from '../../../../src/views/parts/events/event-line.ts';
import { dateFrom } from '../../../../src/model/dates/edtf.ts';
import { aGraph } from '../../a-graph.ts';

const DATES = ['2025-12-31', '2026', '2026-01-19', '2026-01', '2026-01-31/2026-02-02'];
const graph = aGraph({
  sources: { herald: {} },
  events: Object.fromEntries(DATES.map((date, i) => [`event-${i}`, { date, title: date }])),
});
const events = [...graph.events.values()];
const inShort = (years: ReturnType<typeof chronology>) =>
  years.map(({ year, months }) => [
    year,
    months.map(({ iso, label, name, events }) => [iso, label, name, events.map(({ link }) => link.label)]),
  ]);

describe('events by year and month', () => {
  it('stand under the month they begin in, in the order they come in, apart where only the year is known', () => {
    expect(inShort(chronology(events, (event) => eventLine(graph, event)))).toEqual([
      ['2025', [['2025-12', 'December 2025', 'December', ['2025-12-31']]]],
      [
        '2026',
        [
          ['2026-01', 'January 2026', 'January', ['2026-01', '2026-01-19', '2026-01-31/2026-02-02']],
          ['2026', '2026, month not recorded', 'month not recorded', ['2026']],
        ],
      ],
    ]);
  });

  it('stand under what is told of their year where that is less than a year', () => {
    const dates = ['17XX', '[1885..1889]', '1885', '1990-05', '199X', '[1999-12-30..2000-01-02]'];
    const events = Object.fromEntries(dates.map((date, i) => [`event-${i}`, { date, title: date }]));
    const vague = aGraph({ sources: { herald: {} }, events });
    const years = chronology([...vague.events.values()], (event) => eventLine(vague, event));
    expect(years.map(({ iso, year, months }) => [iso, year, ...months.map(({ iso, label }) => [iso, label])])).toEqual([
      ['17XX', '18th century', ['17XX', '18th century, year not recorded']],
      ['1885', '1885', ['1885', '1885, month not recorded']],
      ['1885-1889', '1885 to 1889', ['1885-1889', '1885 to 1889, year not recorded']],
      ['199X', '1990s', ['199X', '1990s, year not recorded']],
      ['1990', '1990', ['1990-05', 'May 1990']],
      ['1999', '1999', ['1999-12', 'December 1999']],
    ]);
  });

  it('stand under another day where they are told by it, and are left out where there is none', () => {
    const dayOf = ({ title }: (typeof events)[number]) => (title.length > 7 ? dateFrom('2026-05-01') : null);
    const [year, ...others] = chronology(events, (event) => eventLine(graph, event), dayOf);
    expect(others).toEqual([]);
    expect(year!.months.map(({ iso, events: those }) => [iso, those.length])).toEqual([['2026-05', 3]]);
  });
});

it('the month of an event is the one it stands under', () => {
  expect(monthOfEvent(graph.events.get('event-2')!)).toEqual({ iso: '2026-01', label: 'January 2026' });
  expect(monthOfEvent(graph.events.get('event-1')!)).toEqual({ iso: '2026', label: '2026, month not recorded' });
});
