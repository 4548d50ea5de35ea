import { dateFrom } from '../dates/edtf.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Entry } from '../records/content.ts';
import { orderProblems } from '../../words/problems/order.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A role, and the time for which a name was held, do not end before they begin. */
export const roleOrder: Check = function* ({ actors, entities }) {
  for (const entry of actors) yield* endsBefore(entry, 'roles', entry.data.roles);
  for (const entry of [...actors, ...entities]) yield* endsBefore(entry, 'names', entry.data.names);
};

interface Lasting {
  readonly from: string | null;
  readonly to: string | null;
}

function* endsBefore(entry: Entry<unknown>, field: 'roles' | 'names', all: readonly Lasting[]): Generator<Problem> {
  for (const [i, { from, to }] of all.entries())
    if (from !== null && to !== null && dateFrom(to).last < dateFrom(from).first)
      yield problemAt(entry, `${field}.${i}.to`, orderProblems.roleOrder[field](from, to));
}
