import { describe, expect, it } from 'vitest';
import { eventView } from '../../../../src/views/event.ts';
import { timelineView } from '../../../../src/views/timeline.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: {
    league: { name: 'The League', kind: 'organisation' },
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
  },
  questions: { size: { title: 'How many came?', unit: 'people' }, length: { title: 'How long?', unit: 'hours' } },
  events: {
    '2026-01-10-quiet': { title: 'Quiet', date: '2026-01-10' },
    '2026-01-11-first': {
      title: 'First',
      date: '2026-01-11',
      memberships: ['alma', 'bo', 'cy'].map((actor) => ({
        actor,
        in: 'league',
        status: actor === 'alma' ? 'signed' : 'invited',
        sources: ['herald'],
      })),
      pledges: [{ by: ['alma'], to: null, what: 'help', status: 'offered', sources: ['herald'] }],
      claims: [
        { question: 'size', answer: 11, sources: ['herald'] },
        { question: 'length', answer: 2, sources: ['herald'] },
      ],
    },
    '2026-01-12-second': {
      title: 'Second',
      date: '2026-01-12',
      claims: [{ question: 'size', answer: 9, asOf: '2026-01-11', sources: ['lamp'] }],
    },
    '2026-03-01-third': {
      title: 'Third',
      date: '2026-03-01',
      claims: [{ question: 'size', answer: 14, sources: ['lamp'] }],
    },
  },
});
const [year] = timelineView(graph, 'oldest-first').years;
const marksOf = (title: string) =>
  year!.months
    .flatMap(({ events }) => events)
    .find(({ link }) => link.label === title)!
    .marks.map(({ label, since, text, href }) => `${since ? `${label}, ${since}` : label}: ${text} ${href}`);

describe('the timeline', () => {
  it('marks in words an event that changed a standing or made a pledge', () => {
    expect(marksOf('First').slice(0, 2)).toEqual([
      'Standings changed: Alma signed, Bo and Cy invited (The League) /events/2026-01-11-first/#standings',
      'Pledges: 1\u00a0offered /events/2026-01-11-first/#pledges',
    ]);
  });

  it('marks a value on which sources differ, and the event by which they came to differ', () => {
    expect(marksOf('First').slice(2)).toEqual(['Sources differ: How many came? 9 people / 11 people /questions/size/']);
    expect(marksOf('Second')).toEqual([
      'Sources differ, from here on: How many came? 9 people / 11 people /questions/size/',
    ]);
  });

  it('does not mark an event whose own answer nobody disputes, nor list that answer', () => {
    expect(marksOf('Third')).toEqual([]);
    expect(eventView(graph, graph.events.get('2026-03-01-third')!).disputed).toEqual([]);
    expect(eventView(graph, graph.events.get('2026-01-12-second')!).disputed).toHaveLength(1);
  });

  it('calls an answer that one source contradicts what the page of the question calls it', () => {
    const within = aGraph({
      sources: { herald: {} },
      actors: { alma: {} },
      questions: { open: { title: 'Is it open?', about: ['alma'], type: 'yes-no' } },
      events: {
        '2026-01-10-first': {
          claims: ['yes', 'no'].map((answer) => ({ question: 'open', answer, sources: ['herald'] })),
        },
      },
    });
    const label = 'One source, different answers';
    const view = timelineView(within, 'newest-first');
    expect(view.years[0]!.months[0]!.events[0]!.marks).toMatchObject([{ label, sign: '≠' }]);
    expect(eventView(within, within.events.get('2026-01-10-first')!).disputed).toMatchObject([{ relation: { label } }]);
    expect(view.disputed).toEqual([]);
  });

  it('leaves other events unmarked', () => {
    expect(marksOf('Quiet')).toEqual([]);
  });

  it('leads to the questions on which sources differ and to who stands where', () => {
    const view = timelineView(graph, 'newest-first');
    expect(view.disputed.map(({ link }) => link.label)).toEqual(['How many came?']);
    expect(view.standings).toMatchObject([
      { link: { href: '/standings/league/' }, counts: [{}, { label: '2\u00a0invited' }] },
    ]);
  });
});
