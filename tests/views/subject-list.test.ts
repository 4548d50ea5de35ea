import { expect, it } from 'vitest';
import { subjectListPages, subjectListView } from '../../src/views/subject-list.ts';
import { subjectView } from '../../src/views/subject.ts';
import { aGraph } from './a-graph.ts';

const says = (text: string) => ({ by: ['mira-stone'], says: text, sources: ['herald'] });

/** So many events in each month of 2019 and 2020, in each of which Mira Stone takes part and speaks. */
function storyOf(aMonth: number) {
  const months = ['2019', '2020'].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
  const events = months.flatMap((month) =>
    Array.from({ length: aMonth }, (_, i) => {
      const date = `${month}-${String(i + 1).padStart(2, '0')}`;
      const part = { actor: 'mira-stone', role: 'speaks' };
      return [`${date}-it`, { date, participants: [part], statements: [says(`Words of ${date}.`)] }] as const;
    }),
  );
  return aGraph({ sources: { herald: {} }, actors: { 'mira-stone': {} }, events: Object.fromEntries(events) });
}

const few = storyOf(4);
const many = storyOf(10);
const viewOf = (graph: typeof few) => subjectView(graph, graph.subjects.get('mira-stone')!);
const linesIn = ({ years }: { readonly years: ReturnType<typeof viewOf>['years'] }) =>
  years.flatMap(({ months }) => months.flatMap(({ events }) => events));

it('a page with at most a hundred events and statements has all of them, and no further pages', () => {
  const view = viewOf(few);
  expect(linesIn(view)).toHaveLength(96);
  expect(view.statements.map(({ says }) => says).slice(0, 2)).toEqual(['Words of 2019-01-01.', 'Words of 2019-01-02.']);
  expect([view.longEvents, view.longSaid.statements]).toEqual([null, null]);
  expect(view.strip).not.toBeNull();
  expect(subjectListPages(few)).toEqual([]);
});

it('a page with more has the latest forty of each, the last one first, and leads to all by year and month', () => {
  const view = viewOf(many);
  expect(linesIn(view)).toHaveLength(40);
  expect(view.statements).toHaveLength(40);
  expect(view.statements[0]!.says).toBe('Words of 2020-12-10.');
  expect(view.eventsHeading).toBe('240\u00a0events');
  expect(view.longEvents).toMatchObject({
    heading: 'The latest 40 of 240\u00a0events',
    periods: [
      { href: '/actors/mira-stone/events/2020/', label: '2020', count: 120 },
      { href: '/actors/mira-stone/events/2019/', label: '2019', count: 120 },
    ],
  });
  expect(view.longSaid.statements).toMatchObject({ periods: [{ href: '/actors/mira-stone/statements/2020/' }, {}] });
  expect(view.strip).toBeNull();
});

it('every event and statement of a long list is on exactly one page of a month', () => {
  const pages = subjectListPages(many).map((page) => ({ list: page.list, view: subjectListView(many, page) }));
  const events = pages.flatMap(({ view }) => linesIn(view).map(({ link }) => link.href));
  expect(new Set(events).size).toBe(240);
  expect(events).toHaveLength(240);
  expect(pages.flatMap(({ view }) => view.statements)).toHaveLength(240);
});

it('a page of a month says whose it is, and leads back to the list and to the months beside it', () => {
  const march = subjectListPages(many).find(({ list, page }) => list === 'events' && page.key === '2019-03')!;
  expect(subjectListView(many, march)).toMatchObject({
    title: 'mira stone, March 2019: 10\u00a0events',
    previous: { href: '/actors/mira-stone/events/2019-02/', label: 'February 2019' },
    next: { href: '/actors/mira-stone/events/2019-04/', label: 'April 2019' },
    crumbs: [
      {},
      {},
      { href: '/actors/mira-stone/' },
      { href: '/actors/mira-stone/#events' },
      { href: '/actors/mira-stone/events/2019/' },
      { href: '/actors/mira-stone/events/2019-03/' },
    ],
  });
});

it('of many sources that spell a name alike twenty are named, and the others counted', () => {
  const sources = Array.from(
    { length: 25 },
    (_, i) => [`s-${i}`, { spellings: { 'mira-stone': ['Mira Stone'] } }] as const,
  );
  const story = aGraph({ actors: { 'mira-stone': { name: 'Mira Stone' } }, sources: Object.fromEntries(sources) });
  const [name] = viewOf(story).names;
  expect([name!.sources.length, name!.others]).toEqual([20, 5]);
});
