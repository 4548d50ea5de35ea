import { describe, expect, it } from 'vitest';
import { sourceIndexView, sourcePeriodPages, sourcePeriodView } from '../../src/views/source-index.ts';
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

describe('a long list of sources', () => {
  const fiftyOf = (month: string): readonly (readonly [string, object])[] =>
    Array.from({ length: 50 }, (_, i) => [
      `${month}-no-${i}`,
      { published: `${month}-${String(1 + (i % 28)).padStart(2, '0')}` },
    ]);
  const months = Object.fromEntries<object>(['2018-12', '2019-01', '2019-02', '2019-03'].flatMap(fiftyOf));
  const long = aGraph({
    sources: {
      ...months,
      'about-2019': { published: '2019~', publishedNote: 'It tells of a summer.' },
      undated: { published: null, publishedNote: 'Nothing tells.' },
    },
    events: { '2019-01-10-one': { date: '2019-01-10', text: 'It did. [@2018-12-no-0]' } },
  });
  const index = sourceIndexView(long);
  const pages = new Map(sourcePeriodPages(long).map((page) => [page.key, sourcePeriodView(long, page)]));

  it('prints the latest sources, the last one first, and leads to every year and month', () => {
    expect(index.sources).toHaveLength(40);
    expect(index.sources[0]?.published?.iso).toBe('2019-03-28');
    expect(index.long?.heading).toBe('The latest 40 of 202\u00a0sources');
    expect(index.long?.periods).toMatchObject([
      {
        label: '2018',
        href: '/sources/published/2018/',
        count: 50,
        shorter: [{ href: '/sources/published/2018/#m2018-12' }],
      },
      {
        label: '2019',
        anchor: 'y2019',
        count: 151,
        shorter: [
          { label: 'January', anchor: 'm2019-01', href: '/sources/published/2019-01/', count: 50 },
          { label: 'February' },
          { label: 'March' },
          { label: 'month not recorded', href: '/sources/published/2019/#m2019', count: 1 },
        ],
      },
      { label: 'Day not recorded', href: '/sources/published/undated/', count: 1 },
    ]);
  });

  it('has a page for each year that prints all of it under its months, or leads to them', () => {
    const [whole, divided] = [pages.get('2018')!, pages.get('2019')!];
    expect(whole.title).toBe('2018: 50\u00a0sources');
    expect(whole.shorter).toEqual([]);
    expect(whole.months).toMatchObject([{ heading: { anchor: 'm2018-12', text: 'December 2018' } }]);
    expect(whole.months[0]?.sources).toHaveLength(50);
    expect(divided.shorter.map(({ href }) => href)).toEqual([
      '/sources/published/2019-01/',
      '/sources/published/2019-02/',
      '/sources/published/2019-03/',
    ]);
    expect(divided.months).toMatchObject([
      { heading: { anchor: 'm2019', text: '2019, month not recorded' }, sources: [{ id: 'about-2019' }] },
    ]);
  });

  it('has a page for each month of a long year, with the way to it and to those beside it', () => {
    expect(pages.get('2019-02')).toMatchObject({
      title: 'February 2019: 50\u00a0sources',
      description: 'February 2019: 50\u00a0sources that this story rests on, in order of publication.',
      crumbs: [
        { href: '/' },
        { href: '/sources/' },
        { href: '/sources/published/2019/', label: '2019' },
        { href: '/sources/published/2019-02/', label: 'February 2019' },
      ],
      previous: { href: '/sources/published/2019-01/', label: 'January 2019' },
      next: { href: '/sources/published/2019-03/', label: 'March 2019' },
      months: [{ heading: null }],
    });
  });

  it('has a page for those without a day', () => {
    expect(pages.get('undated')).toMatchObject({
      title: 'Day not recorded: 1\u00a0source',
      months: [{ heading: null }],
    });
  });
});
