import { describe, expect, test } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { pageCards } from '../../src/views/data/page-card.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { standingsAddresses, standingsView } from '../../src/views/standings.ts';
import { subjectView } from '../../src/views/subject.ts';
import { eventBadges } from '../../src/views/parts/events/event-badges.ts';
import { participationOf } from '../../src/views/parts/events/participation-signs.ts';
import { aGraph } from './a-graph.ts';

const STATUSES = {
  notice: { words: 'on notice', did: 'was put on notice', family: 'open', after: 'accepted' },
  associate: { words: 'associate', plural: 'associates', did: 'became an associate', family: 'joined' },
};
const is = (actor: string, status: string) => ({ actor, in: 'league', status, sources: ['herald'] });
const graph = aGraph(
  {
    sources: { herald: {} },
    actors: {
      league: { name: 'League', kind: 'organisation' },
      alma: { name: 'Alma', kind: 'country', country: 'KE' },
      bo: { name: 'Bo' },
      cy: { name: 'Cy', kind: 'country', country: 'UG' },
    },
    events: {
      '2026-01-10-joins': { date: '2026-01-10', memberships: [is('alma', 'accepted')] },
      '2026-01-19-warns': { memberships: [is('alma', 'notice'), is('bo', 'associate'), is('cy', 'associate')] },
    },
  },
  { statuses: STATUSES },
);
const event = graph.events.get('2026-01-19-warns')!;
const now = standingsView(graph, 'league', { kind: 'now' });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a status that a story declares', () => {
  test('is counted and listed by its words, in its place, with a page of its own', () => {
    expect(now.counts.map(({ href, label }) => [href, plain(label)])).toEqual([
      ['/standings/league/associate/', '2 associates'],
      ['/standings/league/notice/', '1 on notice'],
    ]);
    expect(now.groups.map(({ status, label }) => [status, label])).toEqual([
      ['associate', 'Associate'],
      ['notice', 'On notice'],
    ]);
    expect(now.groups[1]!.lines[0]).toMatchObject({ status: 'on notice', before: [{ status: 'accepted' }] });
    expect(standingsAddresses(graph).map(({ path }) => path)).toContain('league/notice');
    const page = standingsView(graph, 'league', { kind: 'status', status: 'notice' });
    expect([page.title, page.crumbs.at(-1)!.label]).toEqual(['On notice: League', 'On notice']);
  });

  test('is on the map and in its legend, by its family', () => {
    expect(now.map!.legend).toEqual([
      { texture: 'associate', family: 'joined', label: 'Associate' },
      { texture: 'notice', family: 'open', label: 'On notice' },
    ]);
    expect(now.map!.main.countries[0]).toMatchObject({ status: 'notice', words: 'on notice', family: 'open' });
    expect(now.map!.missing.map(({ status }) => status)).toEqual(['associate']);
  });

  test('is told in its words on the pages of events and of those whose it is', () => {
    expect(eventView(graph, event).facts.standings[0]!.status).toBe('on notice');
    expect(plain(eventBadges(graph, event)[0]!.text)).toBe('Bo and Cy associates, Alma on notice (League)');
    expect(participationOf(graph, event, 'alma')!.words).toBe('was put on notice');
    const alma = graph.subjects.get('alma')!;
    expect(subjectView(graph, alma).standings[0]!.status).toBe('on notice');
    expect(JSON.stringify(subjectView(graph, alma).years)).toContain('"note":"on notice"');
    expect(pageCards(graph).find(({ page }) => page === '/actors/alma/')!.card.texts).toContain('League: on notice');
  });

  test('keeps its id in data, which says what it means', () => {
    const data = standingsData(graph, 'league');
    expect(data.standings.map(({ status }) => status)).toEqual(['notice', 'associate', 'associate']);
    expect(data.statuses).toContainEqual({ status: 'notice', words: 'on notice', family: 'open' });
  });
});

describe('who is suspended', () => {
  const turns = ['signed', 'suspended', 'reinstated', 'suspended', 'expelled', 'reinstated'];
  const steps = Object.fromEntries(
    turns.map((status, i) => [
      `2026-01-1${i}-step`,
      { date: `2026-01-1${i}`, memberships: [{ ...is('bo', status), note: null }] },
    ]),
  );
  const { groups } = standingsView(
    aGraph({ sources: { herald: {} }, actors: { league: {}, bo: {} }, events: steps }),
    'league',
    { kind: 'now' },
  );

  test('may be reinstated, suspended again, expelled and reinstated, in that order', () => {
    const [line] = groups[0]!.lines;
    expect([line!.status, ...line!.before.map(({ status }) => status)]).toEqual(turns.toReversed());
  });
});
