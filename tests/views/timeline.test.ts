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

  it('runs by the day each event became known, the latest first, and says when it happened', () => {
    const known = aGraph({
      sources: {
        early: { published: '2026-01-20' },
        late: { published: '2026-03-01' },
        undated: { published: null, publishedNote: 'Nothing tells.' },
      },
      events: {
        '2026-01-10-told-late': { title: 'Told late', date: '2026-01-10', text: 'It did. [@late]' },
        '2026-01-15-told-early': { title: 'Told early', date: '2026-01-15', text: 'It did. [@early]' },
        '2026-01-16-told-with-it': { title: 'Told with it', date: '2026-01-16', text: 'It did. [@early]' },
        '2026-01-20-told-at-once': { title: 'Told at once', date: '2026-01-20', text: 'It did. [@early]' },
        '2026-01-21-untold': { title: 'Of no day', date: '2026-01-21', text: 'It did. [@undated]' },
      },
    });
    const { years, undated, title, crumbs } = timelineView(known, 'became-known');
    const lines = years.flatMap(({ months }) => months.flatMap(({ events }) => events));
    expect(lines.map(({ link, date, note }) => [link.label, date.text, note])).toEqual([
      ['Told late', '1 March 2026', 'Happened: 10 January 2026'],
      ['Told at once', '20 January 2026', null],
      ['Told with it', '20 January 2026', 'Happened: 16 January 2026'],
      ['Told early', '20 January 2026', 'Happened: 15 January 2026'],
    ]);
    expect(undated.map(({ link }) => link.label)).toEqual(['Of no day']);
    expect(title).toBe('Timeline, as it became known');
    expect(crumbs.at(-1)).toEqual({ href: '/as-it-became-known/', label: 'As it became known' });
  });

  it('leads to the other orders, and not to its own', () => {
    expect(timelineView(graph, 'oldest-first').orders).toEqual([
      { label: 'Newest first', href: '/timeline/' },
      { label: 'Oldest first', href: null },
      { label: 'As it became known', href: '/as-it-became-known/' },
    ]);
  });

  it('has its own address, with the newest event first, and stands above its other orders', () => {
    expect(timelineView(graph, 'newest-first')).toMatchObject({
      title: 'Timeline',
      lead: 'Every event, latest first.',
      crumbs: [
        { href: '/', label: 'Home' },
        { href: '/timeline/', label: 'Timeline' },
      ],
      undated: [],
    });
    expect(timelineView(graph, 'oldest-first')).toMatchObject({
      lead: 'Every event, in the order in which things happened.',
      crumbs: [{ href: '/' }, { href: '/timeline/' }, { href: '/oldest-first/' }],
    });
  });

  it('has what each event can be found by, and how many events each choice leaves', () => {
    const { facets, choices, density } = timelineView(graph, 'newest-first');
    expect(facets).toHaveLength(4);
    expect(choices.kinds).toEqual([{ value: 'meeting', label: 'Meeting', count: 4 }]);
    expect(density?.bars[0]?.first).toBe('2025-12-01');
  });

  it('counts questions, and pledges that were made', () => {
    const pledge = { by: ['alma'], to: null, sources: ['one'] };
    const more = aGraph({
      sources: { one: {} },
      actors: { alma: { name: 'Alma' } },
      questions: { size: { about: ['alma'] } },
      events: {
        '2026-01-19-it': {
          text: 'It did. [@one]',
          pledges: [
            { ...pledge, what: 'help', status: 'offered' },
            { ...pledge, what: 'rope', status: 'denied' },
          ],
        },
      },
    });
    expect(timelineView(more, 'newest-first').counts.slice(-2)).toEqual([
      { href: '/questions/', label: '1\u00a0question' },
      { href: '/pledges/', label: '1\u00a0pledge' },
    ]);
  });

  it('counts what there is, and each count leads to what it counts', () => {
    expect(timelineView(graph, 'newest-first').counts).toEqual([
      { href: '/timeline/', label: '4\u00a0events' },
      { href: '/sources/', label: '2\u00a0sources' },
      { href: '/actors/#person', label: '2\u00a0people' },
      { href: '/actors/#country', label: '1\u00a0country' },
    ]);
  });
});
