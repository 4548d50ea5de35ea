import { formatChoice } from '../../../format.ts';
import { formatQuantity } from '../../../format-number.ts';
import { isSum, sumOf } from '../../../model/answers/sum.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import { reportedCounts, type ReportedCount } from '../../../model/standings/reported-count.ts';
import { standingsIn, type StandingsSelection } from '../../../model/standings/standings-selection.ts';
import { linkToQuestion, type Link } from '../links/link.ts';
import { statusLabel } from './status-words.ts';
import { standingsWords } from '../../../words/standings.ts';

/**
 * Where sources count more than they name, each leading to the question with their answers: "Accepted: 27 states
 * reported, 12 named here, 2 of them now a step further".
 *
 * @param selection the page of the body's standings; that of one status counts as that of now
 */
export function reportedLinks(graph: Graph, body: string, selection: StandingsSelection): readonly Link[] {
  return reportedIn(graph, body, selection).map((count) => ({
    href: linkToQuestion(count.question).href,
    label: labelOf(graph, count),
  }));
}

function reportedIn(graph: Graph, body: string, selection: StandingsSelection): readonly ReportedCount[] {
  if (selection.kind !== 'day') return reportedCounts(graph, body, standingsIn(graph, body, { kind: 'now' }));
  const asOf = { day: dateFrom(selection.iso).first, basis: selection.basis };
  return reportedCounts(graph, body, standingsIn(graph, body, selection), asOf);
}

function labelOf(graph: Graph, { question, status, claims, ...counted }: ReportedCount): string {
  return standingsWords.reported(statusLabel(graph, status), numbersIn(question, claims), counted);
}

/** "27 states", "18 or 19 states" */
function numbersIn(unit: ReportedCount['question'], claims: ReportedCount['claims']): string {
  const numbers = claims.flatMap(({ fact: { answer, qualifier } }) =>
    answer !== null && isSum(answer) ? [{ quantity: sumOf(answer).quantity, qualifier }] : [],
  );
  const bare = numbers.map(({ quantity, qualifier }) =>
    formatQuantity(quantity, qualifier, { unit: null, unitOne: null }),
  );
  const last = numbers.at(-1)!;
  const different = [...new Set(bare.slice(0, -1))].filter((text) => text !== bare.at(-1));
  return formatChoice([...different, formatQuantity(last.quantity, last.qualifier, unit)]);
}
