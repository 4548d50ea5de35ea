import { expect, it } from 'vitest';
import { aboutView } from '../../src/views/about.ts';
import { aGraph } from './a-graph.ts';

it('the page on how the tracker works counts the events and the sources, and leads to them', () => {
  const { crumbs, events, sources } = aboutView(
    aGraph({ sources: { herald: {} }, events: { '2026-01-19-talks': {}, '2026-01-19-more-talks': {} } }),
  );
  expect(crumbs.at(-1)).toEqual({ href: '/about/', label: 'About' });
  expect(events).toEqual({ href: '/timeline/', label: '2\u00a0events' });
  expect(sources).toEqual({ href: '/sources/', label: '1\u00a0source' });
});
