import type { Graph } from '../../model/graph.ts';
import { pledgeHistories } from '../../model/pledge-history.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Recorded } from '../../model/recorded.ts';
import { factUrl } from '../../urls.ts';

/** Every pledge with its history and its denials, for data users. Dates are EDTF. */
export function pledgesData(graph: Graph) {
  return pledgeHistories(graph).map(({ by, to, what, status, steps, denials }) => ({
    by,
    to,
    what,
    status,
    history: steps.map(stepData),
    denials: denials.map((denial) => ({ by: denial.fact.by, what: denial.fact.what, ...stepData(denial) })),
  }));
}

function stepData({ fact, event, anchor }: Recorded<Pledge>) {
  return {
    status: fact.status,
    date: event.date.edtf,
    quantity: fact.quantity,
    qualifier: fact.qualifier,
    unit: fact.unit,
    currency: fact.currency,
    over: fact.over,
    note: fact.note,
    sources: fact.sources,
    event: event.id,
    url: factUrl(event.id, anchor),
  };
}
