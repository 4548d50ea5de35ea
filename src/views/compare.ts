import { formatDateOrNull, type PrintedDate } from '../format.ts';
import { answeredQuestions } from '../model/answers/answered-question.ts';
import { compareBySubstance } from '../model/answers/answers-of-sources.ts';
import { originsOfSources } from '../model/answers/origin.ts';
import { answeringSources, sourcePairs, standSideBySide, type SourcePair } from '../model/answers/source-pairs.ts';
import type { Graph } from '../model/graph/graph.ts';
import { sourcesChanged } from '../model/graph/page-changed.ts';
import {
  breadcrumbsTo,
  comparisonBreadcrumb,
  sourcesBreadcrumb,
  type BreadcrumbTrail,
} from './parts/links/breadcrumbs.ts';
import type { LinkInWords } from './parts/links/links-in-words.ts';
import { comparedPairs, comparisonGroups, type ComparedPair } from './parts/sources/comparison-groups.ts';
import { comparedSources } from './parts/sources/comparison.ts';
import {
  pairLines,
  sharedInWords,
  sharedSentence,
  titleOfPair,
  urlOfPair,
  type PairLine,
} from './parts/sources/pair-line.ts';
import { pairOfSourcesWords } from '../words/comparison.ts';

/** All sources side by side, and the list of every two that have a page. */
export interface ComparisonView extends ComparedPair {
  readonly crumbs: BreadcrumbTrail;
  readonly pairs: readonly PairLine[];
  /** True where every pair that has a page is among these; the pages of sources lead to the others. */
  readonly isEveryPair: boolean;
}

/** So many pairs at most are listed on one page. */
const MOST_LISTED = 60;

/** Two sources side by side: where they differ, where they agree, and what one of them alone says. */
export interface PairView extends ComparedPair {
  readonly title: string;
  /** When the page last changed. */
  readonly changed: PrintedDate | null;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  /** "differ on 3 questions and agree on 5", after "They"; none where both answer no question. */
  readonly shared: readonly LinkInWords[];
  /** "The first alone answers 4 questions, and the second alone 2 questions". */
  readonly only: readonly LinkInWords[];
  /** True where both go back to one report. */
  readonly isOneOrigin: boolean;
}

/** The page of all sources side by side; of a story with more than six only the list of pages for two. */
export function comparisonView(graph: Graph): ComparisonView {
  // One source alone stands beside none.
  const isSmall = standSideBySide(graph) && answeringSources(graph).length > 1;
  const sources = isSmall ? comparedSources(graph, answeringSources(graph)) : [];
  const asked = isSmall
    ? answeredQuestions(graph)
        .filter(({ claims }) => claims.length > 0)
        .toSorted(compareBySubstance)
    : [];
  const pairs = pairLines(graph, sourcePairs(graph));
  return {
    crumbs: breadcrumbsTo(sourcesBreadcrumb(), comparisonBreadcrumb()),
    sources,
    groups: comparisonGroups(graph, sources, asked),
    pairs: pairs.slice(0, MOST_LISTED),
    isEveryPair: pairs.length <= MOST_LISTED,
  };
}

/** Every two sources that have a page. */
export function pairsWithPage(graph: Graph): readonly SourcePair[] {
  return sourcePairs(graph);
}

/**
 * The page of two sources side by side.
 *
 * @param pair one of `pairsWithPage`
 */
export function pairView(graph: Graph, pair: SourcePair): PairView {
  const compared = comparedPairs(graph).get(pair)!;
  const title = titleOfPair(compared.sources);
  return {
    ...compared,
    title,
    description: pairOfSourcesWords.description(title, sharedSentence(compared.groups)),
    crumbs: breadcrumbsTo(sourcesBreadcrumb(), comparisonBreadcrumb(), { href: urlOfPair(pair), label: title }),
    changed: formatDateOrNull(sourcesChanged(graph, pair)),
    shared: sharedInWords(compared.groups),
    only: onlyInWords(compared),
    isOneOrigin:
      originsOfSources(
        graph,
        pair.map(({ id }) => id),
      ).size === 1,
  };
}

function onlyInWords({ sources, groups }: ComparedPair): readonly LinkInWords[] {
  const alone = groups.filter(({ outcome }) => outcome === 'only');
  return alone.map(({ id, rows }, i) => ({
    before: pairOfSourcesWords.alone(i, id === `only-${sources[0]!.id}`),
    link: { href: `#${id}`, label: pairOfSourcesWords.questions(rows.length) },
  }));
}
