import { expect, it } from 'vitest';
import { sourceIndexView } from '../../src/views/source-index.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    undated: { published: null, publishedNote: 'Nothing tells.', kind: 'press-release' },
    herald: { cites: ['The Lamp', 'a guest'] },
  },
  events: {
    '2026-01-10-one': { date: '2026-01-10' },
    '2026-01-11-two': { date: '2026-01-11' },
  },
});
const { sources, crumbs } = sourceIndexView(graph);

it('the list of sources says of each what it is, whom it relies on, and how many events rest on it', () => {
  expect(sources).toMatchObject([
    {
      id: 'herald',
      kind: 'News article',
      reliesOn: 'The Lamp and a guest',
      events: { href: '/sources/herald/#events', label: '2\u00a0events' },
    },
    { id: 'undated', kind: 'Press release', reliesOn: '', events: { label: '0\u00a0events' } },
  ]);
});

it('the list of sources is a page of its own', () => {
  expect(crumbs.at(-1)).toEqual({ href: '/sources/', label: 'Sources' });
});
