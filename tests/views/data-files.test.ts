import { expect, test } from 'vitest';
import { dataFilesView } from '../../src/views/data-files.ts';
import { aGraph } from './a-graph.ts';

const SITE = new URL('https://example.org');

test('the page of data lists the standings of each body, and says what the other files hold', () => {
  const graph = aGraph({
    sources: { herald: {} },
    actors: { alma: { name: 'Alma' }, league: { name: 'The League', kind: 'organisation' } },
    questions: { size: { title: 'How many?' } },
    events: {
      '2026-01-19-met': {
        memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }],
        pledges: [{ by: ['alma'], to: null, what: 'help', status: 'offered', sources: ['herald'] }],
        claims: [{ question: 'size', answer: 2, sources: ['herald'] }],
      },
    },
  });
  expect(
    dataFilesView(graph, SITE).files.map(
      ({ link, holds, page }) =>
        `${link.href} | ${link.label} | ${holds.split(':')[0]!} | ${page ? `${page.href} ${page.label}` : 'all'}`,
    ),
  ).toEqual([
    '/data/manifest.json | manifest.json | Every data file with its size and SHA-256, and the version | all',
    '/data/datapackage.json | datapackage.json | What each column of the CSV files holds | all',
    '/data/story.sqlite | story.sqlite | All tables, with full-text search | all',
    '/data/story.jsonld | story.jsonld | The whole story as linked data, in terms of schema.org | all',
    '/data/story.nq | story.nq | The same, a line for each statement | all',
    '/data/ftm.json | ftm.json | Who, what and which source, a line each, for OpenAleph | all',
    '/data/popolo.json | popolo.json | People, their posts, and who joined what | all',
    '/data/timelinejs.json | timelinejs.json | The events, for the timelines of Knight Lab | all',
    '/data/ninjs.json | ninjs.json | The events, for news agencies | all',
    '/data/places.geojson | places.geojson | Places and standings, for maps | all',
    '/data/quickstatements.txt | quickstatements.txt | What is certain of records with an item in Wikidata | all',
    '/questions/questions.json | questions.json | 1 question | /questions/ Questions',
    '/pledges/pledges.json | pledges.json | 1 pledge or denial | /pledges/ Pledges',
    '/standings/league/standings.json | standings.json (The League) | Who has joined, signed or left it, since when, by which steps, and who says so | /standings/league/ Who has joined: The League',
    '/feed.xml | feed.xml | The events added or corrected last, up to 50 | /timeline/ Timeline',
    '/feed.json | feed.json | The events added or corrected last, up to 50 | /timeline/ Timeline',
    '/corrections/feed.xml | feed.xml (Corrections) | What was corrected or removed last, up to 50 times | /corrections/ Corrections',
    '/corrections/feed.json | feed.json (Corrections) | What was corrected or removed last, up to 50 times | /corrections/ Corrections',
    '/calendar.ics | calendar.ics | The days of all events, and of what is to come, for a calendar to follow | /timeline/ Timeline',
    '/feeds.opml | feeds.opml | The addresses of all feeds, for a feed reader to take in | all',
    '/openapi.json | openapi.json | What stands beside the page of each record, and the schema of each kind | all',
    '/sitemap-index.xml | sitemap-index.xml | The addresses of all pages | all',
  ]);
});

test('the page of data says in which format each file is', () => {
  const graph = aGraph({
    sources: { herald: {} },
    actors: { alma: {}, league: { kind: 'organisation' } },
    events: {
      '2026-01-19-met': {
        memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }],
        pledges: [{ by: ['alma'], to: null, what: 'tents', status: 'offered', sources: ['herald'] }],
      },
    },
  });
  const { files, crumbs } = dataFilesView(graph, SITE);
  expect(files.map(({ format }) => format)).toEqual([
    'JSON',
    'JSON (Data Package)',
    'SQLite',
    'JSON-LD',
    'N-Quads',
    'FollowTheMoney',
    'JSON (Popolo)',
    'JSON (TimelineJS3)',
    'JSON (ninjs 3.1)',
    'GeoJSON',
    'QuickStatements',
    'JSON',
    'JSON',
    'JSON',
    'Atom',
    'JSON Feed',
    'Atom',
    'JSON Feed',
    'iCalendar',
    'OPML',
    'OpenAPI 3.1',
    'Sitemap',
  ]);
  expect(files[12]?.holds).toMatch(/^1 pledge or denial: /);
  expect(crumbs.at(-1)).toEqual({ href: '/data/', label: 'Data' });
});

test('the page of data has no file of pledges where there is none', () => {
  const { files } = dataFilesView(aGraph({}), SITE);
  expect(files.map(({ link }) => link.label)).toEqual([
    'manifest.json',
    'datapackage.json',
    'story.sqlite',
    'story.jsonld',
    'story.nq',
    'ftm.json',
    'popolo.json',
    'timelinejs.json',
    'ninjs.json',
    'places.geojson',
    'quickstatements.txt',
    'questions.json',
    'feed.xml',
    'feed.json',
    'feed.xml (Corrections)',
    'feed.json (Corrections)',
    'calendar.ics',
    'feeds.opml',
    'openapi.json',
    'sitemap-index.xml',
  ]);
});

test('the page of data says how to cite the site, and leads to its feeds', () => {
  const { citation, feeds } = dataFilesView(aGraph({}), SITE);
  expect(citation).toBe('“The story”, The editors, CC BY 4.0, https://example.org/');
  expect(feeds).toEqual([
    { href: '/feed.xml', label: 'Atom feed' },
    { href: '/feed.json', label: 'JSON Feed' },
    { href: '/feeds.opml', label: 'list of all feeds' },
  ]);
});

test('the page of data lists each table with what it holds, how many rows, and its files', () => {
  const { tables, exampleTable } = dataFilesView(aGraph({ sources: { herald: {} } }), SITE);
  expect(exampleTable).toBe('https://example.org/data/events.csv');
  expect(tables.find(({ name }) => name === 'sources')).toEqual({
    name: 'sources',
    holds: 'The articles and documents that the story rests on: 1 row',
    files: [
      { href: '/data/sources.csv', label: 'CSV' },
      { href: '/data/sources.parquet', label: 'Parquet' },
    ],
  });
});

test('the page of data shows what stands beside the page of an event, and the schema of it', () => {
  const graph = aGraph({ sources: { herald: {} }, events: { '2026-01-19-met': {} } });
  expect(dataFilesView(graph, SITE).beside).toEqual({
    json: { href: '/events/2026-01-19-met.json', label: '/events/2026-01-19-met.json' },
    markdown: { href: '/events/2026-01-19-met.md', label: '/events/2026-01-19-met.md' },
    schema: { href: '/schemas/event.json', label: '/schemas/event.json' },
    openApi: { href: '/openapi.json', label: '/openapi.json' },
  });
  expect(dataFilesView(aGraph({ sources: { herald: {} } }), SITE).beside?.json.href).toBe('/sources/herald.json');
  expect(dataFilesView(aGraph({}), SITE).beside).toBeNull();
});
