import { describe, expect, it } from 'vitest';
import { eventLine } from '../../../../src/views/parts/events/event-line.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
  events: {
    '2026-01-19-talks': {
      title: 'They talk',
      date: '2026-01-19',
      kind: 'meeting',
      key: true,
      participants: [
        { actor: 'bo', role: 'speaks' },
        { actor: 'alma', role: 'listens' },
        { actor: 'bo', role: 'signs' },
      ],
      text: 'Words. [@herald; @lamp]',
    },
    '2026-01-20-quiet': { date: '2026-01-20' },
  },
});
const talks = graph.events.get('2026-01-19-talks')!;

describe('the line of an event', () => {
  it('says what it was, when, of which kind, and how many sources tell of it', () => {
    expect(eventLine(graph, talks)).toMatchObject({
      id: '2026-01-19-talks',
      link: { href: '/events/2026-01-19-talks/', label: 'They talk' },
      date: { text: '19 January 2026' },
      shortDate: { text: '19 Jan' },
      kind: 'Meeting',
      isKey: true,
      sources: { href: '/events/2026-01-19-talks/#sources', label: '2\u00a0sources' },
    });
  });

  it('names each who took part once, in the order recorded', () => {
    expect(eventLine(graph, talks).participants.map(({ label }) => label)).toEqual(['Bo', 'Alma']);
  });

  it('has a note and marks where it is given some', () => {
    expect(eventLine(graph, talks)).toMatchObject({ note: null, marks: [] });
    expect(eventLine(graph, talks, 'speaks').note).toBe('speaks');
  });

  it('tells a key moment from others', () => {
    expect(eventLine(graph, graph.events.get('2026-01-20-quiet')!).isKey).toBe(false);
  });
});
