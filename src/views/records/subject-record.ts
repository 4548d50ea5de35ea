import { answeredQuestionsAmong, isOpen, questionsBySubject } from '../../model/answers/answered-question.ts';
import { eventsBySubject } from '../../model/graph/event-index.ts';
import { statementsBySpeaker, statementsOfUnnamed } from '../../model/graph/fact-index.ts';
import { subjectChanged } from '../../model/graph/page-changed.ts';
import type { RecordedFact } from '../../model/graph/recorded-fact.ts';
import { saidFor } from '../../model/graph/said-for.ts';
import { isMade, pledgeHistoriesByGiver, pledgeHistoriesByReceiver } from '../../model/pledges/pledge-history.ts';
import type { PledgeHistory } from '../../model/pledges/pledge-history.ts';
import type { Actor } from '../../model/records/actor.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Pledge } from '../../model/records/pledge.ts';
import type { Statement } from '../../model/records/statement.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import { standingsOfActor } from '../../model/standings/standing.ts';
import { statusWords } from '../parts/standings/status-words.ts';
import { partIn } from '../parts/subjects/part-in-event.ts';
import { subjectKindLabel } from '../parts/subjects/subject-kinds.ts';
import { subjectCitation, wikidataAddress } from '../parts/subjects/subject-citation.ts';
import { citedFields, ownCorrections } from './cited.ts';
import { dateFields, dateFieldsOrNull } from '../parts/dates/date-fields.ts';
import { pledgeOf, statementOf } from './facts.ts';
import { footFields, headFields, type WithoutText } from './frame.ts';
import { namesOf } from './names.ts';
import {
  eventReference,
  questionReference,
  subjectReference,
  subjectReferences,
  typeOfSubject,
  type PublishedStory,
} from './references.ts';
import { relationOf } from './relation.ts';
import type { ActorRecord, EntityRecord } from './schema/subject.ts';

/** What stands beside the page of an actor or entity, but for its account. */
export function subjectRecord(
  story: PublishedStory,
  subject: Subject,
): WithoutText<ActorRecord> | WithoutText<EntityRecord> {
  return isActor(subject) ? actorRecord(story, subject) : entityRecord(story, subject);
}

function actorRecord(story: PublishedStory, actor: Actor): WithoutText<ActorRecord> {
  const { id, kind, sortName, country } = actor;
  const own = pledgeHistoriesByGiver(story.graph).get(id) ?? [];
  return {
    ...headFields(story, 'actor', actor),
    kind,
    ...ofAnySubject(story, actor),
    sortName,
    country,
    roles: rolesOf(story, actor),
    standings: standingsOf(story, id),
    pledges: stepsOf(own).map((step) => inEvent(story, step, pledgeOf(story, step))),
    statements: said(story, statementsBySpeaker(story.graph).get(id)),
  };
}

function entityRecord(story: PublishedStory, entity: Entity): WithoutText<EntityRecord> {
  const { kind, online } = entity;
  return { ...headFields(story, 'entity', entity), kind, ...ofAnySubject(story, entity), online };
}

function ofAnySubject(story: PublishedStory, subject: Subject) {
  const { graph } = story;
  const { id, name, distinction, description, wikidata, differentFrom, corrections } = subject;
  const received = (pledgeHistoriesByReceiver(graph).get(id) ?? []).filter(isMade);
  const { address } = headFields(story, typeOfSubject(subject), subject);
  return {
    ...{ name, distinction, description, kindInWords: subjectKindLabel(subject) },
    names: namesOf(story, id),
    wikidata,
    sameAs: wikidata === null ? [] : [wikidataAddress(wikidata)],
    differentFrom: subjectReferences(story, differentFrom),
    events: eventsOf(story, id),
    questions: answeredQuestionsAmong(graph, questionsBySubject(graph).get(id) ?? [])
      .filter(isOpen)
      .map(({ question }) => ({ question: questionReference(story, question.id), ...relationOf(story, question.id) })),
    saidForIt: said(story, saidFor(graph, id)),
    saidUnnamed: said(story, statementsOfUnnamed(graph).get(id)),
    received: stepsOf(received).map((step) => inEvent(story, step, pledgeOf(story, step))),
    corrections: ownCorrections(story, corrections),
    ...footFields(story, {
      changed: subjectChanged(graph, subject),
      citeAs: subjectCitation(graph, subject),
      address,
    }),
  };
}

function eventsOf(story: PublishedStory, id: string): ActorRecord['events'] {
  return (eventsBySubject(story.graph).get(id) ?? []).map((event) => ({
    event: eventReference(story, event),
    date: dateFields(event.date),
    note: partIn(story.graph, event, id),
  }));
}

function rolesOf(story: PublishedStory, { roles }: Actor): ActorRecord['roles'] {
  return roles.map(({ title, of, from, to, citations }) => ({
    title,
    of: of === null ? null : subjectReference(story, of),
    from: dateFieldsOrNull(from),
    to: dateFieldsOrNull(to),
    sources: citedFields(story, citations),
  }));
}

function standingsOf(story: PublishedStory, id: string): ActorRecord['standings'] {
  return standingsOfActor(story.graph, id).map(({ body, status, change }) => ({
    in: subjectReference(story, body),
    status,
    words: statusWords(story.graph, status),
    since: dateFields(change.event.date),
    sources: citedFields(story, change.fact.citations),
  }));
}

function said(story: PublishedStory, statements: readonly RecordedFact<Statement>[] = []): ActorRecord['statements'] {
  return statements.map((statement) => inEvent(story, statement, statementOf(story, statement)));
}

/** Each time a pledge was told, and what was set aside. */
function stepsOf(histories: readonly PledgeHistory[]): readonly RecordedFact<Pledge>[] {
  return histories.flatMap(({ steps, setAside }) => [...steps, ...setAside]);
}

function inEvent<Fields>(story: PublishedStory, { event }: RecordedFact<unknown>, fields: Fields) {
  return { event: eventReference(story, event), date: dateFields(event.date), ...fields };
}
