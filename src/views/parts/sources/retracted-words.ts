import { formatChoice } from '../../../format.ts';
import type { Retraction } from '../../../model/graph/retraction.ts';
import { updateWords } from '../../../words/source-updates.ts';

/** What became of sources that count no more, one or many: "retracted", "withdrawn" or "retracted or withdrawn". */
export function retractedInWords(retractions: readonly Retraction[]): string {
  const kinds = new Set(retractions.map(({ kind }) => updateWords[kind]));
  return formatChoice([...kinds].toSorted());
}
