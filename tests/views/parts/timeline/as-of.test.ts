import { expect, it } from 'vitest';
import { asOfNow } from '../../../../src/views/parts/timeline/as-of.ts';
import { aGraph } from '../../a-graph.ts';

it('what a page says reaches as far as the last source', () => {
  const sources = { lamp: { published: '[2026-03..2026-04]' }, herald: { published: '2026-01-20' } };
  expect(asOfNow(aGraph({ sources }))).toBe(
    'As of some day between March and April 2026, the day of our latest source.',
  );
});

it('a story of sources without days says that it reaches as far as they go', () => {
  expect(asOfNow(aGraph({ sources: { lamp: { published: null, publishedNote: 'Nothing tells.' } } }))).toBe(
    'As far as our sources go.',
  );
});
