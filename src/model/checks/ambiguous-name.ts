import { subjectOf, type Graph } from '../graph/graph.ts';
import { foldName } from '../names/fold.ts';
import { findNames } from '../names/name-index.ts';
import { namesInProse } from '../names/names-in-prose.ts';
import type { StoryEvent } from '../records/event.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { doubtAt, ourParagraphs } from './names-in-texts.ts';
import type { WarningRule, Warning } from './rule.ts';

/**
 * A name of several records says too little where nothing tells which is meant: in a text, where it links to none of
 * them, and in a title or a statement, or as who said so, without a word of who it is. Told once for each name in a text.
 */
export const ambiguousName: WarningRule = function* (graph) {
  if (!graph.names.hasShared) return;
  yield* inTexts(graph);
  for (const event of graph.events.values())
    for (const { field, text } of plainTexts(event)) yield* inPlainText(graph, event, field, text);
  for (const question of graph.questions.values()) yield* inPlainText(graph, question, 'title', question.title);
};

function* inTexts(graph: Graph): Generator<Warning> {
  const told = new Set<string>();
  for (const place of ourParagraphs(graph)) {
    const { prose } = place.paragraph;
    for (const { start, end, owners } of namesInProse(graph.names, prose).ambiguous) {
      if (owners.includes(place.id)) continue;
      const name = prose.text.slice(start, end);
      const key = `${place.id} ${foldName(name)}`;
      if (told.has(key)) continue;
      told.add(key);
      yield doubtAt(place, { start }, nameProblems.ambiguousName.unlinked(name, owners));
    }
  }
}

/** What pages print of an event without links in it. */
function plainTexts(event: StoryEvent): readonly { field: string; text: string }[] {
  const { title, participants, statements, memberships, claims, pledges, upcoming } = event;
  const speakers = Object.entries({ participants, memberships, claims, pledges }).flatMap(([field, facts]) =>
    facts.flatMap(({ attributedTo }, i) =>
      typeof attributedTo === 'string' ? textAt(`${field}.${i}.attributedTo`, attributedTo) : [],
    ),
  );
  return [
    ...textAt('title', title),
    ...speakers,
    ...statements.flatMap(({ says }, i) => textAt(`statements.${i}.says`, says)),
    ...upcoming.flatMap(({ what }, i) => textAt(`upcoming.${i}.what`, what)),
  ];
}

function textAt(field: string, text: string | null) {
  return text === null ? [] : [{ field, text }];
}

function* inPlainText(graph: Graph, { id }: { readonly id: string }, field: string, text: string): Generator<Warning> {
  const words = new Set(wordsIn(text));
  for (const { start, end, owners } of findNames(graph.names, text)) {
    if (
      owners.length < 2 ||
      owners.some((owner) => wordsIn(descriptionOf(graph, owner)).some((word) => words.has(word)))
    )
      continue;
    yield { of: { id }, field, ...nameProblems.ambiguousName.unexplained(text.slice(start, end), owners) };
  }
}

function descriptionOf(graph: Graph, id: string): string {
  const subject = subjectOf(graph, id);
  const roles = 'roles' in subject ? subject.roles.map(({ title }) => title) : [];
  return [subject.description, ...roles].join(' ');
}

/** Longer ones: "of" and "the" tell nobody from anybody. */
function wordsIn(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 3);
}
