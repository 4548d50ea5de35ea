import type { Graph } from '../../model/graph.ts';
import { changesIn, standingsAsOf, type Change } from '../../model/standing.ts';
import { bodyUrl, factUrl } from '../../urls.ts';

/** Where everybody stands in one body now, and how it came there, for data users. Dates are EDTF. */
export function standingsData(graph: Graph, body: string) {
  return {
    body,
    url: bodyUrl(body),
    standings: standingsAsOf(changesIn(graph, body)).map(({ actor, status, change, history, rivals }) => ({
      actor,
      status,
      since: change.event.date.edtf,
      history: history.map(changeData),
      contradictedBy: rivals.map(changeData),
    })),
  };
}

function changeData({ fact, event, anchor, known }: Change) {
  return {
    status: fact.status,
    date: event.date.edtf,
    firstPublished: known?.edtf ?? null,
    note: fact.note,
    sources: fact.sources,
    event: event.id,
    url: factUrl(event.id, anchor),
  };
}
