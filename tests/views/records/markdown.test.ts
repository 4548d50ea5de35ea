import fc from 'fast-check';
import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it, test } from 'vitest';
import type { Graph } from '../../../src/model/graph/graph.ts';
import { markdownPage, wholeRecord } from '../../../src/site/record-files.ts';
import { recordTree } from '../../../src/views/records/markdown/record-tree.ts';
import { recordFiles, type AnyRecord } from '../../../src/views/records/record-files.ts';
import { hostileLine } from '../../setup/hostile.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../setup/stories.ts';
import { aGraph } from '../a-graph.ts';
import { recordOf, SITE } from './every-record.ts';

const commonMark = unified().use(remarkParse);

/** The Markdown beside each page, by the path of the page, as the files have it. */
function copiesOf(graph: Graph): ReadonlyMap<string, string> {
  const pages = [...recordFiles({ graph, site: SITE })];
  return new Map(pages.map((page) => [page.path, markdownPage(page, recordTree)]));
}

describe.each([STORY, SECOND_STORY])('in %s', (folder) => {
  it('the Markdown beside every page is read back to all days, facts and sources of its record', async () => {
    const pages = [...recordFiles({ graph: await graphOf(folder), site: SITE })];
    const missing = pages.flatMap((page) => {
      const record = wholeRecord(page);
      const tree = commonMark.parse(markdownPage(page, recordTree));
      const [text, links] = [plain(toString(tree)), linksIn(tree)];
      return [
        ...[...toldBy(record)].filter((words) => !text.includes(plain(words))),
        ...citedBy(record).filter((address) => !links.has(address)),
        ...[...links].filter((address) => !/^https?:/.test(address)),
      ].map((what) => `${page.path}: ${what}`);
    });
    expect(missing).toEqual([]);
  });
});

test('the Markdown of an event has its headings in the order of the page', () => {
  const copy = copiesOf(
    aGraph({
      sources: { herald: { published: '2026-01-20~' } },
      actors: { alma: { name: 'Alma' } },
      questions: { size: { title: 'How many?', about: ['alma'] } },
      events: {
        talks: {
          title: 'They talk',
          date: '2026-01-19',
          participants: [{ actor: 'alma', role: 'hosts the talks' }],
          claims: [
            {
              question: 'size',
              answer: 9,
              attributedTo: 'a guest',
              sources: [{ id: 'herald', locator: 'para. 4', quote: 'Nine.' }],
            },
          ],
        },
      },
    }),
  ).get('events/talks')!;
  expect(headingsOf(commonMark.parse(copy))).toEqual([
    '1 They talk',
    '2 What happened',
    '2 Who',
    '2 What the sources say',
    '3 How many?',
    '2 Sources',
    '2 Cite this page',
  ]);
  expect(copy).toContain('Meeting · 19 January 2026');
  expect(copy).toContain(
    '- 9 things, according to a guest · 19 January 2026 ([The Herald, about 20 January 2026](https://example.org/sources/herald/), para. 4: “Nine.”)',
  );
  expect(copy).toContain('- [Alma](https://example.org/actors/alma/), hosts the talks');
});

test.each([
  ['CommonMark', commonMark],
  ['GitHub’s Markdown', unified().use(remarkParse).use(remarkGfm)],
])('titles and names come back unchanged from %s, whatever is in them', (_, parser) => {
  fc.assert(
    fc.property(hostileLine, hostileLine, (title, name) => {
      const odd = aGraph({
        sources: { herald: { title } },
        actors: { alma: { name } },
        events: { talks: { title, participants: [{ actor: 'alma', role: 'comes' }] } },
      });
      const tree = parser.parse(copiesOf(odd).get('events/talks'));
      expect(headingsOf(tree)[0]).toBe(`1 ${title}`);
      expect(linkWords(tree)).toEqual(expect.arrayContaining([name, title]));
    }),
    { numRuns: 25 },
  );
});

test('a text in Markdown stands in the JSON as it does in the Markdown', () => {
  const graph = aGraph({ sources: { herald: { text: 'Some *words* of\n\n- a list' } } });
  const { text } = recordOf(graph, 'source', 'herald');
  expect(text).toBe('Some *words* of\n\n- a list');
  expect(copiesOf(graph).get('sources/herald')).toContain(text);
});

function headingsOf(tree: Root): readonly string[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  return headings.map((heading) => `${heading.depth} ${toString(heading)}`);
}

function linksIn(tree: Nodes): ReadonlySet<string> {
  const links = new Set<string>();
  visit(tree, 'link', ({ url }) => void links.add(decodeURI(url)));
  return links;
}

function linkWords(tree: Nodes): readonly string[] {
  const words: string[] = [];
  visit(tree, 'link', (link) => void words.push(toString(link)));
  return words;
}

/** Every day, answer, pledge, status and statement that the record tells, in words. */
function toldBy(record: AnyRecord): ReadonlySet<string> {
  const told = valuesAt(record, ['words', 'says', 'what', 'note', 'relationInWords', 'locator']);
  return new Set(told.filter((words): words is string => typeof words === 'string'));
}

/** The address of every source and record that it names. */
function citedBy(record: AnyRecord): readonly string[] {
  const lists = Object.values(record).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  return valuesAt(lists, ['sources']).flatMap((sources) =>
    (sources as { address: string }[]).map(({ address }) => address),
  );
}

function valuesAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(keys.includes(key) ? [inner as unknown] : []),
    ...valuesAt(inner, keys),
  ]);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
