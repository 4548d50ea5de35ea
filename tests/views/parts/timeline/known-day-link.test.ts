import { expect, it } from 'vitest';
import { knownDayLink } from '../../../../src/views/parts/timeline/known-day-link.ts';
import { knownDays } from '../../../../src/model/graph/known-on.ts';
import { aGraph } from '../../a-graph.ts';

it('a day on which something became known leads to its page, and a month to its own', () => {
  const days = knownDays(aGraph({ sources: { herald: { published: '2026-01-20' }, lamp: { published: '2026-02' } } }));
  expect(days.map(knownDayLink)).toEqual([
    { iso: '2026-01-20', day: '2026-01-20', href: '/known/2026-01-20/', label: '20 January 2026' },
    { iso: '2026-02', day: '2026-02-01', href: '/known/2026-02/', label: 'February 2026' },
  ]);
});
