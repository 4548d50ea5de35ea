import { lineOf } from '../diagnostics/field-lines.ts';
import type { Content } from '../records/content.ts';
import type { StoryEvent } from '../records/event.ts';
import type { RestingPart, RestingSentence } from '../records/sentences.ts';
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
  const newest = [...sources.values()]
    .toSorted((a, b) => b.added.edtf.localeCompare(a.added.edtf))
    .slice(0, MOST_NEW + 1);
  const count = { key: 'sources', record: 'sources', field: null, value: sources.size };
  const parts = [{ ...count, newest: newest.map(({ id, added }) => ({ id, added: added.edtf })) }];
  return sentenceOfStory(content, 'standfirst', story.standfirst, {
    basis: textOf(graph, [...sources.keys()].toSorted()),
    parts,
  });
}

function storySoFarOf(graph: Graph, content: Content): readonly RestingSentence[] {
  const { events, story } = graph;
  return story.soFar.flatMap(({ text, events: ids }, i) => {
    const told = ids.map((id) => [id, toldBy(events.get(id)!)] as const);
    return sentenceOfStory(content, `soFar.${i}`, text, {
      basis: textOf(
        graph,
        told.map(([, fields]) => Object.values(fields)),
      ),
      parts: told.flatMap(([id, { facts, ...fields }]) => partsOf(graph, id, { ...fields, ...byField(facts) })),
    });
  });
}

/** So many of the sources that were added last are named, where the next is of an earlier day. */
const MOST_NEW = 3;

/** What a sentence rests on. */
type Basis = Pick<RestingSentence, 'basis' | 'parts'>;

function sentenceOfStory({ story }: Content, field: string, text: string, basis: Basis): readonly RestingSentence[] {
  if (!story) return [];
  const line = lineOf(story.lines, field);
  const [place] = field.split('.');
  return [{ place: `story/${place}`, file: story.file, line, field, text, ...basis }];
}

function readingsOf(graph: Graph, { questions }: Content): readonly RestingSentence[] {
  return questions.flatMap(({ id, file, lines, data: { reading, formerIds } }) => {
    if (reading === null) return [];
    const claims = claimsTo(graph, id);
    const at = { file, line: lineOf(lines, 'reading'), field: 'reading' };
    const basis = textOf(
      graph,
      claims.map(({ fact, event }) => [event.date.edtf, saying(fact)]),
    );
    const parts = [...Map.groupBy(claims, ({ event }) => event)].flatMap(([event, inEvent]) =>
      partsOf(graph, event.id, { date: event.date.edtf, claims: inEvent.map(({ fact }) => saying(fact)) }),
    );
    return [
      {
        ...{ place: `questions/${formerIds[0] ?? id}/reading`, ...at, text: reading, basis },
        parts:
          parts.length > MOST_NAMED ? [{ key: 'claims', record: 'answers', field: null, value: claims.length }] : parts,
      },
    ];
  });
}

/** More than so many parts are not told apart. */
const MOST_NAMED = 100;

function byField(lists: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(FACT_FIELDS.map((field, i) => [field, lists[i]]));
}

/** The fields of a record that say anything. */
function partsOf(graph: Graph, record: string, fields: Readonly<Record<string, unknown>>): readonly RestingPart[] {
  const first = firstIds(graph).get(record) ?? record;
  return Object.entries(fields).flatMap(([field, value]) =>
    value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [{ key: `${first}.${field}`, record, field, value: textOf(graph, value) }],
  );
}

/** What an event says, whichever sources say it: one that confirms it changes no sentence. */
function toldBy(event: StoryEvent) {
  return {
    title: event.title,
    date: event.date.edtf,
    eventStatus: event.eventStatus?.status ?? null,
    facts: FACT_FIELDS.map((field) => event[field].map((fact) => ({ ...saying(fact), sources: null }))),
    account: event.text.paragraphs.map(({ prose }) => prose.text.replace(/\s+/g, ' ').trim()),
  };
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
