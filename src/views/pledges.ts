import { formatCount, formatMoney, formatQuantity } from '../format.ts';
import { subjectOf, type Graph } from '../model/graph.ts';
import { isOffer, pledgeHistories, type PledgeHistory } from '../model/pledge-history.ts';
import { pledgeTotals, type PledgeTotal } from '../model/pledge-total.ts';
import { pledgesUrl } from '../urls.ts';
import { briefSources } from './parts/brief-source.ts';
import { crumbsTo, type Crumbs } from './parts/crumbs.ts';
import { linkToSubject, type Link } from './parts/link.ts';
import { pledgeLine, type PledgeGroup } from './parts/pledge-line.ts';

/** Who offered what to whom, and what became of it. */
export interface PledgesView {
  readonly crumbs: Crumbs;
  /** "18 offers and pledges, and 1 denial". */
  readonly count: string;
  readonly groups: readonly PledgeGroup[];
  readonly totals: readonly TotalLine[];
}

interface TotalLine {
  /** "€2.5 million: money for a bridge". */
  readonly sum: string;
  readonly status: string;
  readonly to: Link;
  /** "2 pledges". */
  readonly count: string;
  readonly by: readonly Link[];
  readonly sources: readonly Link[];
}

export function pledgesView(graph: Graph): PledgesView {
  const histories = pledgeHistories(graph);
  return {
    crumbs: crumbsTo({ href: pledgesUrl(), label: 'Offers and pledges' }),
    count: countOf(histories),
    groups: groupsOf(graph, histories),
    totals: pledgeTotals(histories).map((total) => totalLine(graph, total)),
  };
}

/** A denial that is told of no offer stands in the table and is none. */
function countOf(histories: readonly PledgeHistory[]): string {
  const offers = histories.filter(isOffer).length;
  const denials = histories.length - offers;
  const inWords = formatCount(offers, 'offer or pledge', 'offers and pledges');
  return denials > 0 ? `${inWords}, and ${formatCount(denials, 'denial')}` : inWords;
}

/** Those who pledge alone, the most pledges first, then by name; then those who pledge together. */
function groupsOf(graph: Graph, histories: readonly PledgeHistory[]): readonly PledgeGroup[] {
  const byWhom = [...Map.groupBy(histories, ({ by }) => by.join('-and-'))];
  const groups = byWhom.map(([id, of]) => {
    const { by } = of[0]!;
    const heading = by.length > 1 ? `${by.length} who pledged together` : subjectOf(graph, by[0]!).name;
    return { id: `by-${id}`, heading, size: by.length, lines: of.map((history) => pledgeLine(graph, history)) };
  });
  return groups.toSorted(
    (a, b) =>
      Number(a.size > 1) - Number(b.size > 1) ||
      b.lines.length - a.lines.length ||
      a.heading.localeCompare(b.heading, 'en') ||
      (a.id < b.id ? -1 : 1),
  );
}

function totalLine(
  graph: Graph,
  { to, status, quantity, qualifier, unit, currency, sources, pledges }: PledgeTotal,
): TotalLine {
  const { what } = pledges[0]!;
  const by = [...new Set(pledges.flatMap((pledge) => pledge.by))];
  return {
    sum: `${currency === null ? formatQuantity(quantity, qualifier, unit) : formatMoney(quantity, currency, qualifier)}: ${what}`,
    status,
    to: linkToSubject(subjectOf(graph, to)),
    count: formatCount(pledges.length, 'pledge'),
    by: by.map((id) => linkToSubject(subjectOf(graph, id))),
    sources: briefSources(graph, sources),
  };
}
