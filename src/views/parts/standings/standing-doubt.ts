import type { Standing } from '../../../model/standings/standing.ts';
import { standingsWords } from '../../../words/standings.ts';
import { doubtWords } from '../../../words/statuses.ts';

/** Why nobody can tell that a standing is the one it counts as: no date tells which step came last, or whether by the day. */
export const DOUBTS = ['order-untold', 'day-untold'] as const;
export type StandingDoubt = (typeof DOUBTS)[number];

/** The doubt about a standing; null where what is told leaves none. */
export function doubtOf({ status, orderUntold, perhaps, isPerhaps }: Standing): StandingDoubt | null {
  const mayHaveChanged = perhaps.some(({ fact }) => fact.status !== status);
  if (isPerhaps || mayHaveChanged) return 'day-untold';
  return orderUntold.length > 0 ? 'order-untold' : null;
}

/** How many of these are in doubt: "order not told: 1, not certain by then: 2"; null where none is. */
export function doubtCounts(standings: readonly Standing[]): string | null {
  const counts = DOUBTS.map((doubt) => [doubt, standings.filter((one) => doubtOf(one) === doubt).length] as const);
  return (
    counts
      .flatMap(([doubt, count]) => (count > 0 ? [standingsWords.doubtful(doubtWords[doubt], count)] : []))
      .join(', ') || null
  );
}

/** What editors say of the dates of steps whose order is not told, each once. */
export function orderNotes(
  steps: readonly { readonly event: { readonly dateNote: string | null } }[],
): readonly string[] {
  return [...new Set(steps.flatMap(({ event }) => event.dateNote ?? []))];
}
