import { sourceOf, type Graph } from '../graph/graph.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import { foldName } from '../names/fold.ts';
import type { Claim } from '../records/claim.ts';

/**
 * Whom these answers go back to, each once: those whom sources have them from (`attributedTo`, whatever its capitals
 * and article), and each source that names nobody. A report of the agency itself is of one origin with the papers that
 * have it from there. Sources of one origin confirm each other no more than one source does.
 */
export function originsOf(graph: Graph, answers: readonly RecordedFact<Claim>[]): ReadonlySet<string> {
  const named = new Set(
    answers.flatMap(({ fact }) => (fact.attributedTo === null ? [] : speakerOf(fact.attributedTo))),
  );
  const own = answers.flatMap(({ fact }) => (fact.attributedTo === null ? fact.sources : []));
  return new Set([...named, ...own.map((id) => originOf(graph, id, named))]);
}

/** The source itself, unless others have their answer from its publisher. */
function originOf(graph: Graph, source: string, named: ReadonlySet<string>): string {
  const { publisher } = sourceOf(graph, source);
  const speaker = publisher === null ? null : speakerOf(publisher);
  return speaker !== null && named.has(speaker) ? speaker : `source ${source}`;
}

function speakerOf(name: string): string {
  return foldName(name).replace(/^the (?=.)/, '') || name;
}
