import { subjectAdded } from '../../../model/graph/page-changed.ts';
import { answeredQuestionOf } from '../../../model/answers/answered-question.ts';
import { sourcesCitedIn } from '../../../model/text/markdown-text.ts';
import { questionOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import type { Claim } from '../../../model/records/claim.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Question } from '../../../model/records/question.ts';
import type { Source } from '../../../model/records/source.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { eventUrl, factUrl, questionUrl, sourceUrl } from '../../../urls.ts';
import { eventTitle } from '../links/link.ts';
import { formatAnswerBriefly } from '../questions/answer-text.ts';
import { articleOfPage, citedArticle } from './article-node.ts';
import { datesOf, nodeAt, type LinkedData, type LinkedNode } from './linked-data.ts';
import { briefSubjectNode, subjectNode } from './subject-node.ts';

/** What schema.org calls an event that did not happen on its day. */
const STATUS = { rescheduled: 'EventRescheduled', postponed: 'EventPostponed', cancelled: 'EventCancelled' } as const;

/** An event, the claims it tells, and the sources they appear in. */
export function linkedEvent(graph: Graph, event: StoryEvent): LinkedData {
  const concerned = new Set([...event.participants.map(({ actor }) => actor), ...event.about]);
  const nodes = (ids: Iterable<string>) => [...ids].map((id) => briefSubjectNode(subjectOf(graph, id)));
  return {
    mainEntity: {
      '@type': 'Event',
      '@id': `${eventUrl(event.id)}#event`,
      name: eventTitle(event),
      ...datesOf(event.date),
      ...(event.eventStatus !== null && { eventStatus: STATUS[event.eventStatus.status] }),
      ...(event.place.length > 0 && { location: nodes(event.place) }),
      ...(concerned.size > 0 && { about: nodes(concerned) }),
    },
    citation: event.sources.map((id) => citedArticle(graph, id)),
    mentions: event.claims.map((fact) => claimNode(graph, { fact, event })),
    datePublished: event.added.first,
  };
}

/** An actor or entity, and the sources that its account cites. */
export function linkedSubject(graph: Graph, subject: Subject): LinkedData {
  const citation = sourcesCitedIn(subject.text).map((id) => citedArticle(graph, id));
  return {
    mainEntity: subjectNode(graph, subject),
    citation,
    mentions: [],
    datePublished: subjectAdded(graph, subject)?.first ?? null,
  };
}

/** A source. */
export function linkedSource(source: Source): LinkedData {
  return { mainEntity: articleOfPage(source), citation: [], mentions: [], datePublished: source.added.first };
}

/** A question, and the claims that answer it. */
export function linkedQuestion(graph: Graph, { id, title, about }: Question): LinkedData {
  return {
    mainEntity: {
      '@type': 'Question',
      '@id': `${questionUrl(id)}#question`,
      name: title,
      about: about.map((of) => briefSubjectNode(subjectOf(graph, of))),
    },
    citation: [],
    mentions: answeredQuestionOf(graph, id).claims.map((claim) => claimNode(graph, claim)),
    datePublished: null,
  };
}

/** A claim, in words, with its question and the sources in which it appears; never rated. */
function claimNode(graph: Graph, { fact, event }: RecordedFact<Claim>): LinkedNode {
  return {
    '@type': 'Claim',
    '@id': factUrl(event.id, fact.anchor),
    text: formatAnswerBriefly(graph, questionOf(graph, fact.question), fact),
    about: nodeAt(`${questionUrl(fact.question)}#question`),
    appearance: fact.sources.map((id) => nodeAt(`${sourceUrl(id)}#source`)),
  };
}
