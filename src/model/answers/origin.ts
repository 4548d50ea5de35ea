import { sourceOf, type Graph } from '../graph/graph.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Claim } from '../records/claim.ts';
import { standingSources } from '../records/fact.ts';
import { originAttributed, originNamed } from './origin-name.ts';

/**
 * Whom these answers go back to, each once: those whom sources have them from (`attributedTo`, by whatever name: see
 * `originNamed`), and each source that names nobody, or what it reprints. A report of the agency itself is of one origin
 * with the papers that have it from there, and a reprint with what it prints again. Sources of one origin confirm each
 * other no more than one source does. A source that was retracted confirms nothing.
 */
export function originsOf(graph: Graph, answers: readonly RecordedFact<Claim>[]): ReadonlySet<string> {
  const speakers = answers.flatMap(({ fact }) =>
    fact.attributedTo === null ? [] : originAttributed(graph, fact.attributedTo),
  );
  const own = answers.flatMap(({ fact }) => (fact.attributedTo === null ? standingSources(fact) : []));
  return new Set([...speakers, ...originsOfSources(graph, own, speakers)]);
}

/**
 * Whom sources go back to, each once: a reprint and what it prints again are one, and two prints of one agency's report.
 *
 * @param speakers origins beside them, with which a source of theirs is one
 */
export function originsOfSources(
  graph: Graph,
  sources: readonly string[],
  speakers: readonly string[] = [],
): ReadonlySet<string> {
  const reprinted = sources.flatMap((id) => reprintedBy(graph, id)).map((name) => originNamed(graph, name));
  const named = new Set([...speakers, ...reprinted]);
  return new Set(sources.map((id) => originOf(graph, id, named)));
}

/** What a source reprints, or the source itself, unless others have their answer from its publisher. */
function originOf(graph: Graph, id: string, named: ReadonlySet<string>): string {
  const original = originalOf(graph, id);
  const { publisher, reprints } = sourceOf(graph, original);
  const speaker = reprints ?? publisher;
  const origin = speaker === null ? null : originNamed(graph, speaker);
  return origin !== null && named.has(origin) ? origin : `source ${original}`;
}

/** The source at the end of the way from reprint to what it reprints; the checks see to it that the way has an end. */
function originalOf(graph: Graph, id: string): string {
  const { reprints } = sourceOf(graph, id);
  return reprints !== null && graph.sources.has(reprints) ? originalOf(graph, reprints) : id;
}

/** Whom a source reprints, where that is no source here. */
function reprintedBy(graph: Graph, id: string): readonly string[] {
  const { reprints } = sourceOf(graph, originalOf(graph, id));
  return reprints === null ? [] : [reprints];
}
