import { oncePerObject } from '../once.ts';
import type { Problem } from '../diagnostics/problem.ts';

/**
 * A rule on one record by itself, as a rule on many: what it finds in a record is worked out once, so that a server that
 * checks a story again after one edit asks it of one record.
 */
export function inEach<Item extends object>(
  rule: (record: Item) => Iterable<Problem>,
): (records: readonly Item[]) => readonly Problem[] {
  const found = oncePerObject((record: Item) => [...rule(record)]);
  return (records) => records.flatMap(found);
}
