import type { SourcePair } from '../../../model/answers/source-pairs.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { pairUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { joinBefore, textOfLinks, type LinkInWords } from '../links/links-in-words.ts';
import { comparedPairs, type ComparedPair, type ComparisonGroup } from './comparison-groups.ts';
import { OUTCOMES, type ComparisonOutcome } from './comparison-outcome.ts';
import { pairOfSourcesWords } from '../../../words/comparison.ts';

/** Two sources side by side, as a line of a list. */
export interface PairLine {
  /** The ids of the two. */
  readonly sources: readonly string[];
  /** "The Herald, 5 March 2026 and The Lamp, 6 March 2026". */
  readonly link: Link;
  /** "They differ on 3 questions and agree on 5." */
  readonly summary: string;
}

/** The lines of some pairs: those first that differ on most questions, then those that share most. */
export function pairLines(graph: Graph, pairs: readonly SourcePair[]): readonly PairLine[] {
  const compared = comparedPairs(graph);
  return pairs
    .map((pair) => ({ pair, ...compared.get(pair)! }))
    .toSorted((a, b) => countOf(b, ['differ']) - countOf(a, ['differ']) || countOf(b, SHARED) - countOf(a, SHARED))
    .map(({ pair, sources, groups }) => ({
      sources: sources.map(({ id }) => id),
      link: { href: urlOfPair(pair), label: titleOfPair(sources) },
      summary: sharedSentence(groups),
    }));
}

/** The page of a pair. */
export function urlOfPair([earlier, later]: SourcePair): string {
  return pairUrl(earlier.id, later.id);
}

/** Both in a few words: "The Herald, 5 March 2026 and The Lamp, 6 March 2026". */
export function titleOfPair(sources: ComparedPair['sources']): string {
  return pairOfSourcesWords.title(sources.map(({ link }) => link.label));
}

const SHARED = OUTCOMES.filter((outcome) => pairOfSourcesWords.verb[outcome] !== null);

/** "differ on 3 questions and agree on 5", to stand after "They"; empty where both answer no question. */
export function sharedInWords(
  groups: readonly ComparisonGroup[],
  count: (count: number) => string = pairOfSourcesWords.questions,
): readonly LinkInWords[] {
  const shared = groups.filter(({ outcome }) => SHARED.includes(outcome));
  return shared.map(({ outcome, id, rows }, i) => ({
    before: joinBefore(i, shared.length) + pairOfSourcesWords.verb[outcome]!,
    link: { href: `#${id}`, label: i === 0 ? count(rows.length) : String(rows.length) },
  }));
}

/** The same as a sentence in plain text. */
export function sharedSentence(groups: readonly ComparisonGroup[]): string {
  const shared = sharedInWords(groups, pairOfSourcesWords.questionsInPlainText);
  return shared.length === 0 ? pairOfSourcesWords.noneShared : pairOfSourcesWords.theyShare(textOfLinks(shared));
}

function countOf({ groups }: ComparedPair, outcomes: readonly ComparisonOutcome[]): number {
  return groups.filter(({ outcome }) => outcomes.includes(outcome)).reduce((sum, { rows }) => sum + rows.length, 0);
}
