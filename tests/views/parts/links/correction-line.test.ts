import { expect, it } from 'vitest';
import { correctionLines } from '../../../../src/views/parts/links/correction-line.ts';
import { aGraph } from '../../a-graph.ts';

it('corrections are told with their days, in the order recorded', () => {
  const graph = aGraph({
    sources: { herald: {} },
    events: {
      '2026-01-19-talks': {
        corrections: [
          { date: '2026-02-05', text: 'It said noon.' },
          { date: '2026-02-02', text: 'It said Monday.' },
        ],
      },
    },
  });
  expect(correctionLines(graph.events.get('2026-01-19-talks')!.corrections)).toEqual([
    {
      id: 'correction-1',
      formerAnchors: [],
      of: null,
      date: { iso: '2026-02-05', text: '5 February 2026', precision: 'day' },
      text: 'It said noon.',
    },
    {
      id: 'correction-2',
      formerAnchors: [],
      of: null,
      date: { iso: '2026-02-02', text: '2 February 2026', precision: 'day' },
      text: 'It said Monday.',
    },
  ]);
});
