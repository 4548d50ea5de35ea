import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../src/components/search/box/suggestions.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { eventView } from '../../src/views/event.ts';
import { participationView } from '../../src/views/participation.ts';
import { eventBadges } from '../../src/views/parts/events/event-badges.ts';
import { facetsOf } from '../../src/views/parts/timeline/facets.ts';
import { storyFeed } from '../../src/views/parts/feeds/story-feed.ts';
import { filterOptions } from '../../src/views/parts/timeline/filter-options.ts';
import { searchView } from '../../src/views/search.ts';
import { standingsView } from '../../src/views/standings.ts';
import { subjectView } from '../../src/views/subject.ts';
import { namesOfStory } from '../search/story-names.ts';
import { aGraph } from './a-graph.ts';

const MINISTER = 'Minister of harbours, 2019–2022';
const CAPTAIN = 'Ferry captain, from 2020';
const SOURCES = { sources: ['herald'] };

const GRAPH = aGraph({
  sources: { herald: {} },
  actors: {
    minister: {
      name: 'Salma Hadidi',
      description: 'Minister of harbours.',
      roles: [{ title: 'Minister', from: '2019', to: '2022-01~', ...SOURCES }],
      differentFrom: ['captain'],
    },
    captain: {
      name: 'Salma Hadidi',
      description: 'Ferry captain',
      roles: [{ title: 'Captain', from: '2020-06', ...SOURCES }],
      differentFrom: ['minister'],
    },
    sudan: { name: 'Sudan', kind: 'country', country: 'SD', description: 'A state' },
    'sudan-earlier': { name: 'Sudan', kind: 'country', country: 'SS', description: 'Another state' },
    alma: { name: 'Alma', names: [{ text: 'Bo', language: 'en' }] },
    bo: { name: 'Bo', description: 'A painter' },
    cy: { name: 'Cy' },
    union: { name: 'Union', kind: 'organisation' },
  },
  events: {
    '2026-01-19-x': {
      participants: [
        { actor: 'minister', role: 'speaks' },
        { actor: 'captain', role: 'listens' },
      ],
      memberships: ['minister', 'captain', 'sudan', 'sudan-earlier'].map((actor) => ({
        actor,
        in: 'union',
        status: 'accepted',
        ...SOURCES,
      })),
      statements: [{ by: 'captain', says: 'No.', ...SOURCES }],
    },
    '2026-01-20-y': {
      date: '2026-01-20',
      participants: [
        { actor: 'captain', role: 'speaks' },
        { actor: 'minister', role: 'speaks' },
      ],
    },
  },
});
const [EVENT] = [...GRAPH.events.values()];
const subject = (id: string) => subjectView(GRAPH, GRAPH.subjects.get(id)!);

describe('of two records of one name, what tells them apart is said', () => {
  it('in the suggestions and results of a search', async () => {
    const names = await namesOfStory(GRAPH);
    expect(
      suggestionsFor('Salma Hadidi', names, undefined, { home: '/', search: '/search/' }).map(({ kind }) => kind),
    ).toEqual([`Person, ${CAPTAIN}`, `Person, ${MINISTER}`, null]);
    expect(names.find('Cy')[0]?.distinction).toBeNull();
  });

  it('in the list of all names', () => {
    const links = searchView(GRAPH).letters.flatMap(({ names }) => names.map(({ link }) => link));
    const ofName = links.filter(({ label }) => label === 'Salma Hadidi');
    expect(ofName.map(({ distinction }) => distinction).toSorted()).toEqual([CAPTAIN, MINISTER]);
  });

  it('in the filter of the timeline', () => {
    const { actors } = filterOptions(GRAPH, [facetsOf(GRAPH, EVENT!)]);
    const labels = actors.flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toEqual(
      expect.arrayContaining([
        `Salma Hadidi (${CAPTAIN})`,
        `Salma Hadidi (${MINISTER})`,
        'Sudan (A state)',
        'Sudan (Another state)',
      ]),
    );
  });

  it('in the rows of standings, on the map and beside it, and in the data', () => {
    const { groups, map } = standingsView(GRAPH, 'union', { kind: 'now' });
    const rows = groups.flatMap(({ lines }) => lines.map(({ actor }) => actor.distinction));
    expect(rows.toSorted()).toEqual(['A state', 'Another state', CAPTAIN, MINISTER]);
    expect(map?.missing.map(({ link }) => link.distinction).toSorted()).toEqual([CAPTAIN, MINISTER]);
    expect(
      map?.main.countries
        .filter(({ isNamed }) => isNamed)
        .map(({ link }) => link.distinction)
        .toSorted(),
    ).toEqual(['A state', 'Another state']);
    expect(JSON.stringify(standingsData(GRAPH, 'union'))).toContain(`"distinction":"${CAPTAIN}"`);
  });

  it('among those who take part, those who speak, and in the marks of the timeline', () => {
    const { facts, participants } = eventView(GRAPH, EVENT!);
    expect(participants.flatMap(({ actors }) => actors.map(({ distinction }) => distinction))).toEqual([
      MINISTER,
      CAPTAIN,
    ]);
    expect(facts.statements.map(({ speakers }) => speakers.named[0]!.link.distinction)).toEqual([CAPTAIN]);
    expect(
      participationView(GRAPH)
        .actors.map(({ distinction }) => distinction)
        .toSorted(),
    ).toEqual([CAPTAIN, MINISTER]);
    const few = { ...EVENT!, memberships: EVENT!.memberships.slice(0, 1) };
    expect(eventBadges(GRAPH, few)[0]?.text).toContain(`Salma Hadidi (${MINISTER}) accepted`);
  });

  it('in the feeds', () => {
    const { entries } = storyFeed(GRAPH);
    expect(entries.find(({ url }) => url.endsWith('-x/'))?.lines).toContain(
      `Who: Salma Hadidi (${MINISTER}) (speaks); Salma Hadidi (${CAPTAIN}) (listens).`,
    );
  });

  it('in the titles of their pages, on the way there, and where one is cited', () => {
    expect(subject('captain')).toMatchObject({ title: 'Salma Hadidi', fullTitle: `Salma Hadidi (${CAPTAIN})` });
    expect(subject('captain').crumbs.at(-1)?.label).toBe(`Salma Hadidi (${CAPTAIN})`);
    expect(subject('captain').citeAs.after).toContain(CAPTAIN);
    expect(subject('captain').search.distinction).toBe(CAPTAIN);
    expect(subject('captain').differentFrom.map(({ distinction }) => distinction)).toEqual([MINISTER]);
  });

  it('also where the one has the name among its other names, and of that one nothing needs to be said', () => {
    expect(GRAPH.subjects.get('bo')?.distinction).toBe('A painter');
    expect(GRAPH.subjects.get('alma')?.distinction).toBeNull();
  });
});

it('a state that is no more, or has no code, has no place on the map of today', () => {
  const accepted = (actor: string) => ({ actor, in: 'union', status: 'accepted', ...SOURCES });
  const graph = aGraph({
    sources: { herald: {} },
    actors: {
      union: { kind: 'organisation' },
      kenya: { kind: 'country', country: 'KE' },
      uganda: { kind: 'country', country: 'UG' },
      yugoslavia: { kind: 'country', country: 'YUCS' },
      somaliland: { kind: 'country', country: null },
    },
    events: {
      '2026-01-19-x': { memberships: ['kenya', 'uganda', 'yugoslavia', 'somaliland'].map(accepted) },
    },
  });
  const { map } = standingsView(graph, 'union', { kind: 'now' });
  expect(map?.main.countries.filter(({ isNamed }) => isNamed).map(({ link }) => link.label)).toEqual([
    'kenya',
    'uganda',
  ]);
  expect(map?.missing.map(({ link }) => link.label)).toEqual(['yugoslavia', 'somaliland']);
});

it('of a record with a name to itself nothing is added', () => {
  expect(subject('cy')).toMatchObject({
    fullTitle: 'Cy',
    citeAs: { after: expect.stringContaining('(person)') as string },
  });
  expect(GRAPH.subjects.get('cy')?.distinction).toBeNull();
});
