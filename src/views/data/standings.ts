import { statusRules } from '../../model/standings/status-rules.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { reportedCounts } from '../../model/standings/reported-count.ts';
import {
  standingsNow,
  statusChangesIn,
  statusChangesSetAside,
  type StatusChange,
} from '../../model/standings/standing.ts';
import { questionUrl, standingsUrlOf, factUrl } from '../../urls.ts';
import { dateFields, dateFieldsOrNull } from '../parts/dates/date-fields.ts';
import { orderNotes } from '../parts/standings/standing-doubt.ts';
import { statusWords } from '../parts/standings/status-words.ts';
import { attributionData } from '../parts/events/attribution.ts';
import { voiceOfStanding } from '../parts/events/voice.ts';
import { isSetAside } from '../../model/records/fact.ts';
import { correctionsData, dataHead, citedSourcesData, subjectData } from '../parts/links/data-labels.ts';

/** Where everybody stands in one body now, and how it came there, for data users. */
export function standingsData(graph: Graph, body: string) {
  return {
    ...dataHead(graph),
    body: subjectData(graph, body),
    url: standingsUrlOf(body),
    statuses: statusesIn(graph, body),
    counts: countsIn(graph, body),
    reportedCounts: reportedIn(graph, body),
    standings: standingsNow(graph, body).map(({ actor, status, change, history, rivals, orderUntold }) => ({
      actor: subjectData(graph, actor),
      status,
      since: dateFields(change.event.date),
      history: history.map((other) => changeData(graph, other)),
      contradictedBy: rivals.map((other) => changeData(graph, other)),
      orderNotTold: orderUntold.map((other) => changeData(graph, other)),
      orderNotes: orderUntold.length > 0 ? orderNotes([history.at(-1)!, ...orderUntold]) : [],
    })),
    notCounted: statusChangesSetAside(graph, body).map((change) => ({
      actor: subjectData(graph, change.fact.actor),
      ...changeData(graph, change),
    })),
  };
}

/** How many the sources say have each status, beside those that are named. */
function reportedIn(graph: Graph, body: string) {
  return reportedCounts(graph, body, standingsNow(graph, body)).map(({ question, status, claims, named }) => ({
    status,
    named,
    question: questionUrl(question.id),
    reported: claims.map(({ fact, asOf }) => ({
      answer: fact.answer,
      qualifier: fact.qualifier,
      day: dateFields(asOf),
    })),
  }));
}

/** What each status means that somebody has or had in a body, the one that binds most first. */
function statusesIn(graph: Graph, body: string) {
  const used = new Set(statusChangesIn(graph, body).map(({ fact }) => fact.status));
  return [...statusRules(graph)]
    .filter(([status]) => used.has(status))
    .map(([status, { family }]) => ({ status, words: statusWords(graph, status), family }));
}

/** How many have each status now, and of how many of them no date tells which step came last. */
function countsIn(graph: Graph, body: string) {
  return [...Map.groupBy(standingsNow(graph, body), ({ status }) => status)].map(([status, those]) => ({
    status,
    count: those.length,
    orderNotTold: those.filter(({ orderUntold }) => orderUntold.length > 0).length,
  }));
}

function changeData(graph: Graph, { fact, event, known }: StatusChange) {
  return {
    status: fact.status,
    date: dateFields(event.date),
    firstPublished: dateFieldsOrNull(known),
    ...attributionData(graph, fact.attributedTo),
    disputedBy: voiceOfStanding(graph, { fact, event }).disputed.map(({ href }) => href),
    note: fact.note,
    invitedBy: fact.invitedBy.map((id) => subjectData(graph, id)),
    sources: citedSourcesData(graph, fact.citations),
    withdrawn: fact.withdrawn,
    counts: !isSetAside(fact),
    corrections: correctionsData({ fact, event }),
    event: event.id,
    url: factUrl(event.id, fact.anchor),
  };
}
