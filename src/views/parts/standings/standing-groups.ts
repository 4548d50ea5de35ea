import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { compareByName } from '../../../model/records/subject.ts';
import type { Standing } from '../../../model/standings/standing.ts';
import {
  daysBy,
  placeOfDay,
  standingsIn,
  type DaySelection,
  type StandingsSelection,
} from '../../../model/standings/standings-selection.ts';
import type { MembershipStatus } from '../../../model/standings/status.ts';
import { statusRules } from '../../../model/standings/status-rules.ts';
import { openQuestions } from '../questions/open-questions.ts';
import { doubtCounts } from './standing-doubt.ts';
import { standingLine, type StandingLine } from './standing-line.ts';
import { statusLabel } from './status-words.ts';

/** Everybody of one status, as rows of a table. */
export interface StandingGroup {
  readonly status: MembershipStatus;
  readonly label: string;
  /** How many of them are in doubt: "order not told: 1"; null where none is. */
  readonly doubt: string | null;
  readonly lines: readonly StandingLine[];
}

/**
 * The standings of a selection by status, those that bind most first, and A to Z.
 *
 * @param isWhole false for only those of whom anything happened, became certain or became known on the day
 */
export function standingGroups(
  graph: Graph,
  body: string,
  selection: StandingsSelection,
  isWhole: boolean,
): readonly StandingGroup[] {
  // What a later source asked was not asked yet.
  const isPast = selection.kind === 'day';
  const lineOf = (standing: Standing) =>
    standingLine(graph, standing, isPast ? [] : openQuestions(graph, [standing.actor, body]));
  const all = standingsIn(graph, body, selection);
  const listed = isPast && !isWhole ? changedOn(graph, body, selection, all) : all;
  const byStatus = Map.groupBy(listed, ({ status }) => status);
  return [...statusRules(graph).keys()].flatMap((status) => {
    const those = byStatus.get(status) ?? [];
    if (those.length === 0) return [];
    const byName = those.toSorted((a, b) => compareByName(subjectOf(graph, a.actor), subjectOf(graph, b.actor)));
    return [{ status, label: statusLabel(graph, status), doubt: doubtCounts(those), lines: byName.map(lineOf) }];
  });
}

function changedOn(
  graph: Graph,
  body: string,
  selection: DaySelection,
  standings: readonly Standing[],
): readonly Standing[] {
  const day = daysBy(graph, body, selection.basis)[placeOfDay(graph, body, selection)!]!;
  const actors = new Set([...day.happened, ...day.becameCertain, ...day.becameKnown].map(({ fact }) => fact.actor));
  return standings.filter(({ actor }) => actors.has(actor));
}
