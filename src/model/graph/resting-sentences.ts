import { lineOf } from '../diagnostics/field-lines.ts';
import type { Content } from '../records/content.ts';
import type { StoryEvent } from '../records/event.ts';
import type { RestingSentence } from '../records/sentences.ts';
import type { FactField } from '../records/fact.ts';
import { FACT_FIELDS, type Fact } from './fact-kinds.ts';
import { claimsTo } from './fact-index.ts';
import type { Graph } from './graph.ts';
import { perGraph } from './per-graph.ts';

/**
 * The sentences of editors that rest on other records, with all that each rests on: a reading on the answers to its
 * question, a sentence of the story so far on its events, the standfirst on which sources there are.
 */
export function restingSentences(graph: Graph, content: Content): readonly RestingSentence[] {
  return [...standfirstOf(graph, content), ...storySoFarOf(graph, content), ...readingsOf(graph, content)];
}

function standfirstOf(graph: Graph, content: Content): readonly RestingSentence[] {
  const { sources, story } = graph;
  return sentenceOfStory({ graph, content }, 'standfirst', story.standfirst, [...sources.keys()].toSorted());
}

function storySoFarOf(graph: Graph, content: Content): readonly RestingSentence[] {
  const { events, story } = graph;
  return story.soFar.flatMap(({ text, events: ids }, i) =>
    sentenceOfStory(
      { graph, content },
      `soFar.${i}`,
      text,
      ids.map((id) => toldBy(events.get(id)!)),
    ),
  );
}

interface StoryAndContent {
  readonly graph: Graph;
  readonly content: Content;
}

function sentenceOfStory(
  { graph, content: { story } }: StoryAndContent,
  field: string,
  text: string,
  basis: unknown,
): readonly RestingSentence[] {
  if (!story) return [];
  const line = lineOf(story.lines, field);
  const [place] = field.split('.');
  return [{ place: `story/${place}`, file: story.file, line, field, text, basis: textOf(graph, basis) }];
}

function readingsOf(graph: Graph, { questions }: Content): readonly RestingSentence[] {
  return questions.flatMap(({ id, file, lines, data: { reading, formerIds } }) => {
    if (reading === null) return [];
    const answers = claimsTo(graph, id).map(({ fact, event }) => [event.date.edtf, saying(fact)]);
    const at = { file, line: lineOf(lines, 'reading'), field: 'reading' };
    return [{ place: `questions/${formerIds[0] ?? id}/reading`, ...at, text: reading, basis: textOf(graph, answers) }];
  });
}

/** What an event says, whichever sources say it: one that confirms it changes no sentence. */
function toldBy(event: StoryEvent): unknown {
  const facts = FACT_FIELDS.map((field) => event[field].map((fact) => ({ ...saying(fact), sources: null })));
  const texts = event.text.paragraphs.map(({ prose }) => prose.text.replace(/\s+/g, ' ').trim());
  return [event.title, event.date.edtf, event.eventStatus?.status ?? null, facts, texts];
}

/** A fact and whom it is from, without where it stands and in which words the source has it. */
function saying(fact: Fact<FactField>): object {
  return { ...fact, citations: null, anchor: null, formerAnchors: null, retractions: fact.retractions.length };
}

/** A text of what a sentence rests on, in which a record that was renamed is the same as before. */
function textOf(graph: Graph, basis: unknown): string {
  const first = firstIds(graph);
  return JSON.stringify(basis, (_, value: unknown) =>
    typeof value === 'string' ? (first.get(value) ?? value) : value,
  );
}

/** The first id of each record that was renamed, by the one it has now. */
const firstIds = perGraph(({ sources, events, subjects, questions }): ReadonlyMap<string, string> => {
  const records = [sources, events, subjects, questions].flatMap((all) => [...all.values()]);
  return new Map(records.flatMap(({ id, formerIds: [first] }) => (first === undefined ? [] : [[id, first]])));
});
