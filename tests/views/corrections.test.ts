import { describe, expect, it } from 'vitest';
import { correctionsView } from '../../src/views/corrections.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { title: 'Un titre', language: 'fr', corrections: [{ date: '2026-03-02', text: 'The day was wrong.' }] },
  },
  events: {
    '2026-01-19-met': {
      title: 'They meet',
      corrections: [
        { date: '2026-02-03', text: 'It said 18.' },
        { date: '2026-03-02', text: 'It said Monday.' },
        { date: '2026-03-02', text: 'It said noon.' },
      ],
    },
    '2026-01-20-other': { title: 'Other', date: '2026-01-20' },
  },
});
const { corrections, crumbs } = correctionsView(graph);

describe('the page of corrections', () => {
  it('lists every correction of every record, latest first', () => {
    expect(corrections.map(({ date, text }) => `${date.text}: ${text}`)).toEqual([
      '2 March 2026: It said noon.',
      '2 March 2026: It said Monday.',
      '2 March 2026: The day was wrong.',
      '3 February 2026: It said 18.',
    ]);
  });

  it('says what was corrected, in its language, and leads to where its page says so', () => {
    expect(corrections[0]).toMatchObject({
      kind: 'Event',
      link: { href: '/events/2026-01-19-met/#corrections', label: 'They meet' },
    });
    expect(corrections[2]).toMatchObject({
      kind: 'Source',
      link: { href: '/sources/herald/#corrections', label: 'Un titre', language: 'fr' },
    });
  });

  it('has an address, and nothing to list when nothing was corrected', () => {
    expect(crumbs.at(-1)).toEqual({ href: '/corrections/', label: 'Corrections' });
    expect(correctionsView(aGraph({ events: { '2026-01-19-met': {} } })).corrections).toEqual([]);
  });
});
