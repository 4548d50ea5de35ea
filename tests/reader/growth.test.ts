import { expect, it, vi } from 'vitest';
import { warningsIn } from '../../src/model/diagnostics/warnings.ts';
import { printProblem } from '../../src/model/diagnostics/problem.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { aStory, write } from './a-folder.ts';

const counted = vi.hoisted(() => new Map<string, number>());

/** The module with each of its functions counted, by name, where another module calls it. */
const counting = vi.hoisted(
  () =>
    async (original: () => Promise<Record<string, unknown>>): Promise<Record<string, unknown>> => {
      const module = await original();
      const counter =
        (name: string, called: (...given: never[]) => unknown) =>
        (...given: unknown[]): unknown => {
          counted.set(name, (counted.get(name) ?? 0) + 1);
          return Reflect.apply(called, undefined, given);
        };
      return Object.fromEntries(
        Object.entries(module).map(([name, value]) => [
          name,
          typeof value === 'function' ? counter(name, value as (...given: never[]) => unknown) : value,
        ]),
      );
    },
);

// What costs: to read files, YAML, Markdown and schemas, to find and fold names, to compare names, dates and answers.
vi.mock('../../src/reader/bytes.ts', counting);
vi.mock('../../src/reader/yaml.ts', counting);
vi.mock('../../src/reader/validate.ts', counting);
vi.mock('../../src/markdown/outline.ts', counting);
vi.mock('../../src/model/names/name-index.ts', counting);
vi.mock('../../src/model/names/name-words.ts', counting);
vi.mock('../../src/model/names/fold.ts', counting);
vi.mock('../../src/model/answers/agreement.ts', counting);
vi.mock('../../src/model/answers/like-names.ts', counting);
vi.mock('../../src/model/dates/edtf.ts', counting);
vi.mock('../../src/model/dates/date-order.ts', counting);
vi.mock('../../src/model/dates/step-order.ts', counting);
vi.mock('../../src/model/diagnostics/field-lines.ts', counting);
vi.mock('../../src/model/graph/id-use.ts', counting);
vi.mock('../../src/model/graph/fact-anchor.ts', counting);
vi.mock('../../src/model/graph/publication.ts', counting);

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (i: number) => new Date(Date.UTC(2025, 0, 1) + i * DAY).toISOString().slice(0, 10);
/** Names that no other name begins with, in letters alone. */
const nameOf = (i: number) => `Actor B${[...String(i)].map((digit) => 'aeiouyrlns'[Number(digit)]).join('')}`;

/** How many records one turn of the story has. */
const KINDS = 4;

/** A folder with a story that goes on alike for so many turns: each has a source, an event, an actor and a question. */
async function aLongFolder(turns: number): Promise<string> {
  const folder = await aStory();
  for (let i = 0; i < turns; i++) for (const [file, text] of recordsOf(i)) await write(folder, file, text);
  return folder;
}

function recordsOf(i: number): readonly (readonly [file: string, text: string])[] {
  const [day, source, actor, question] = [dayOf(i), `report-${i}`, `actor-${i}`, `how-many-${i}`];
  const last = Math.max(0, i - 1);
  return [
    [`sources/${source}.md`, record({ ...SOURCE, published: day, spellings: { [actor]: [nameOf(i)] } }, ABSTRACT(i))],
    [`actors/${actor}.md`, record({ name: nameOf(i), kind: 'person', description: `Number ${i}` }, '')],
    [
      `questions/${question}.md`,
      record({ title: `How many by ${i}?`, about: [actor], type: 'number', unit: 'boats' }, 'Boats.'),
    ],
    [`events/${day}-event.md`, record(eventOf(i, actor, source, last), `${ABSTRACT(i)} [@${source}; @report-${last}]`)],
  ];
}

const SOURCE = {
  title: 'A report',
  publisher: 'The Ferry',
  language: 'en',
  kind: 'news-article',
  url: 'https://example.org/a',
  body: 'abstract',
  added: '2026-01-01',
};
const ABSTRACT = (i: number) => `${nameOf(i)} counted the boats with ${nameOf(Math.max(0, i - 1))}.`;

function eventOf(i: number, actor: string, source: string, last: number): object {
  const sources = [source];
  return {
    title: `Boats are counted for the ${i}th time`,
    date: dayOf(i),
    kind: 'statement',
    participants: [{ actor, role: 'counts' }],
    claims: [
      { question: `how-many-${i}`, answer: i, sources },
      ...(i > 0 ? [{ question: `how-many-${last}`, answer: i, sources }] : []),
    ],
    statements: [{ by: actor, says: `There are ${i}`, sources }],
    added: '2026-01-01',
  };
}

function record(data: object, text: string): string {
  return `---\n${Object.entries(data)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n${text}\n`;
}

/** How often each function is called for all that a check does. */
async function callsFor(turns: number): Promise<ReadonlyMap<string, number>> {
  const folder = await aLongFolder(turns);
  counted.clear();
  const checked = await readChecked(folder, 'content');
  expect(checked.problems.map(printProblem)).toEqual([]);
  if ('story' in checked) warningsIn(buildGraph(checked.story, checked.content), checked.content);
  return new Map(counted);
}

const TURNS = 60;

it('each record is read once, the names are indexed once, and each paragraph is searched for them once', async () => {
  const [none, once] = [await callsFor(0), await callsFor(TURNS)];
  const perTurn = (name: string) => (once.get(name)! - none.get(name)!) / TURNS;
  expect(['readBytes', 'parseYaml', 'validate', 'outline'].map(perTurn)).toEqual([KINDS, KINDS, KINDS, KINDS]);
  expect(once.get('indexNames')).toBe(1);
  // Of a source, an event and a question.
  expect(perTurn('namesInText')).toBe(3);
});

it('twice as long a story costs about twice the calls of each function', async () => {
  const [once, twice] = [await callsFor(TURNS), await callsFor(2 * TURNS)];
  const growth = [...twice].map(([name, calls]) => [name, calls / once.get(name)!] as const);
  expect(growth.length).toBeGreaterThan(20);
  expect(growth.filter(([, times]) => times > 2.1)).toEqual([]);
});
