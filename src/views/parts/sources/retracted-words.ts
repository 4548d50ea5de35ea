import type { Retraction } from '../../../model/graph/retraction.ts';

/** What became of sources that count no more, one or many: "retracted", "withdrawn" or "retracted or withdrawn". */
export function retractedInWords(retractions: readonly Retraction[]): string {
  const kinds = new Set(retractions.map(({ kind }) => kind));
  return [...kinds].toSorted().join(' or ');
}
