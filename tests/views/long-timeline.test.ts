import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph/graph.ts';
import { timelineFiles, type FacetsFile } from '../../src/views/data/timeline-files.ts';
import { eventView } from '../../src/views/event.ts';
import { homeView } from '../../src/views/home.ts';
import { timelinePages, timelinePeriodView, type TimelinePeriodView } from '../../src/views/timeline-period.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { allFacets } from '../../src/views/parts/timeline/facets.ts';
import type { FilterOptions } from '../../src/views/parts/timeline/filter-options.ts';
import type { Year } from '../../src/views/parts/timeline/chronology.ts';
import type { PeriodLink } from '../../src/views/parts/timeline/period-links.ts';
import { aGraph } from './a-graph.ts';
import { aLongStory } from './a-long-story.ts';

const ORDERS = ['newest-first', 'oldest-first', 'became-known'] as const;
const [SHORT, LONG, LONGER] = [aLongStory(100), aLongStory(200), aLongStory(400)];

const linesOf = (years: readonly Year[]) => years.flatMap(({ months }) => months.flatMap(({ events }) => events));
const pagesOf = (graph: Graph): ReadonlyMap<string, TimelinePeriodView> =>
  new Map(
    timelinePages(graph).map(({ params, ...page }) => [
      `/${params.order}/${params.page}/`,
      timelinePeriodView(graph, page),
    ]),
  );
const PAGES = pagesOf(LONGER);
const idsOn = ({ years, undated }: Pick<TimelinePeriodView, 'years' | 'undated'>) =>
  [...linesOf(years), ...undated].map(({ id }) => id);

describe('a timeline of a hundred events', () => {
  it('is one page, and there is nothing beside it', () => {
    for (const order of ORDERS) {
      const { long, facets, files, years } = timelineView(SHORT, order);
      expect([long, files]).toEqual([null, null]);
      expect([facets, linesOf(years)].map((all) => all?.length)).toEqual([100, 100]);
    }
    expect([timelinePages(SHORT), timelineFiles(SHORT)]).toEqual([[], []]);
    expect(typeof homeView(SHORT).corrections).toBe('object');
  });
});

describe('a longer timeline', () => {
  it.each(ORDERS)('prints its beginning, and holds no more the longer the story is: %s', (order) => {
    const sizeOf = (graph: Graph) => JSON.stringify({ ...timelineView(graph, order), long: null }).length;
    const { years, facets } = timelineView(LONG, order);
    expect([linesOf(years).length, facets]).toEqual([40, null]);
    expect(sizeOf(LONGER) / sizeOf(LONG)).toBeLessThan(1.1);
  });

  it('says how much it prints, and where it goes on', () => {
    expect(timelineView(LONGER, 'newest-first').long).toMatchObject({
      heading: 'The latest 40 of 400\u00a0events',
      further: { href: '/timeline/2025-12/', label: 'December 2025: 31\u00a0events' },
    });
    expect(timelineView(LONGER, 'oldest-first').long).toMatchObject({
      heading: 'The first 40 of 400\u00a0events',
      further: { href: '/oldest-first/2025-02/' },
    });
    expect(timelineView(LONGER, 'became-known').long?.heading).toBe('The last 40 of 400\u00a0events to become known');
  });

  it('leads to every year and month, under the addresses that those have on one page', () => {
    const [first, second] = timelineView(LONGER, 'newest-first').long!.periods;
    expect(first).toMatchObject({ label: '2026', href: '/timeline/2026/', count: 35 });
    expect(second).toMatchObject({ anchor: null, label: '2025', href: '/timeline/2025/', count: 365 });
    expect(second?.shorter[0]).toMatchObject({
      anchor: null,
      label: 'December',
      href: '/timeline/2025-12/',
      count: 31,
    });
    expect(second?.shorter[9]).toMatchObject({ anchor: 'm2025-03', label: 'March', href: '/timeline/2025-03/' });
    expect(first?.shorter).toMatchObject([
      { anchor: null, href: '/timeline/2026/#m2026-02', label: 'February', count: 4 },
      { anchor: null, href: '/timeline/2026/#m2026-01', label: 'January', count: 31 },
    ]);
  });

  it.each(ORDERS)('has every event on exactly one page of a year, a month or a day, which is bounded: %s', (order) => {
    const folder = {
      'newest-first': '/timeline/',
      'oldest-first': '/oldest-first/',
      'became-known': '/as-it-became-known/',
    };
    const pages = [...PAGES].filter(([address]) => address.startsWith(folder[order]));
    const printed = pages.flatMap(([, page]) => idsOn(page));
    expect(printed.toSorted()).toEqual([...LONGER.events.keys()].toSorted());
    expect(Math.max(...pages.map(([, page]) => idsOn(page).length))).toBeLessThanOrEqual(100);
  });

  it('runs on each of its pages as it does on the first', () => {
    const days = (address: string) => linesOf(PAGES.get(address)!.years).map(({ date }) => date.iso);
    expect(days('/timeline/2025-03/').slice(0, 2)).toEqual(['2025-03-31', '2025-03-30']);
    expect(days('/oldest-first/2025-03/').slice(0, 2)).toEqual(['2025-03-01', '2025-03-02']);
  });

  it('names on a page of a month what it has, the way to it, its order, and the months beside it', () => {
    expect(PAGES.get('/timeline/2025-03/')).toMatchObject({
      title: 'March 2025: 31\u00a0events',
      description: 'March 2025: 31\u00a0events, latest first.',
      titled: 'month',
      crumbs: [{ href: '/' }, { href: '/timeline/' }, { href: '/timeline/2025/' }, { href: '/timeline/2025-03/' }],
      orders: [{ href: null }, { href: '/oldest-first/2025-03/' }, { href: '/as-it-became-known/' }],
      previous: { label: 'February 2025', href: '/timeline/2025-02/' },
      next: { label: 'April 2025', href: '/timeline/2025-04/' },
    });
    expect(PAGES.get('/timeline/2025/')).toMatchObject({ title: '2025: 365\u00a0events', years: [] });
    expect(PAGES.get('/timeline/2026/')?.previous).toEqual({ label: '2025', href: '/timeline/2025/' });
    expect(PAGES.get('/as-it-became-known/2025-03/')).toMatchObject({
      title: 'March 2025: 31\u00a0events that became known',
      orders: [{ href: '/timeline/' }, { href: '/oldest-first/' }, { href: null }],
    });
  });

  it('leads from every page to pages that there are', () => {
    const there = new Set([...PAGES.keys(), '/', '/timeline/', '/oldest-first/', '/as-it-became-known/']);
    const hrefsOf = (links: readonly PeriodLink[]): readonly string[] =>
      links.flatMap(({ href, shorter }) => [href.replace(/#.*/, ''), ...hrefsOf(shorter)]);
    const hrefs = [...PAGES.values()].flatMap((page) => [
      ...hrefsOf(page.shorter),
      ...[...page.crumbs, page.previous, page.next].flatMap((link) => link?.href ?? []),
      ...page.orders.flatMap(({ href }) => href ?? []),
    ]);
    const fromFirst = ORDERS.flatMap((order) => hrefsOf(timelineView(LONGER, order).long!.periods));
    expect([...hrefs, ...fromFirst].filter((href) => !there.has(href))).toEqual([]);
    expect([...PAGES.keys()].filter((address) => !fromFirst.includes(address))).toEqual([]);
  });

  it('keeps every address as the story grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 399 }), (count) => {
        const events = [...LONGER.events].filter(([, { orderInTime }]) => orderInTime <= count);
        const addresses = timelinePages({ ...LONGER, events: new Map(events) }).map(
          ({ params }) => `/${params.order}/${params.page}/`,
        );
        expect(addresses.filter((address) => !PAGES.has(address))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('has what has no place in an order on a page of its own', () => {
    const untold = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`2026-01-19-no-${i}`, {}]));
    const graph = aGraph({ sources: { herald: { published: null, publishedNote: 'Nothing tells.' } }, events: untold });
    expect([...pagesOf(graph).keys()].filter((address) => address.includes('known'))).toEqual([
      '/as-it-became-known/undated/',
      '/as-it-became-known/undated/2/',
    ]);
    expect(timelineView(graph, 'became-known')).toMatchObject({ years: [], undated: [], long: { further: null } });
  });

  it('is where the page of an event leads to, at the month of the event', () => {
    const crumbOf = (id: string) => eventView(LONGER, LONGER.events.get(id)!).crumbs[1];
    expect(crumbOf('2025-03-05-event')).toEqual({ href: '/timeline/2025-03/', label: 'March 2025' });
    expect(crumbOf('2026-01-05-event')).toEqual({ href: '/timeline/2026/#m2026-01', label: 'January 2026' });
  });
});

describe('what a script needs to narrow a longer timeline', () => {
  const files = new Map(timelineFiles(LONGER).map(({ path, content }) => [path, content]));

  it.each(ORDERS)(
    'is in files of each year, in the order of the timeline, with the page of each event: %s',
    (order) => {
      const addresses = timelineView(LONGER, order).files!;
      const rows = addresses.facets.flatMap((address) => files.get(address.slice(1)) as FacetsFile);
      expect(rows).toHaveLength(400);
      for (const { id, page } of rows) expect(idsOn(PAGES.get(page)!)).toContain(id);
      const firstShown = linesOf(timelineView(LONGER, order).years).map(({ id }) => id);
      expect(rows.slice(0, 40).map(({ id }) => id)).toEqual(firstShown);
    },
  );

  it('has the words of every event, every choice, and how often each event was corrected', () => {
    const { words, choices, corrections } = timelineView(LONGER, 'newest-first').files!;
    const texts = words.map((address) => files.get(address.slice(1)) as Readonly<Record<string, string>>);
    expect(Object.assign({}, ...texts)).toMatchObject({
      '2025-01-02-event': expect.stringContaining('actor 1') as string,
    });
    const { actors } = files.get(choices.slice(1)) as FilterOptions;
    const concerned = new Set(allFacets(LONGER).flatMap((event) => event.actors));
    expect(new Set(actors.flatMap((group) => group.choices.map(({ value }) => value)))).toEqual(concerned);
    expect(files.get(corrections.slice(1))).toMatchObject({ '2025-01-01-event': 1, '2025-01-02-event': 0 });
    expect(homeView(LONGER)).toMatchObject({ corrections, unseen: '/as-it-became-known/' });
  });

  it('offers on the page itself the actors and entities of most events', () => {
    const { actors, entities } = timelineView(LONGER, 'newest-first').choices;
    expect([actors, entities].map((groups) => groups.flatMap(({ choices }) => choices).length)).toEqual([50, 50]);
  });
});
