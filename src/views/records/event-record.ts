import { answeredQuestionOf, isInDispute } from '../../model/answers/answered-question.ts';
import { eventChanged } from '../../model/graph/page-changed.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import { absoluteUrl } from '../../urls.ts';
import { eventView, type EventView } from '../event.ts';
import { voiceOfPart } from '../parts/events/voice.ts';
import { attributedTo, correctionsOfEvent } from './cited.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import { claimOf, membershipOf, pledgeOf, statementOf, upcomingFieldsOf } from './facts.ts';
import { footFields, headFields, type WithoutText } from './frame.ts';
import { listedSources } from './publication.ts';
import {
  eventReferenceOrNull,
  questionReference,
  sourceReference,
  subjectReference,
  subjectReferences,
  type PublishedStory,
} from './references.ts';
import { relationOf } from './relation.ts';
import type { EventRecord } from './schema/event.ts';

/** What stands beside the page of an event, but for its account. */
export function eventRecord(story: PublishedStory, event: StoryEvent): WithoutText<EventRecord> {
  const view = eventView(story.graph, event);
  const head = headFields(story, 'event', event);
  const { about, key, kind, dateNote } = event;
  return {
    ...head,
    title: view.title,
    kind,
    kindInWords: view.kind,
    key,
    date: dateFields(event.date),
    dateNote,
    follows: event.follows.flatMap((id) => eventReferenceOrNull(story, id) ?? []),
    eventStatus: statusOf(story, event, view),
    places: subjectReferences(story, event.place),
    participants: participantsOf(story, event),
    about: subjectReferences(story, about),
    ...factsOf(story, event),
    questions: questionsOf(story, event),
    sources: listedSources(story, event.sources),
    corrections: correctionsOfEvent(story, event),
    ...footFields(story, { ...view, changed: eventChanged(story.graph, event), address: head.address }),
  };
}

function statusOf(story: PublishedStory, event: StoryEvent, { status }: EventView): EventRecord['eventStatus'] {
  if (event.eventStatus === null || status === null) return null;
  return {
    status: event.eventStatus.status,
    words: status.text,
    movedTo: eventReferenceOrNull(story, event.eventStatus.movedTo),
    note: status.note,
    sources: event.eventStatus.sources.map((id) => sourceReference(story, id)),
  };
}

function participantsOf(story: PublishedStory, event: StoryEvent): EventRecord['participants'] {
  return event.participants.map((participant) => ({
    actor: subjectReference(story, participant.actor),
    role: participant.role,
    attributedTo: attributedTo(story, participant.attributedTo),
    disputed: voiceOfPart(story.graph, event, participant).disputed.map(({ href }) => absoluteUrl(href, story.site)),
  }));
}

function factsOf(story: PublishedStory, event: StoryEvent) {
  return {
    claims: event.claims.map((fact) => claimOf(story, { fact, event })),
    statements: event.statements.map((fact) => statementOf(story, { fact, event })),
    memberships: event.memberships.map((fact) => membershipOf(story, { fact, event })),
    pledges: event.pledges.map((fact) => pledgeOf(story, { fact, event })),
    upcoming: event.upcoming.map((fact) => upcomingFieldsOf(story, { fact, event })),
  };
}

function questionsOf(story: PublishedStory, { id, claims }: StoryEvent): EventRecord['questions'] {
  return [...new Set(claims.map(({ question }) => question))].map((question) => ({
    question: questionReference(story, question),
    ...relationOf(story, question),
    disputed: isInDispute(answeredQuestionOf(story.graph, question), id),
  }));
}
