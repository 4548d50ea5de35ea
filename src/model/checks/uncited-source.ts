import { sourceProblems } from '../../words/problems/sources.ts';
import { sourcesCitedIn } from '../text/markdown-text.ts';
import type { Graph } from '../graph/graph.ts';
import type { WarningRule } from './rule.ts';

/** A source that no event cites, nor any role or text, says nothing in the story. */
export const uncitedSource: WarningRule = function* (graph) {
  const cited = new Set(citedIn(graph));
  for (const of of graph.sources.values())
    if (!cited.has(of.id)) yield { of, collection: 'sources', field: 'title', ...sourceProblems.uncitedSource };
};

function* citedIn({ events, subjects, questions }: Graph): Generator<string> {
  for (const { sources } of events.values()) yield* sources;
  for (const { text } of [...subjects.values(), ...questions.values()]) yield* sourcesCitedIn(text);
  for (const subject of subjects.values())
    if ('roles' in subject) for (const { sources } of subject.roles) yield* sources;
}
