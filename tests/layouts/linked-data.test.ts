import fc from 'fast-check';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { describe, expect, it, test } from 'vitest';
import { inlineJson } from '../../src/components/text/json-island/inline-json.ts';
import { linkedPage } from '../../src/layouts/linked-data.ts';
import type { Graph } from '../../src/model/graph/graph.ts';
import { dataFilesView } from '../../src/views/data-files.ts';
import { eventView } from '../../src/views/event.ts';
import { questionView } from '../../src/views/question.ts';
import { sourceView } from '../../src/views/source.ts';
import { subjectView } from '../../src/views/subject.ts';
import { graphOf } from '../search/story-names.ts';
import { hostileLine } from '../setup/hostile.ts';
import { faultsOfVocabulary } from '../setup/schema-org.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';
import { aGraph } from '../views/a-graph.ts';

const SITE = new URL('https://example.org');
const SCHEMA = 'http://schema.org/';

/** A statement of a page, as a processor reads it. */
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

/** The JSON-LD of every record’s page, as text. */
function pagesOf(graph: Graph): readonly string[] {
  const views = [
    ...[...graph.events.values()].map((event) => eventView(graph, event)),
    ...[...graph.subjects.values()].map((subject) => subjectView(graph, subject)),
    ...[...graph.sources.values()].map((source) => ({ ...sourceView(graph, source), title: 'A source' })),
    ...[...graph.questions.values()].map((question) => questionView(graph, question)),
  ];
  return views.map(({ title, crumbs, changed, linked }) => {
    const address = `https://example.org${crumbs.at(-1)!.href}`;
    const page = { story: graph.story, title, address, crumbs, changed: changed?.iso ?? null, data: linked };
    return inlineJson(linkedPage(page, SITE));
  });
}

/** What a processor reads, as lines in one order; names of nodes that have none are left out. */
function linesOf(quads: readonly Quad[]): readonly string[] {
  const nameOf = ({ value }: { readonly value: string }) => (/^(?:_:|b\d|df_)/.test(value) ? '_' : value);
  return quads
    .map(({ subject, predicate, object }) =>
      [nameOf(subject), predicate.value, nameOf(object), object.datatype?.value ?? ''].join(' '),
    )
    .toSorted();
}

async function readByJsonld(text: string): Promise<readonly Quad[]> {
  return (await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument)) as readonly Quad[];
}

async function readByStream(text: string): Promise<readonly Quad[]> {
  const parser = new JsonLdParser();
  const quads: Quad[] = [];
  parser.on('data', (quad: Quad) => quads.push(quad));
  parser.end(text);
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  return quads;
}

function statementsOf(quads: readonly Quad[]) {
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }));
}

describe.each([STORY, SECOND_STORY])('in %s', (folder) => {
  it('two processors read the same from every page, in words that schema.org has', async () => {
    const faults = new Set<string>();
    for (const text of pagesOf(await graphOf(folder))) {
      const quads = await readByJsonld(text);
      expect(linesOf(await readByStream(text))).toEqual(linesOf(quads));
      const told = statementsOf(quads);
      for (const fault of faultsOfVocabulary(told)) faults.add(fault);
      expect(told.some(({ object }) => object === `${SCHEMA}ClaimReview`)).toBe(false);
    }
    expect([...faults]).toEqual([]);
  });

  it('the day of an event or a source is typed as a day only where it is certain', async () => {
    const dates = new Set<string>();
    for (const text of pagesOf(await graphOf(folder)))
      for (const { predicate, object } of await readByJsonld(text))
        if (/(?:Date|datePublished|dateModified)$/.test(predicate.value))
          dates.add(`${object.value} ${object.datatype!.value.split('#')[1]!}`);
    expect([...dates].filter((date) => !/^\d{4}-\d\d-\d\d date$/.test(date))).toEqual([]);
  });
});

test.each([
  ['2026-01-19', { startDate: '2026-01-19' }],
  ['2026-01-19/2026-01-22', { startDate: '2026-01-19', endDate: '2026-01-22' }],
  ['2026-01-19/..', { startDate: '2026-01-19' }],
  ['2026-01-19~', { startDate: undefined }],
  ['2026-01', { startDate: undefined }],
  ['[2026-01-19,2026-01-20]', { startDate: undefined }],
])('an event of %s has the days %j', (date, days) => {
  const [text] = pagesOf(aGraph({ sources: { herald: {} }, events: { talks: { date } } }));
  const { mainEntity } = JSON.parse(text!) as { mainEntity: Readonly<Record<string, unknown>> };
  const { startDate, endDate, edtf } = mainEntity;
  expect({ startDate, endDate, edtf }).toEqual({ endDate: undefined, edtf: date, ...days });
});

test('who publishes the page and when stands before what the page cites, whose writers are not named', () => {
  const graph = aGraph({ sources: { herald: { authors: ['Mira Stone'] } }, events: { talks: {} } });
  const [text] = pagesOf(graph);
  expect(text!.indexOf('The editors')).toBeLessThan(text!.indexOf('"mainEntity"'));
  expect(text!.indexOf('"datePublished":"2026-02-01"')).toBeLessThan(text!.indexOf('"citation"'));
  expect(text).not.toContain('Mira Stone');
});

test('a claim leads to its question, and to the source in which it appears', () => {
  const graph = aGraph({
    sources: { herald: {} },
    questions: { size: { title: 'How many?' } },
    actors: { 'mira-stone': {} },
    events: { talks: { claims: [{ question: 'size', answer: 9, sources: ['herald'] }] } },
  });
  expect(JSON.parse(pagesOf(graph)[0]!)).toMatchObject({
    mentions: [
      {
        '@type': 'Claim',
        '@id': 'https://example.org/events/talks/#claim-size-9',
        text: '9 things',
        about: { '@id': 'https://example.org/questions/size/#question' },
        appearance: [{ '@id': 'https://example.org/sources/herald/#source' }],
      },
    ],
    citation: [{ '@type': 'NewsArticle', '@id': 'https://example.org/sources/herald/#source', name: 'A headline' }],
  });
});

test('the page of data tells of one data set, and of each file of it', async () => {
  const graph = aGraph({});
  const { crumbs, linked } = dataFilesView(graph, SITE);
  const address = 'https://example.org/data/';
  const page = linkedPage({ story: graph.story, title: 'Data', address, crumbs, changed: null, data: linked }, SITE);
  expect(page).toMatchObject({
    mainEntity: {
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [
        { contentUrl: 'https://example.org/questions/questions.json', encodingFormat: 'application/json' },
      ],
    },
  });
  const told = statementsOf(await readByJsonld(JSON.stringify(page)));
  expect(faultsOfVocabulary(told)).toEqual([]);
});

test('the way to a page is in its JSON-LD, whole', () => {
  const { story } = aGraph({});
  const crumbs = [
    { href: '/', label: 'Home' },
    { href: '/data/', label: 'Data' },
  ];
  const page = linkedPage(
    { story, title: 'Data', address: 'https://example.org/data/', crumbs, changed: null, data: undefined },
    SITE,
  );
  expect(page).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home', item: 'https://example.org/' },
      { position: 2, name: 'Data' },
    ],
  });
});

test('titles and names come back unchanged, whatever is in them, and none ends the script', async () => {
  await fc.assert(
    fc.asyncProperty(hostileLine, hostileLine, async (title, name) => {
      const graph = aGraph({
        sources: { herald: { title } },
        actors: { alma: { name } },
        events: { talks: { title, participants: [{ actor: 'alma', role: 'comes' }] } },
      });
      const [text] = pagesOf(graph);
      expect(text).not.toContain('<');
      const names = (await readByJsonld(text!)).flatMap(({ predicate, object }) =>
        predicate.value === `${SCHEMA}name` ? [object.value] : [],
      );
      expect(names).toEqual(expect.arrayContaining([title, name]));
    }),
    { numRuns: 30 },
  );
});
