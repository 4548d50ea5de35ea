import type { Graph } from '../../model/graph/graph.ts';
import { pledgeHistories, type PledgeHistory } from '../../model/pledges/pledge-history.ts';
import type { Pledge } from '../../model/records/pledge.ts';
import type { Statement } from '../../model/records/statement.ts';
import type { RecordedFact } from '../../model/graph/recorded-fact.ts';
import { factUrl } from '../../urls.ts';
import { isSetAside } from '../../model/records/fact.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import { orderNotes } from '../parts/standings/standing-doubt.ts';
import { attributionData } from '../parts/events/attribution.ts';
import { correctionsData, dataHead, citedSourcesData, subjectData } from '../parts/links/data-labels.ts';

/** Every pledge with its history and its denials, for data users. */
export function pledgesData(graph: Graph) {
  return { ...dataHead(graph), pledges: pledgeHistories(graph).map((history) => pledgeData(graph, history)) };
}

function pledgeData(graph: Graph, history: PledgeHistory) {
  const { by, to, steps, setAside, orderUntold, denials, replies } = history;
  return {
    by: by.map((id) => subjectData(graph, id)),
    to: to === null ? null : subjectData(graph, to),
    what: history.what,
    sourcesDiffer: history.isToldInTwoWays,
    status: history.status,
    counts: history.isCounted,
    history: [...steps, ...setAside].map((step) => stepData(graph, step)),
    orderNotTold: orderUntold.map((step) => stepData(graph, step)),
    orderNotes: orderUntold.length > 0 ? orderNotes([steps.at(-1)!, ...orderUntold]) : [],
    delivered: history.delivery,
    denials: denials.map((denial) => denialData(graph, denial)),
    replies: replies.map((reply) => replyData(graph, reply)),
  };
}

function replyData(graph: Graph, { fact, event }: RecordedFact<Statement>) {
  return {
    by: fact.by.map((id) => subjectData(graph, id)),
    as: fact.as,
    through: fact.through,
    says: fact.says,
    topic: fact.topic,
    withdrawn: fact.withdrawn,
    date: dateFields(event.date),
    sources: citedSourcesData(graph, fact.citations),
    url: factUrl(event.id, fact.anchor),
  };
}

function denialData(graph: Graph, denial: RecordedFact<Pledge>) {
  const { by } = denial.fact;
  return { by: by.map((id) => subjectData(graph, id)), ...stepData(graph, denial) };
}

function stepData(graph: Graph, { fact, event }: RecordedFact<Pledge>) {
  return {
    what: fact.what,
    alternateOf: fact.alternateOf,
    status: fact.status,
    date: dateFields(event.date),
    topic: fact.topic,
    quantity: fact.quantity,
    qualifier: fact.qualifier,
    unit: fact.unit,
    unitOne: fact.unitOne,
    currency: fact.currency,
    period: fact.over,
    inAll: fact.inAll,
    note: fact.note,
    ...attributionData(graph, fact.attributedTo),
    sources: citedSourcesData(graph, fact.citations),
    withdrawn: fact.withdrawn,
    counts: !isSetAside(fact),
    corrections: correctionsData({ fact, event }),
    event: event.id,
    url: factUrl(event.id, fact.anchor),
  };
}
