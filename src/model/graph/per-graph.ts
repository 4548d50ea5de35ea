import { oncePerObject } from '../once.ts';
import type { Graph } from './graph.ts';

/**
 * A function of a graph that is worked out once for each graph, when it is first asked for. A graph never changes, so
 * from outside it is as if it were worked out anew each time.
 */
export function perGraph<Result>(workOut: (graph: Graph) => Result): (graph: Graph) => Result {
  return oncePerObject(workOut);
}

/** The same for a function of a graph and an id in it: `answeredQuestionOf(graph, 'how-many')`. */
export function perGraphAndId<Result>(
  workOut: (graph: Graph, id: string) => Result,
): (graph: Graph, id: string) => Result {
  const resultsOf = perGraph(() => new Map<string, { readonly result: Result }>());
  return (graph, id) => {
    const results = resultsOf(graph);
    const known = results.get(id);
    if (known) return known.result;
    const result = workOut(graph, id);
    results.set(id, { result });
    return result;
  };
}
