import fc from 'fast-check';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Writer, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../../src/model/graph/graph.ts';
import { tableIn } from '../../../../src/views/data/bulk/tables/all-tables.ts';
import { graphOf } from '../../../search/story-names.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { SECOND_STORY, STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { SITE, textOf } from './made.ts';

type Canonize = (lines: string, options: object) => Promise<string>;

const SCHEMA = 'https://schema.org/';
const OURS = 'https://example.org/data/#';

describe.each([STORY, SECOND_STORY])('the graph of %s', (folder) => {
  test('is the same to two processors, and in N-Quads', async () => {
    const story = await graphOf(folder);
    const text = await textOf(story, 'story.jsonld');
    const quads = await quadsOf(story);
    expect(await canonicalOf(await streamed(text))).toBe(await canonicalOf(quads));
    expect(quads.length).toBeGreaterThan(500);
  });

  test('has a node for each row of facts and records, and leads to no node of the site that is not there', async () => {
    const story = await graphOf(folder);
    const quads = await quadsOf(story);
    const nodes = new Set(
      quads.filter(({ predicate }) => predicate.value.endsWith('#type')).map(({ subject }) => subject.value),
    );
    for (const table of [
      'events',
      'sources',
      'actors',
      'entities',
      'questions',
      'claims',
      'memberships',
      'pledges',
      'statements',
      'upcoming',
    ] as const) {
      const { columns, rows } = tableIn({ graph: story, site: SITE }, table);
      const url = columns.findIndex(({ name }) => name === 'url');
      expect(rows.map((row) => row[url]).filter((address) => !nodes.has(new URL(address as string).href))).toEqual([]);
    }
    const led = quads.filter(
      ({ object, predicate }) => object.termType === 'NamedNode' && !predicate.value.endsWith('#type'),
    );
    const missing = led
      .map(({ object }) => object.value)
      .filter((value) => value.startsWith(SITE.href) && !nodes.has(value));
    expect(new Set(missing)).toEqual(new Set([SITE.href]));
  });
});

test('days are of one type wherever they stand, and an uncertain day has no start date', async () => {
  const story = aGraph({
    sources: { herald: { published: '2026-01-20' } },
    events: { a: { date: '2026-01-19' }, b: { date: '2026-01-19~' }, c: { date: '2026-01/..' } },
  });
  const quads = await quadsOf(story);
  const typesOf = (property: string) =>
    new Set(
      quads
        .filter(({ predicate }) => predicate.value === property)
        .map(({ object }) => (object as { datatype?: { value: string } }).datatype?.value),
    );
  for (const property of [`${OURS}firstDay`, `${OURS}lastDay`, `${SCHEMA}startDate`, `${SCHEMA}datePublished`])
    expect(typesOf(property)).toEqual(new Set(['http://www.w3.org/2001/XMLSchema#date']));
  expect(typesOf(`${OURS}edtf`)).toEqual(new Set(['http://id.loc.gov/datatypes/edtf/EDTF']));
  const started = quads.filter(({ predicate }) => predicate.value === `${SCHEMA}startDate`);
  expect(started.map(({ subject }) => subject.value)).toEqual(['https://example.org/events/a/']);
});

test('every title comes back from both formats as it was', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const title = text.replace(/[\p{Cc}]/gu, '').trim() || 'x';
      const told = renamed(aGraph({ events: { a: { text: '' } } }), title);
      const named = (await quadsOf(told)).filter(({ predicate }) => predicate.value === `${SCHEMA}name`);
      expect(named.map(({ object }) => object.value)).toContain(title);
      const { graph } = JSON.parse(await textOf(told, 'story.jsonld')) as { graph: readonly { name?: string }[] };
      expect(graph.map(({ name }) => name)).toContain(title);
    }),
    { numRuns: 50 },
  );
});

/** The story with its only event called so. */
function renamed(story: Graph, title: string): Graph {
  return { ...story, events: new Map([...story.events].map(([id, event]) => [id, { ...event, title }])) };
}

async function quadsOf(story: Graph): Promise<readonly Quad[]> {
  return new Parser({ format: 'N-Quads' }).parse(await textOf(story, 'story.nq'));
}

async function streamed(text: string): Promise<readonly Quad[]> {
  const parser = new JsonLdParser();
  const quads: Quad[] = [];
  parser.on('data', (quad: Quad) => quads.push(quad));
  await new Promise((resolve, reject) => {
    parser.on('end', resolve).on('error', reject);
    parser.write(text);
    parser.end();
  });
  return quads;
}

/** With blank nodes named alike, in one order. */
async function canonicalOf(quads: readonly Quad[]): Promise<string> {
  const lines = new Writer({ format: 'N-Quads' }).quadsToString([...quads]);
  // Its types know neither this input nor this algorithm.
  return (jsonld.canonize as unknown as Canonize)(lines, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' });
}
