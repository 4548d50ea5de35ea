import { describe, expect, it } from 'vitest';
import { homeView } from '../../src/views/home.ts';
import { aGraph } from './a-graph.ts';

const correction = { date: '2026-01-22', text: 'It was a bo.' };
const graph = aGraph({
  sources: { one: { published: '2026-01-20' }, two: { published: '2026-02-01' } },
  actors: { alma: { name: 'Alma' } },
  events: {
    '2026-01-01-first': { title: 'First', date: '2026-01-01', text: 'It did. [@one]', corrections: [correction] },
    '2026-01-19-second': { title: 'Second', date: '2026-01-19', text: 'So it did. [@two]' },
  },
});

describe('the home page', () => {
  const home = homeView(graph);

  it('says what the story is, how much there is of it, and how far its sources reach', () => {
    expect([home.title, home.lead]).toEqual(['The story', 'What it is.']);
    expect(home.counts[0]).toEqual({ href: '/timeline/', label: '2\u00a0events' });
    expect(home.asOf).toBe('As of 1 February 2026, the day of our latest source.');
  });

  it('tells what happened last, and leads to all events, in each order, and by what was known on a day', () => {
    expect(home.latest.map(({ link }) => link.label)).toEqual(['Second', 'First']);
    expect(home.timeline).toEqual({ href: '/timeline/', label: 'All 2\u00a0events' });
    expect(home.orders.map(({ href }) => href)).toEqual(['/oldest-first/', '/as-it-became-known/']);
    expect(home.known?.days.map(({ href }) => href)).toEqual(['/known/2026-01-20/', '/known/2026-02-01/']);
  });

  it('shows the questions that matter without the notes on their answers, which their own pages have', () => {
    const claim = (answer: number) => ({ question: 'size', answer, note: 'At noon.', sources: ['one'] });
    const disputed = aGraph({
      sources: { one: {}, two: {} },
      questions: { size: { type: 'number', unit: 'people' } },
      events: { told: { claims: [claim(5), { ...claim(9), sources: ['two'] }], text: 'It was. [@one; @two]' } },
    });
    const [question] = homeView(disputed).disputed;
    const givers = question!.answers.flatMap((answer) => answer.givers);
    expect(givers.map(({ note }) => note)).toEqual([null, null]);
  });

  it('says of each event how often it was corrected, for readers who come back', () => {
    expect(home.corrections).toEqual({ '2026-01-01-first': 1, '2026-01-19-second': 0 });
  });
});
