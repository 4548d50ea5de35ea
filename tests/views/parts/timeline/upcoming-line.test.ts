import { describe, expect, it } from 'vitest';
import { upcomingLines } from '../../../../src/views/parts/timeline/upcoming-line.ts';
import { aGraph } from '../../a-graph.ts';

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: { published: '2026-01-20' }, lamp: { published: '2026-01-12' } },
  events: {
    '2026-01-10-talks': {
      date: '2026-01-10',
      title: 'They talk',
      upcoming: [
        { what: 'The end', date: '2026-05', sources },
        { what: 'The next talks', date: '2026-02-10', note: 'If all goes well.', sources },
        { what: 'A vote', date: '2026-01-20', sources },
        { what: 'A deadline', date: '2026-01', sources },
      ],
      text: 'Words. [@herald; @lamp]',
    },
  },
});
const labels = (day?: string) => upcomingLines(graph, day).map(({ link }) => link.label);

describe('what is to come', () => {
  it('is told the next first, with where it is said', () => {
    expect(upcomingLines(graph)[1]).toEqual({
      date: { iso: '2026-02-10', text: '10 February 2026', precision: 'day' },
      last: '2026-02-10',
      link: { href: '/events/2026-01-10-talks/#upcoming-the-next-talks-2026-02-10', label: 'The next talks' },
      note: 'If all goes well.',
      event: { href: '/events/2026-01-10-talks/', label: 'They talk' },
      corrected: [],
    });
  });

  it('is what may still happen after the day of the last source', () => {
    expect(labels()).toEqual(['A deadline', 'The next talks', 'The end']);
  });

  it('is what was still to come on another day', () => {
    expect(labels('2026-01-19')).toEqual(['A deadline', 'A vote', 'The next talks', 'The end']);
    expect(labels('2026-02-10')).toEqual(['The end']);
  });

  it('is all of it where no source is dated', () => {
    const undated = aGraph({
      sources: { herald: { published: null, publishedNote: 'Nothing tells.' } },
      events: { '2026-01-10-talks': { upcoming: [{ what: 'The end', date: '0001', sources }] } },
    });
    expect(upcomingLines(undated)).toHaveLength(1);
  });
});
