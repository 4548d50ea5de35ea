import { describe, expect, it } from 'vitest';
import { quietDayPages, quietDayView } from '../../src/views/quiet-day.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: { one: { published: '2026-01-05' }, two: { published: '2026-01-08' } },
  events: {
    first: { date: '2026-01-03', text: 'It did. [@one]' },
    second: { date: '2026-01-07', text: 'So it did. [@two]' },
  },
});

describe('a day on which nothing was published', () => {
  it('has a page, from the first event to the last source', () => {
    expect(quietDayPages(graph)).toEqual(['2026-01-07', '2026-01-06', '2026-01-04', '2026-01-03']);
  });

  it('names itself, and leads to what was known then', () => {
    expect(quietDayView(graph, '2026-01-07')).toEqual({
      title: 'What was known on 7 January 2026',
      text: 'None of our sources was published on 7 January 2026. What was known then had been published by 5 January 2026.',
      timeline: '/timeline/?known=2026-01-07',
      known: expect.objectContaining({ href: '/known/2026-01-05/', label: '5 January 2026' }) as unknown,
    });
  });

  it('says of a day before the first source that nothing was known', () => {
    expect(quietDayView(graph, '2026-01-04')).toMatchObject({
      text: 'Nothing of this story was known yet on 4 January 2026: our first source is from 5 January 2026.',
      known: { href: '/known/2026-01-05/' },
    });
  });

  it('has no page more than 400 days before the last source, however old the first event is', () => {
    const old = aGraph({
      sources: { one: { published: '2026-01-05' } },
      events: { first: { date: '1955-01-03', text: 'It did. [@one]' } },
    });
    expect(quietDayPages(old)).toHaveLength(400);
    expect(quietDayPages(old).at(-1)).toBe('2024-12-01');
  });

  it('has none in a story of which no source is dated', () => {
    const undated = aGraph({
      sources: { one: { published: null, publishedNote: 'Nothing tells.' } },
      events: { first: { date: '2026-01-03', text: 'It did. [@one]' } },
    });
    expect(quietDayPages(undated)).toEqual([]);
  });
});
