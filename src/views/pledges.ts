import { formatTitle } from '../format.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { isMade, pledgeHistories, tallyOf, type PledgeHistory } from '../model/pledges/pledge-history.ts';
import { pledgeTotals, type PledgeTotal } from '../model/pledges/pledge-total.ts';
import { pledgesUrl } from '../urls.ts';
import { sourceKeys } from './parts/sources/source-key.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkInSentence } from './parts/links/article.ts';
import { fullNameOf, type Link } from './parts/links/link.ts';
import { formatAmountOf } from './parts/pledges/amount-text.ts';
import { pledgeCount, pledgeLines, type PledgeGroup } from './parts/pledges/pledge-line.ts';
import { pledgeStatusNames, pledgeTotalWords, pledgeWords } from '../words/pledges.ts';
import { storyWords } from '../words/story.ts';

/** Who pledged what to whom, and what became of it. */
export interface PledgesView {
  readonly crumbs: BreadcrumbTrail;
  /** "18 pledges and 1 denial". */
  readonly count: string;
  /** Who pledged how often, leading to the pledges: "Alma (2 pledges and 1 denial)". */
  readonly givers: readonly Link[];
  readonly groups: readonly PledgeGroup[];
  readonly totals: readonly TotalLine[];
}

interface TotalLine {
  /** "Over €2.5 million: money for a bridge". */
  readonly sum: string;
  readonly status: string;
  readonly to: Link;
  /** "2 pledges". */
  readonly count: string;
  readonly by: readonly Link[];
  readonly sources: readonly Link[];
}

/** The page of pledges: by who pledges, the most pledges first, and the sums that may be added up. */
export function pledgesView(graph: Graph): PledgesView {
  const histories = pledgeHistories(graph);
  const givers = giversOf(graph, histories);
  return {
    crumbs: breadcrumbsTo({ href: pledgesUrl(), label: storyWords(graph.story).pledges ?? pledgeWords.title }),
    count: pledgeCount(histories),
    givers: givers.map(({ id, heading, pledges }) => ({
      href: `#${id}`,
      label: pledgeWords.giver(heading, countOf(pledges)),
    })),
    groups: givers.map(({ id, heading, pledges }) => ({ id, heading, lines: pledgeLines(graph, pledges) })),
    totals: pledgeTotals(histories).map((total) => totalLine(graph, total)),
  };
}

/** One who pledges, or several who pledge together. */
interface Giver {
  readonly id: string;
  readonly heading: string;
  /** Of one who pledges alone, the name to file it by. */
  readonly sortName: string;
  readonly isAlone: boolean;
  readonly pledges: readonly PledgeHistory[];
  readonly made: number;
}

/** Those who pledge alone, the most pledges first, then by name; then those who pledge together. */
function giversOf(graph: Graph, histories: readonly PledgeHistory[]): readonly Giver[] {
  const byWhom = [...Map.groupBy(histories, ({ by }) => by.join('-and-'))];
  const givers = byWhom.map(([id, pledges]) => {
    const { by } = pledges[0]!;
    const isAlone = by.length === 1;
    const giver = subjectOf(graph, by[0]!);
    const heading = isAlone ? fullNameOf(giver) : pledgeWords.together(by.length);
    return {
      id: `by-${id}`,
      heading,
      sortName: isAlone ? giver.sortName : heading,
      isAlone,
      pledges,
      made: pledges.filter(isMade).length,
    };
  });
  return givers.toSorted(
    (a, b) =>
      Number(b.isAlone) - Number(a.isAlone) ||
      b.made - a.made ||
      a.sortName.localeCompare(b.sortName, 'en') ||
      (a.id < b.id ? -1 : 1),
  );
}

/** "8", "8 pledges and 1 denial" or "1 denial". */
function countOf(histories: readonly PledgeHistory[]): string {
  const { pledges, denials } = tallyOf(histories);
  return pledgeWords.briefTally(pledges, denials);
}

function totalLine(graph: Graph, { to, status, sources, pledges, ...amount }: PledgeTotal): TotalLine {
  const { what } = pledges[0]!;
  const by = [...new Set(pledges.flatMap((pledge) => pledge.by))];
  return {
    sum: formatTitle(formatAmountOf(what, amount)),
    status: pledgeStatusNames[status],
    to: linkInSentence(subjectOf(graph, to)),
    count: pledgeTotalWords.count(pledges.length),
    by: by.map((id) => linkInSentence(subjectOf(graph, id))),
    sources: sourceKeys(graph, sources),
  };
}
