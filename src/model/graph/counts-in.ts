import { isSetAside, type FactField } from '../records/fact.ts';
import type { Fact } from './fact-kinds.ts';
import type { Graph } from './graph.ts';
import type { RecordedFact } from './recorded-fact.ts';

/**
 * True for a fact of the whole story that counts in this one too: in a story as it could be told on a day, one that was
 * told by then and not set aside. So what relates facts is worked out once, and not again for each day.
 */
export function countsIn<Field extends FactField>(
  { events }: Graph,
  field: Field,
  { fact, event }: RecordedFact<Fact<Field>>,
): boolean {
  const facts: readonly Fact<Field>[] = events.get(event.id)?.[field] ?? [];
  const told = facts.find(({ anchor }) => anchor === fact.anchor);
  return told !== undefined && !isSetAside(told);
}
