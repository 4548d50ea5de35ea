import { originsOfSources } from '../answers/origin.ts';
import { eventProblems } from '../../words/problems/events.ts';
import type { WarningRule } from './rule.ts';

/** A key moment that only one paper tells, with whoever prints it again: others may have told it since. */
export const oneOrigin: WarningRule = function* (graph) {
  for (const of of graph.events.values()) {
    if (!of.key || of.sources.length === 0) continue;
    if (originsOfSources(graph, of.sources).size === 1)
      yield { of, collection: 'events', field: 'key', ...eventProblems.oneOrigin(of.sources) };
  }
};
