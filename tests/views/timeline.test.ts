import { describe, expect, it } from 'vitest';
import { timelineView } from '../../src/views/timeline.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: { one: {}, two: {} },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, fr: { name: 'France', kind: 'country', country: 'FR' } },
  events: {
    '2025-12-first': { title: 'First', date: '2025-12', text: 'It did. [@one]' },
    '2026-01-19-second': {
      title: 'Second',
      date: '2026-01-19~',
      key: true,
      participants: [
        { actor: 'bo', role: 'speaks' },
        { actor: 'alma', role: 'listens' },
      ],
      text: 'So it did. [@one; @two]',
    },
    '2026-01-19-third': { title: 'Third', date: '2026-01-19', text: 'Again. [@two]' },
    '2026-fourth': { title: 'Fourth', date: '2026', text: 'Some day. [@two]' },
  },
});
const titles = (order: 'newest-first' | 'oldest-first') =>
  timelineView(graph, order).years.flatMap(({ months }) =>
    months.flatMap(({ events }) => events.map(({ link }) => link.label)),
  );

describe('the timeline', () => {
  it('runs newest first, or oldest first', () => {
    expect(titles('newest-first')).toEqual(['Third', 'Second', 'Fourth', 'First']);
    expect(titles('oldest-first')).toEqual(['First', 'Fourth', 'Second', 'Third']);
  });

  it('stands under years and months, and says when the month is not recorded', () => {
    const { years } = timelineView(graph, 'newest-first');
    expect(years.map(({ year, months }) => [year, months.map(({ label }) => label)])).toEqual([
      ['2026', ['January 2026', '2026, month not recorded']],
      ['2025', ['December 2025']],
    ]);
  });

  it('says of each event when, of what kind, who took part and how many sources', () => {
    const second = timelineView(graph, 'oldest-first').years[1]?.months[1]?.events[0];
    expect(second).toMatchObject({
      link: { href: '/events/2026-01-19-second/', label: 'Second' },
      date: { text: 'about 19 January 2026' },
      shortDate: { text: 'about 19 Jan' },
      kind: 'Meeting',
      isKey: true,
      participants: [
        { href: '/actors/bo/', label: 'Bo' },
        { href: '/actors/alma/', label: 'Alma' },
      ],
      sources: { href: '/events/2026-01-19-second/#sources', label: '2\u00a0sources' },
    });
  });

  it('begins with the latest events, whichever way it runs', () => {
    const latest = timelineView(graph, 'oldest-first').latest.map(({ link }) => link.label);
    expect(latest).toEqual(['Third', 'Second', 'Fourth']);
  });

  it('counts what there is, and each count leads to what it counts', () => {
    expect(timelineView(graph, 'newest-first').counts).toEqual([
      { href: '#timeline', label: '4\u00a0events' },
      { href: '/sources/', label: '2\u00a0sources' },
      { href: '/actors/#person', label: '2\u00a0people' },
      { href: '/actors/#country', label: '1\u00a0country' },
    ]);
  });
});
